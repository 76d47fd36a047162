// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_writer.h"

#include "core/domain/recurrence_rule.h"
#include "core/exchange/content_line_writer.h"
#include "core/exchange/file_saving.h"
#include "core/services/event_kinds.h"
#include "core/storage/event_repository.h"
#include "core/storage/organisation_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

using domain::Event;
using domain::Session;

/// Both capitals change their clocks by one rule, since 2002 without a break (2000/84/EC).
void writeZone(ContentLineWriter& lines, const QString& zone)
{
    const auto half = [&lines](const QString& part, const QString& from, const QString& to,
                               const QString& name, const QString& begins, const QString& month) {
        lines.line(u"BEGIN"_s, part);
        lines.line(u"DTSTART"_s, begins);
        lines.line(u"TZOFFSETFROM"_s, from);
        lines.line(u"TZOFFSETTO"_s, to);
        lines.line(u"TZNAME"_s, name);
        lines.line(u"RRULE"_s, u"FREQ=YEARLY;BYMONTH=%1;BYDAY=-1SU"_s.arg(month));
        lines.line(u"END"_s, part);
    };
    lines.line(u"BEGIN"_s, u"VTIMEZONE"_s);
    lines.line(u"TZID"_s, zone);
    lines.line(u"X-LIC-LOCATION"_s, zone);
    half(u"DAYLIGHT"_s, u"+0200"_s, u"+0300"_s, u"EEST"_s, u"20020331T030000"_s, u"3"_s);
    half(u"STANDARD"_s, u"+0300"_s, u"+0200"_s, u"EET"_s, u"20021027T040000"_s, u"10"_s);
    lines.line(u"END"_s, u"VTIMEZONE"_s);
}

