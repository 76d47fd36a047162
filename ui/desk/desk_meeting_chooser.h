// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace kaasa::ui {

class Card;
class DeskField;
class DeskMeetingModel;
class Workspace;

/// Another meeting for the desk, or a new event that begins now: found or named in the desk's own
/// field.
class DeskMeetingChooser : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the chooser.
    DeskMeetingChooser(Workspace& workspace, DeskField& field, QWidget* parent = nullptr);

    /// All meetings around now. `naming`: the field takes the name of a new event instead.
    void begin(bool naming);
    void move(int rows);
    /// Enter.
    void enter();
    void filter(const QString& typed);
    void retranslate();

Q_SIGNALS:
    void chosen(qint64 session);
    /// The name of an event that begins now.
    void named(const QString& title);
    void newRequested();

private:
    Workspace& m_workspace;
    DeskField& m_field;
    QLabel* m_heading;
    QLabel* m_hint;
    Card* m_card;
    DeskMeetingModel* m_model;
    QListView* m_list;
    QPushButton* m_new;
    bool m_naming = false;
};

}  // namespace kaasa::ui
