// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/attendance_tab.h"

#include "core/reports/attendance_words.h"
#include "core/storage/person_attendance_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

AttendanceTab::AttendanceTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_sum(new QLabel)
    , m_table(new QTableWidget(0, 5))
    , m_empty(new EmptyState)
{
    m_table->setObjectName(u"person.attendance"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_empty->setIconName(u"calendar"_s);
    setTone(m_sum, Tone::Muted);
    auto* list = new QWidget;
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(24, 12, 24, 24);
    layout->addWidget(m_sum);
    layout->addWidget(m_table, 1);
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void AttendanceTab::retranslate()
{
    m_table->setAccessibleName(tr("Meetings"));
    m_table->setHorizontalHeaderLabels(
        {tr("Day"), tr("Event"), tr("Place"), tr("Mark"), tr("Hours")});
    m_empty->setSentence(tr("No mark at any meeting yet."));
    if (m_person != 0)
        show(m_person);
}

void AttendanceTab::show(qint64 person)
{
    m_person = person;
    const auto meetings
        = storage::PersonAttendanceRepository(m_workspace.reading().database()).meetings(person);
    if (!meetings) {
        m_empty->setSentence(sentenceFor(meetings.error()));
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    m_stack->setCurrentIndex(meetings.value().isEmpty() ? 1 : 0);
    m_table->setRowCount(int(meetings.value().size()));
    int row = 0;
    int minutes = 0;
    int present = 0;
    for (const auto& meeting : meetings.value()) {
        const QStringList cells{
            formats().date(meeting.startsAt.toLocalTime().date()),
            meeting.topic.isEmpty() ? meeting.event : meeting.event + u" · "_s + meeting.topic,
            meeting.place, reports::stateText(meeting.state, interfaceWords()),
            domain::tookPart(meeting.state) ? formats().hours(meeting.minutes) : QString()};
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            if (column == 4)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
        minutes += meeting.minutes;
        present += domain::tookPart(meeting.state) ? 1 : 0;
        ++row;
    }
    //: Above a person's meetings: 3 of 4 meetings, 4,5 hours
    m_sum->setText(
        tr("%1 of %2 meetings, %3 hours")
            .arg(formats().number(present), formats().number(row), formats().hours(minutes)));
}

}  // namespace kaasa::ui
