// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/attendance_repository.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace kaasa::ui {

class FormRow;

/// What a cell of the attendance grid cannot show: the state by word, hours set by hand, children
/// who came along, a note. The caller saves.
class PresenceDialog : public QDialog {
    Q_OBJECT
public:
    /// `title`: whose mark at which meeting. `counted`: minutes that count by themselves.
    PresenceDialog(const QString& title, const storage::Presence& presence, int counted,
                   QWidget* parent = nullptr);

    storage::Presence presence() const { return m_presence; }
    void accept() override;

private:
    storage::Presence m_presence;
    QComboBox* m_state;
    QLineEdit* m_hours;
    QSpinBox* m_children;
    QLineEdit* m_note;
    FormRow* m_hoursRow = nullptr;
};

/// Minutes of "1,5", "1.5", "1:30" or "90 min"; below 0 where it is none of them or more than a
/// day.
int minutesFromTyped(const QString& typed);

}  // namespace kaasa::ui