QString utcText(const QDateTime& moment)
{
    return moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// When the meetings of a series begin and end unless somebody moved one.
struct UsualTime {
    QTime start;
    qint64 seconds = 0;

    bool operator==(const UsualTime&) const = default;
};

/// One event with its meetings being written.
class EventWriting {
public:
    EventWriting(storage::Profile& profile, const Words& words, const QTimeZone& zone,
                 ContentLineWriter& lines)
        : m_profile(profile)
        , m_words(words)
        , m_zone(zone)
        , m_lines(lines)
    {
    }

    Result<void> write(qint64 key)
    {
        auto& database = m_profile.database();
        auto event = storage::EventRepository(database).findByKey(key);
        if (!event)
            return event.error();
        m_event = std::move(event).value();
        auto sessions = storage::SessionRepository(database).ofEvent(key);
        if (!sessions)
            return sessions.error();
        m_sessions = std::move(sessions).value();
        const auto changed = database.value(kChanged, {{u":event"_s, key}, {u":event2"_s, key}});
        if (!changed)
            return changed.error();
        m_changed = QDateTime::fromMSecsSinceEpoch(changed.value().toLongLong() >> 16, Qt::UTC);
        if (m_event.recurrence) {
            if (const auto written = writeSeries(); !written)
                return written;
        }
        for (const auto& session : m_sessions) {
            if (const auto written = writeMeeting(session, session.id.toString()); !written)
                return written;
        }
        return {};
    }

private:
    /// A stamp: 48 bits milliseconds, 16 bits counter (0002_history.sql).
    static constexpr QStringView kChanged = uR"(
        SELECT max(clk) FROM (SELECT clk FROM event WHERE id = :event
                              UNION ALL SELECT clk FROM session WHERE event_id = :event2))";

    QDateTime localStart(const Session& session) const
    {
        return session.startsAt.toTimeZone(m_zone);
    }

    UsualTime timeOf(const Session& session) const
    {
        return {localStart(session).time(), session.startsAt.secsTo(session.endsAt)};
    }

    /// What most meetings of the series have.
    UsualTime usualTime() const
    {
        QList<UsualTime> times;
        for (const auto& session : m_sessions) {
            if (session.seriesDay.isValid())
                times.append(timeOf(session));
        }
        UsualTime usual;
        for (const auto& time : times) {
            if (times.count(time) > times.count(usual))
                usual = time;
        }
        return usual;
    }

    QString localText(const QDate& day, const QTime& time) const
    {
        return QDateTime(day, time).toString(u"yyyyMMdd'T'HHmmss"_s);
    }

    QString withZone(const QString& name) const
    {
        return u"%1;TZID=%2"_s.arg(name, QString::fromLatin1(m_zone.id()));
    }

    /// UNTIL is a moment where DTSTART is one; it includes the whole last day (RFC 5545, 3.3.10).
    QString ruleOf(const domain::Recurrence& recurrence) const
    {
        auto rule = toRule(recurrence).section(u'\n', 1, 1).section(u':', 1);
        if (recurrence.until.isValid()) {
            const QDateTime last(recurrence.until, QTime(23, 59, 59), m_zone);
            rule.replace(u"UNTIL="_s + recurrence.until.toString(u"yyyyMMdd"_s),
                         u"UNTIL="_s + utcText(last));
        }
        return rule;
    }

    /// Writes the rule and what differs from it; leaves in `m_sessions` the meetings beside it.
    Result<void> writeSeries()
    {
        const auto usual = usualTime();
        auto days = domain::daysOf(*m_event.recurrence);
        auto leftOut = m_event.recurrence->exceptions;
        if (usual.seconds == 0 || days.isEmpty())
            return {};
        const auto first
            = leftOut.isEmpty() ? days.first() : std::min(days.first(), leftOut.first());
        QList<Session> differing;
        QList<Session> beside;
        for (const auto& session : m_sessions) {
            if (!days.removeOne(session.seriesDay))
                beside.append(session);
            else if (differs(session, usual))
                differing.append(session);
        }
        leftOut += days;  // the meeting of that day was removed
        std::sort(leftOut.begin(), leftOut.end());
        begin(m_event.id.toString());
        m_lines.line(withZone(u"DTSTART"_s), localText(first, usual.start));
        m_lines.line(withZone(u"DTEND"_s), endText(first, usual));
        m_lines.line(u"RRULE"_s, ruleOf(*m_event.recurrence));
        for (const auto day : leftOut)
            m_lines.line(withZone(u"EXDATE"_s), localText(day, usual.start));
        if (const auto written = details(nullptr); !written)
            return written;
        end(m_event.isCancelled());
        for (const auto& session : differing) {
            m_recurrenceId = localText(session.seriesDay, usual.start);
            if (const auto written = writeMeeting(session, m_event.id.toString()); !written)
                return written;
        }
        m_recurrenceId.clear();
        m_sessions = beside;
        return {};
    }

    bool differs(const Session& session, const UsualTime& usual) const
    {
        return session.isCancelled() || !session.topic.isEmpty() || !session.venue.isNull()
            || !session.room.isNull() || localStart(session).date() != session.seriesDay
            || timeOf(session) != usual;
    }

    QString endText(const QDate& day, const UsualTime& usual) const
    {
        const auto end = QDateTime(day, usual.start, m_zone).addSecs(usual.seconds);
        return localText(end.date(), end.time());
    }

    Result<void> writeMeeting(const Session& session, const QString& uid)
    {
        const auto start = localStart(session);
        const auto finish = session.endsAt.toTimeZone(m_zone);
        begin(uid);
        if (!m_recurrenceId.isEmpty())
            m_lines.line(withZone(u"RECURRENCE-ID"_s), m_recurrenceId);
        m_lines.line(withZone(u"DTSTART"_s), localText(start.date(), start.time()));
        m_lines.line(withZone(u"DTEND"_s), localText(finish.date(), finish.time()));
        if (const auto written = details(&session); !written)
            return written;
        end(m_event.isCancelled() || session.isCancelled());
        return {};
    }

    void begin(const QString& uid)
    {
        m_lines.line(u"BEGIN"_s, u"VEVENT"_s);
        m_lines.line(u"UID"_s, uid + u"@kaasa"_s);
        m_lines.line(u"DTSTAMP"_s, utcText(m_profile.clock().now()));
        if (m_changed.toMSecsSinceEpoch() > 0) {
            m_lines.line(u"LAST-MODIFIED"_s, utcText(m_changed));
            // grows with every change, on whatever computer it was made
            const QDateTime zero(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
            m_lines.line(u"SEQUENCE"_s,
                         QString::number(std::max<qint64>(0, zero.secsTo(m_changed))));
        }
    }

    void end(bool cancelled)
    {
        m_lines.line(u"STATUS"_s, cancelled ? u"CANCELLED"_s : u"CONFIRMED"_s);
        m_lines.line(u"END"_s, u"VEVENT"_s);
    }

    /// `session`: null for the series as a whole.
    Result<void> details(const Session* session)
    {
        const bool topic = session && !session->topic.isEmpty() && session->topic != m_event.title;
        m_lines.text(u"SUMMARY"_s,
                     topic ? u"%1: %2"_s.arg(m_event.title, session->topic) : m_event.title);
        m_lines.text(u"DESCRIPTION"_s, m_event.description);
        const auto place = placeOf(session);
        if (!place)
            return place.error();
        m_lines.text(u"LOCATION"_s, place.value());
        m_lines.text(u"CATEGORIES"_s, services::kindName(m_event.kind, m_words));
        return {};
    }

    Result<QString> placeOf(const Session* session) const
    {
        if (m_event.online) {
            const auto online = m_words.phrase("Calendar", "Online");
            return m_event.onlineTool.isEmpty() ? online : online + u", "_s + m_event.onlineTool;
        }
        const bool own = session && !session->venue.isNull();
        const auto venueId = own ? session->venue : m_event.venue;
        const auto roomId = session && !session->room.isNull() ? session->room
            : own                                              ? domain::RoomId()
                                                               : m_event.room;
        const storage::VenueRepository venues(m_profile.database());
        QStringList parts;
        if (!venueId.isNull()) {
            const auto venue = venues.find(venueId);
            if (!venue)
                return venue.error();
            parts.append(venue.value().name);
            if (!venue.value().address.isEmpty())
                parts.append(QString(venue.value().address).replace(u'\n', u", "_s));
        }
        if (!roomId.isNull()) {
            const auto room = venues.findRoom(roomId);
            if (!room)
                return room.error();
            parts.insert(std::min<qsizetype>(1, parts.size()), room.value().name);
        }
        return parts.join(u", "_s);
    }

    storage::Profile& m_profile;
    const Words& m_words;
    QTimeZone m_zone;
    ContentLineWriter& m_lines;
    Event m_event;
    QList<Session> m_sessions;
    QDateTime m_changed;
    QString m_recurrenceId;  ///< of the meeting of a series that is being written
};

}  // namespace

