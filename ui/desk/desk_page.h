// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_door.h"
#include "ui/frame/page.h"
#include "ui/shared/theme/theme.h"

class QLabel;
class QStackedWidget;

namespace kaasa::ui {

class ConfirmBand;
class DeskActs;
class DeskAwake;
class DeskField;
class DeskFinder;
class DeskHeader;
class DeskKeys;
class DeskMeetingChooser;
class DeskMenu;
class PinRow;
class DeskSide;
class DeskWalkInForm;
class EmptyState;
class InlineBar;
class Preferences;
class Workspace;
struct AppContext;
struct DeskMessage;

/// The registration desk: one field, who is found by it, who is here, and in large letters who was
/// registered last.
class DeskPage : public Page {
    Q_OBJECT
public:
    explicit DeskPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    Chrome chrome() const override { return Chrome::Bare; }
    bool isLocked() const override { return m_locked; }
    void retranslate() override;
    /// The uid of a meeting; empty = the one that is on.
    void arrive(const QString& uid) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What the left part of the page is for just now.
    enum class Mode { People, WalkIn, Meetings, Naming, Nothing };

    void build();
    void connectField();
    void connectDoor();
    void connectParts();
    void takeCommands();

    void setMode(Mode mode);
    void openDoor(qint64 session);
    void openWhatIsOn();
    void openNext();
    void makeEvent(const QString& title);
    void showMeeting();
    void showHint();
    void refresh();

    void enter();
    void escape();
    void startWalkIn();
    void printSheet();

    void tell(const DeskMessage& message);
    void showWaiting();
    void showFull();

    void toggleLock();
    void setLocked(bool locked);

    Workspace& m_workspace;
    Preferences& m_preferences;
    DeskDoor* m_door;
    DeskHeader* m_header;
    DeskMenu* m_menu;
    PinRow* m_pinRow;
    InlineBar* m_noPin;
    InlineBar* m_notStored;
    InlineBar* m_unreadable;
    InlineBar* m_refused;  ///< stays until somebody has read it
    DeskField* m_field;
    QLabel* m_hint;
    InlineBar* m_full;
    QStackedWidget* m_stack;
    DeskFinder* m_finder;
    DeskActs* m_acts;
    DeskWalkInForm* m_walkIn;
    DeskMeetingChooser* m_chooser;
    EmptyState* m_none;
    DeskSide* m_side;
    ConfirmBand* m_band;
    DeskKeys* m_keys;
    DeskAwake* m_awake;
    Mode m_mode = Mode::Nothing;
    Tone m_tone = Tone::Plain;  ///< of what the band says
    bool m_locked = false;
};

}  // namespace kaasa::ui
