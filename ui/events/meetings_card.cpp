// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/meetings_card.h"

#include "core/services/session_service.h"
#include "core/storage/row_store.h"
#include "core/storage/session_repository.h"
#include "ui/events/event_words.h"
#include "ui/events/meeting_dialog.h"
#include "ui/events/place_dialog.h"
#include "ui/events/reason_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/theme/roles.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::MeetingTime;
using services::Reach;
using services::SessionService;
using storage::MeetingLine;

namespace {

constexpr int kDaysToNext = 7;

MeetingTime timeOf(const MeetingLine& meeting)
{
    const auto zone = formats().zone();
    const auto start = meeting.startsAt.toTimeZone(zone);
    return {start.date(), start.time(), meeting.endsAt.toTimeZone(zone).time()};
}

Result<void> done(const Result<qint64>& act)
{
    return act ? Result<void>() : Result<void>(act.error());
}

}  // namespace

MeetingsCard::MeetingsCard(Workspace& workspace, QWidget* parent)
    : RecordCard(workspace, parent)
    , m_new(new QPushButton)
{
    m_new->setObjectName(u"event.newMeeting"_s);
    setRole(m_new, Role::Link);
    setAside(m_new);
    connect(m_new, &QPushButton::clicked, this, &MeetingsCard::add);
}

void MeetingsCard::retranslate()
{
    setTitle(tr("Meetings"));
    m_new->setText(tr("Add a meeting"));
    if (record() != 0)
        fill();
}

void MeetingsCard::fill()
{
    m_meetings = storage::CalendarRepository(workspace().reading().database())
                     .meetingsOf(record())
                     .valueOr({});
    clearRows();
    for (const auto& meeting : std::as_const(m_meetings))
        addMeetingRow(meeting);
}

void MeetingsCard::addMeetingRow(const MeetingLine& meeting)
{
    auto* row = addPart(u"event.meeting.%1"_s.arg(meeting.number),
                        meeting.cancelled ? u"cross"_s : u"clock"_s, EventWords::when(meeting),
                        detail(meeting));
    if (meeting.cancelled) {
        row->addAct(u"resume"_s, tr("Takes place after all"));
    } else {
        row->addAct(u"desk"_s, tr("Open desk"));
        row->addAct(u"change"_s, tr("Change"));
        row->addAct(u"place"_s, tr("Place"));
        row->addAct(u"cancel"_s, tr("Cancel", "verb: the meeting does not take place"));
    }
    if (meeting.noted == 0)  // one with marks belongs to history and can only be cancelled
        row->addAct(u"remove"_s, tr("Remove"));
    connect(row, &PartRow::acted, this,
            [this, meeting](const QString& name) { act(name, meeting); });
}

QString MeetingsCard::detail(const MeetingLine& meeting) const
{
    const auto session
        = storage::SessionRepository(workspace().reading().database()).findByKey(meeting.session);
    QStringList parts{meeting.topic};
    if (session && !session.value().venue.isNull())
        parts.append(EventWords::where(meeting));
    if (session && session.value().isCancelled())
        //: %1 = the reason, as somebody wrote it
        parts.append(tr("cancelled: %1").arg(session.value().cancelledReason));
    const auto day = formats().dayOf(meeting.startsAt);
    if (session && session.value().seriesDay.isValid() && session.value().seriesDay != day)
        //: %1 = the day that the series would give
        parts.append(tr("moved from %1").arg(formats().date(session.value().seriesDay)));
    if (meeting.noted > 0)
        parts.append(EventWords::standing(meeting));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void MeetingsCard::act(const QString& act, const MeetingLine& meeting)
{
    if (act == u"change")
        return edit(meeting);
    if (act == u"place")
        return place(meeting);
    if (act == u"cancel")
        return cancel(meeting);
    if (act == u"desk")
        return openDesk(meeting);
    const auto key = meeting.session;
    if (act == u"resume")
        change(
            [key](storage::Profile& profile) {
                return done(SessionService(profile).resume(key, Reach::This));
            },
            tr("The meeting takes place after all."));
    else
        change(
            [key](storage::Profile& profile) { return done(SessionService(profile).remove(key)); },
            tr("Meeting removed."));
}

// A week after the last one, at the same time.
void MeetingsCard::add()
{
    MeetingTime time{workspace().clock().today(), {10, 0}, {11, 30}};
    if (!m_meetings.isEmpty()) {
        time = timeOf(m_meetings.last());
        time.day = time.day.addDays(kDaysToNext);
    }
    MeetingDialog dialog(workspace().clock(), time, {}, false, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change(
        [event = record(), time = dialog.time(),
         topic = dialog.topic()](storage::Profile& profile) {
            return done(SessionService(profile).add(event, time, topic));
        },
        tr("Meeting added."));
}

void MeetingsCard::edit(const MeetingLine& meeting)
{
    const auto before = timeOf(meeting);
    MeetingDialog dialog(workspace().clock(), before, meeting.topic, m_meetings.size() > 1, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto time = dialog.time();
    const bool moved
        = time.day != before.day || time.start != before.start || time.end != before.end;
    const bool renamed = dialog.topic() != meeting.topic;
    const auto key = meeting.session;
    const auto reach = dialog.reach();
    if (renamed)
        change(
            [key, reach, topic = dialog.topic()](storage::Profile& profile) {
                return done(SessionService(profile).change(
                    key, reach, [&topic](domain::Session& session) { session.topic = topic; }));
            },
            tr("Meeting changed."));
    if (moved)
        change(
            [key, reach, time](storage::Profile& profile) {
                return done(SessionService(profile).move(key, reach, time));
            },
            tr("Meeting moved."));
}

void MeetingsCard::place(const MeetingLine& meeting)
{
    const auto session
        = storage::SessionRepository(workspace().reading().database()).findByKey(meeting.session);
    const bool own = session && !session.value().venue.isNull();
    PlaceDialog dialog(workspace(), own ? meeting.venue : QString(), own ? meeting.room : QString(),
                       m_meetings.size() > 1, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change(
        [key = meeting.session, reach = dialog.reach(), venue = dialog.venue(),
         room = dialog.room()](storage::Profile& profile) {
            return done(SessionService(profile).setPlace(key, reach, venue, room));
        },
        tr("Place of the meeting changed."));
}

void MeetingsCard::cancel(const MeetingLine& meeting)
{
    ReasonDialog dialog(tr("Cancel the meeting"), tr("Attendance that was noted stays."), this);
    if (m_meetings.size() > 1)
        dialog.askReach();
    if (dialog.exec() != QDialog::Accepted)
        return;
    change(
        [key = meeting.session, reach = dialog.reach(),
         reason = dialog.reason()](storage::Profile& profile) {
            return done(SessionService(profile).cancel(key, reach, reason));
        },
        dialog.reach() == Reach::This ? tr("Meeting cancelled.") : tr("Meetings cancelled."));
}

void MeetingsCard::openDesk(const MeetingLine& meeting)
{
    const auto uid
        = storage::RowStore(workspace().reading().database()).uidOf(u"session", meeting.session);
    if (uid)
        Q_EMIT openRequested(u"desk/"_s + uid.value().toString());
}

}  // namespace kaasa::ui
