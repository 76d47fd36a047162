// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/desk_roster.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;

namespace kaasa::ui {

class Card;
class DeskDoor;
class DeskField;
class DeskResultList;
class DeskResultModel;

/// Whom the desk's field finds. The list follows the text; whoever asks for the marked person gets
/// her by the text as it stands, never by an older list.
class DeskFinder : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the finder.
    DeskFinder(DeskDoor& door, DeskField& field, QWidget* parent = nullptr);

    /// While the field finds people, and not meetings.
    void setActive(bool active);
    /// Enter: tells what it means by one of the signals below, or does nothing.
    void enter();
    void move(int rows);
    /// Whom the row of this number shows, from 1: as if she were marked and Enter pressed. A list
    /// that is older than the text, or that moved this moment because somebody came at another
    /// desk, was not read: then she is only marked.
    void choose(int number);
    /// The person of the marked row; nothing for none and for the walk-in.
    std::optional<storage::DeskPerson> marked();
    /// The children who come along with the marked person, before she is present.
    void setChildren(int children);
    /// Nothing typed, nobody marked: ready for whoever comes next.
    void clear();
    bool isClear();
    /// The meeting or its people have changed; the marked person stays marked, and whoever was
    /// found stays in her place.
    void refresh();
    /// Another room for those who would fit no longer: Enter puts them on the waiting list.
    void setFull(bool full);
    void retranslate();
    DeskResultList* list() const { return m_list; }

Q_SIGNALS:
    void entered(const kaasa::storage::DeskPerson& person);
    /// Several people are called so: one must be chosen first.
    void choiceNeeded();
    void walkInRequested();
    void nobodyFound(const QString& typed);

private:
    void build();
    void onTextChanged();
    void searchNow();
    void search();
    void showExpected();
    void keepPlaces(const QList<storage::DeskPerson>& before);
    void showAct();
    bool movedJustNow() const;
    bool mustChoose(const storage::DeskPerson& person);

    DeskDoor& m_door;
    DeskField& m_field;
    QLabel* m_heading;
    Card* m_card;
    DeskResultModel* m_model;
    DeskResultList* m_list;
    QLabel* m_keys;
    QTimer m_soon;
    QDateTime m_movedAt;    ///< when the list of the expected last moved by itself
    bool m_stale = false;   ///< the list is older than the text
    bool m_chosen = false;  ///< the marked row was chosen by hand
    bool m_full = false;
    bool m_active = true;
};

}  // namespace kaasa::ui
