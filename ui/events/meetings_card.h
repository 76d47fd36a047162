// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/calendar_repository.h"
#include "ui/frame/record_card.h"

class QPushButton;

namespace kaasa::ui {

/// When an event takes place, meeting by meeting: add, move, cancel with a reason, let it take
/// place after all; in a series for this one, this and later ones, or all.
class MeetingsCard : public RecordCard {
    Q_OBJECT
public:
    explicit MeetingsCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void addMeetingRow(const storage::MeetingLine& meeting);
    QString detail(const storage::MeetingLine& meeting) const;
    void act(const QString& act, const storage::MeetingLine& meeting);
    void add();
    void edit(const storage::MeetingLine& meeting);
    void place(const storage::MeetingLine& meeting);
    void cancel(const storage::MeetingLine& meeting);
    void openDesk(const storage::MeetingLine& meeting);

    QPushButton* m_new;
    QList<storage::MeetingLine> m_meetings;
};

}  // namespace kaasa::ui
