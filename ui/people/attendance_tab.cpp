// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/attendance_tab.h"

#include "core/reports/attendance_words.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/people/attendance_sum.h"
#include "ui/shared/bar_chart.h"
#include "ui/shared/card.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/whole_list.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::AttendanceState;
using storage::AttendedMeeting;

namespace {

QDate dayOf(const AttendedMeeting& meeting)
{
    return formats().dayOf(meeting.startsAt);
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
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_sum(new Card)
    , m_chart(new BarChart)
    , m_transcript(new QPushButton)
    , m_meetings(new Card)
    , m_model(new RowsModel(this))
    , m_list(new WholeList)
    , m_empty(new EmptyState)
{
    setObjectName(u"person.meetings"_s);
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
    layout->addWidget(m_empty);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    connect(m_list, &WholeList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(index.data(RowsModel::AddressRole).toString());
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
    setAccessibleName(tr("Attendance"));
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
        showSome(false);
        return;
    }
    m_empty->setSentence(tr("No mark at any meeting yet."));
    showSome(!meetings.value().isEmpty());
    const auto sum = sumOf(meetings.value());
    //: Title over a person's meetings: "Hours: 4,5"
    m_sum->setTitle(tr("Hours: %1").arg(formats().hours(sum.minutes)));
    //: Under it: "Meetings: 3 of 4"
    m_sum->setSubtitle(tr("Meetings: %1 of %2")
                           .arg(formats().number(sum.present), formats().number(sum.meetings)));
    showMonths(*m_chart, meetings.value(), m_workspace.clock().today());
    showList(meetings.value());
}

void AttendanceTab::showSome(bool some)
{
    m_sum->setVisible(some);
    m_meetings->setVisible(some);
    m_empty->setVisible(!some);
}

void AttendanceTab::showList(const QList<AttendedMeeting>& meetings)
{
    QList<RowsModel::Row> rows;
    for (const auto& meeting : meetings) {
        QStringList details{formats().date(dayOf(meeting))};
        if (!meeting.place.isEmpty())
            details.append(meeting.place);
        if (meeting.minutes > 0)
            //: Length of a meeting: "1,5 h"
            details.append(tr("%1 h").arg(formats().hours(meeting.minutes)));
        rows.append({
            .text
            = meeting.topic.isEmpty() ? meeting.event : meeting.event + u" · "_s + meeting.topic,
            .detail = details.join(u" · "_s),
            .shape = attendanceShape(meeting.state),
            .status = reports::stateText(meeting.state, interfaceWords()),
            .address = u"event/"_s + meeting.eventUid,
        });
    }
    m_model->setRows(rows);
}

}  // namespace kaasa::ui
