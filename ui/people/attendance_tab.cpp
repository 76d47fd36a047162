// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/attendance_tab.h"

#include "core/reports/attendance_words.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/shared/bar_chart.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/two_row_delegate.h"
#include "ui/shared/whole_list.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::AttendanceState;
using storage::AttendedMeeting;

namespace {

constexpr int kMonths = 12;
constexpr auto kEventRole = TwoRowDelegate::RoleEnd;

int monthsSince(QDate first, QDate day)
{
    return (day.year() - first.year()) * 12 + day.month() - first.month();
}

QDate dayOf(const AttendedMeeting& meeting)
{
    return meeting.startsAt.toLocalTime().date();
}

}  // namespace

int attendanceShape(AttendanceState state)
{
    switch (state) {
    case AttendanceState::Present:
    case AttendanceState::Online:
        return int(StatusShape::GreenTick);
    case AttendanceState::Late:
    case AttendanceState::LeftEarly:
        return int(StatusShape::Clock);
    case AttendanceState::Excused:
        return int(StatusShape::HalfRing);
    case AttendanceState::Absent:
        return int(StatusShape::Cross);
    }
    Q_UNREACHABLE();
}

AttendanceTab::AttendanceTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea)
    , m_sum(new Card)
    , m_chart(new BarChart)
    , m_transcript(new QPushButton)
    , m_meetings(new Card)
    , m_model(new QStandardItemModel(this))
    , m_list(new WholeList)
    , m_empty(new EmptyState)
{
    m_scroll->setObjectName(u"person.attendance.scroll"_s);
    m_list->setObjectName(u"person.attendance"_s);
    m_transcript->setObjectName(u"person.transcript"_s);
    setRole(m_transcript, Role::Link);
    m_sum->setAside(m_transcript);
    m_sum->body()->addWidget(m_chart);
    m_meetings->setFlush(true);
    m_meetings->body()->addWidget(m_list);
    m_list->setModel(m_model);
    m_empty->setIconName(u"calendar"_s);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_sum);
    layout->addWidget(m_meetings);
    layout->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_list, &WholeList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(u"event/"_s + index.data(kEventRole).toString());
    });
    connect(m_transcript, &QPushButton::clicked, this, [this] {
        const auto uid
            = storage::RowStore(m_workspace.reading().database()).uidOf(u"person", m_person);
        if (uid)
            Q_EMIT openRequested(u"paper/transcript/"_s + uid.value().toString());
    });
}

void AttendanceTab::retranslate()
{
    m_scroll->setAccessibleName(tr("Attendance"));
    m_list->setAccessibleName(tr("Meetings"));
    m_meetings->setTitle(tr("Meetings"));
    m_transcript->setText(tr("Transcript"));
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
    m_empty->setSentence(tr("No mark at any meeting yet."));
    m_stack->setCurrentIndex(meetings.value().isEmpty() ? 1 : 0);
    int minutes = 0;
    int present = 0;
    for (const auto& meeting : meetings.value()) {
        minutes += meeting.minutes;
        present += domain::tookPart(meeting.state) ? 1 : 0;
    }
    //: Title over a person's meetings: "Hours: 4,5"
    m_sum->setTitle(tr("Hours: %1").arg(formats().hours(minutes)));
    //: Under it: "Meetings: 3 of 4"
    m_sum->setSubtitle(tr("Meetings: %1 of %2")
                           .arg(formats().number(present), formats().number(meetings.value().size())));
    showChart(meetings.value());
    showList(meetings.value());
}

// The last twelve months, or as many as there are since the first meeting.
void AttendanceTab::showChart(const QList<AttendedMeeting>& meetings)
{
    if (meetings.isEmpty())
        return;
    const auto last = qMax(m_workspace.clock().today(), dayOf(meetings.first()));
    const auto first = qMax(dayOf(meetings.last()), last.addMonths(1 - kMonths));
    QList<BarChart::Bar> bars;
    for (int month = 0; month <= monthsSince(first, last); ++month)
        bars.append({QString::number(first.addMonths(month).month()), {0, 0, 0}});
    for (const auto& meeting : meetings) {
        const int month = monthsSince(first, dayOf(meeting));
        if (month < 0)
            continue;
        const int series = domain::tookPart(meeting.state)  ? 0
            : meeting.state == AttendanceState::Excused ? 1
                                                        : 2;
        bars[month].values[series] += 1;
    }
    m_chart->setSubject(tr("Meetings by month, %1").arg(formats().period(first, last)));
    const auto& words = interfaceWords();
    m_chart->setData({reports::stateText(AttendanceState::Present, words),
                      reports::stateText(AttendanceState::Excused, words),
                      reports::stateText(AttendanceState::Absent, words)},
                     bars);
}

void AttendanceTab::showList(const QList<AttendedMeeting>& meetings)
{
    m_model->clear();
    for (const auto& meeting : meetings) {
        QStringList details{formats().date(dayOf(meeting))};
        if (!meeting.place.isEmpty())
            details.append(meeting.place);
        if (meeting.minutes > 0)
            //: Length of a meeting: "1,5 h"
            details.append(tr("%1 h").arg(formats().hours(meeting.minutes)));
        auto* row = new QStandardItem(
            meeting.topic.isEmpty() ? meeting.event : meeting.event + u" · "_s + meeting.topic);
        const auto state = reports::stateText(meeting.state, interfaceWords());
        row->setData(details.join(u" · "_s), TwoRowDelegate::DetailRole);
        row->setData(attendanceShape(meeting.state), TwoRowDelegate::StatusShapeRole);
        row->setData(state, TwoRowDelegate::StatusTextRole);
        row->setData(QStringList({row->text(), details.join(u", "_s), state}).join(u", "_s),
                     Qt::AccessibleTextRole);
        row->setData(meeting.eventUid, kEventRole);
        m_model->appendRow(row);
    }
}

}  // namespace kaasa::ui