Result<void> writeIcalendar(storage::Profile& profile, const QList<qint64>& events,
                            const Words& words, const QString& path)
{
    const auto country = storage::RowStore(profile.database()).setting(u"country"_s);
    const auto zone = country == u"EE" ? u"Europe/Tallinn"_s : u"Europe/Riga"_s;
    const auto own = storage::OrganisationRepository(profile.database()).own();
    if (!own)
        return own.error();
    ContentLineWriter lines;
    lines.line(u"BEGIN"_s, u"VCALENDAR"_s);
    lines.line(u"VERSION"_s, u"2.0"_s);
    lines.line(u"PRODID"_s, u"-//Kaasa//Kaasa//EN"_s);
    lines.line(u"CALSCALE"_s, u"GREGORIAN"_s);
    lines.text(u"X-WR-CALNAME"_s, own.value().name);
    writeZone(lines, zone);
    EventWriting writing(profile, words, QTimeZone(zone.toLatin1()), lines);
    for (const auto event : events) {
        if (const auto written = writing.write(event); !written)
            return written;
    }
    lines.line(u"END"_s, u"VCALENDAR"_s);
    QSaveFile file(path);
    if (const auto opened = openForSaving(file); !opened)
        return opened;
    file.write(lines.bytes());
    return commitFile(file);
}

}  // namespace kaasa::exchange
