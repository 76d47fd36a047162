// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_row_taker.h"

#include "core/exchange/event_kind_names.h"
#include "core/exchange/plain_words.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr int kMostDays = 31;  // an event of more days is a slip of the pen
constexpr int kUsualHours = 2;
const QTime kUsualStart(10, 0);
constexpr qsizetype kMostLanguages = 6;  // domain::Event
constexpr qsizetype kLongestTool = 80;
constexpr qsizetype kLongestVenue = 120;

QStringList titlesOf(const EventDraft& draft)
{
    QStringList titles = draft.titles.values();
    if (!draft.title.isEmpty())
        titles.append(draft.title);
    return titles;
}

/// An event has one title; those in other languages go into its description, so none is lost.
QString descriptionOf(const EventDraft& draft, const QString& title)
{
    QStringList lines;
    for (const auto& other : titlesOf(draft)) {
        if (other != title && !lines.contains(other))
            lines.append(other);
    }
    for (const auto& text : {draft.organisation, draft.note}) {
        if (!text.isEmpty())
            lines.append(text);
    }
    return lines.join(u'\n').left(4000);
}

struct Meeting {
    QDateTime from;
    QDateTime to;
};

/// Each day of an event of several days is a meeting from `start` to `end`. One that ends earlier
/// in the day than it begins goes on without a break: over one night it is one meeting.
QList<Meeting> meetingsOf(const EventDraft& draft, const QTimeZone& zone)
{
    const auto last = draft.lastDay.isValid() ? draft.lastDay : draft.day;
    const bool goesOn = draft.end <= draft.start && last > draft.day;
    if (goesOn && last == draft.day.addDays(1))
        return {{QDateTime(draft.day, draft.start, zone), QDateTime(last, draft.end, zone)}};
    QList<Meeting> meetings;
    for (auto day = draft.day; day <= last; day = day.addDays(1)) {
        const auto from = goesOn && day != draft.day ? QTime(0, 0) : draft.start;
        const auto to = goesOn && day != last ? QTime(23, 59) : draft.end;
        if (from < to || !goesOn)
            meetings.append({QDateTime(day, from, zone), QDateTime(day, to, zone)});
    }
    return meetings;
}

}  // namespace

EventRowTaker::EventRowTaker(storage::Profile& profile, EventRowReader reader,
                             ImportAssumptions assumptions, bool trial)
    : m_profile(profile)
    , m_reader(std::move(reader))
    , m_assumptions(assumptions)
    , m_finder(profile, std::move(assumptions))
    , m_trial(trial)
    , m_language(languageFromCode(storage::RowStore(profile.database()).setting(u"language"_s))
                     .value_or(Language::Latvian))
{
}

Result<ImportedRow> EventRowTaker::take(ReadRow& row, const storage::Act*)
{
    const auto read = m_reader.read(row.list);
    ImportedRow imported{.line = read.line, .skipped = read.skipped, .remarks = read.remarks};
    if (read.status == RowStatus::Skip)
        return imported;
    imported.name = read.draft.titleIn(m_language);
    imported.action = RowAction::Fault;
    if (read.status == RowStatus::Fault)
        return imported;
    const auto taken = takeDraft(read, imported);
    // A value out of its limits is a matter of this row, not of the import.
    if (!taken && taken.error().code == Error::Code::InvalidInput) {
        imported.action = RowAction::Fault;
        imported.remarks.append({Remark::TooLong, 0, {}, imported.name});
        return imported;
    }
    if (!taken)
        return taken.error();
    return imported;
}

Result<void> EventRowTaker::takeDraft(const EventRow& row, ImportedRow& imported)
{
    const auto& draft = row.draft;
    const auto last = draft.lastDay.isValid() ? draft.lastDay : draft.day;
    if (last < draft.day || draft.day.daysTo(last) >= kMostDays) {
        imported.remarks.append({Remark::EndBeforeStart, 0, {}, last.toString(Qt::ISODate)});
        return {};
    }
    const auto present = m_finder.titled(titlesOf(draft), draft.day);
    if (!present)
        return present.error();
    if (present.value() != 0) {
        if (!draft.series.isEmpty())
            m_series.insert(draft.series, present.value());
        return complete(present.value(), draft, imported);
    }
    const auto timed = withTimes(draft, imported);
    const auto begun = m_series.value(draft.series);
    if (begun != 0) {
        const auto there = hasMeeting(begun, timed);
        if (!there)
            return there.error();
        if (there.value()) {
            imported.action = RowAction::Same;
            return {};
        }
    }
    if (!m_trial)
        return begun != 0 ? addMeetings(begun, timed, imported) : add(timed, imported);
    const auto mark = plainWords(draft.titleIn(m_language)) + draft.day.toString(Qt::ISODate);
    imported.action = m_trialEvents.contains(mark) ? RowAction::Same : RowAction::New;
    m_trialEvents.insert(mark);
    return {};
}

EventDraft EventRowTaker::withTimes(EventDraft draft, ImportedRow& imported) const
{
    if (draft.start.isValid() && draft.end.isValid())
        return draft;
    if (!draft.start.isValid())
        draft.start = kUsualStart;
    draft.end = draft.start.addSecs(kUsualHours * 3600);
    if (draft.end <= draft.start)
        draft.end = QTime(23, 59);
    const auto assumed = draft.start.toString(u"HH:mm") + u'–' + draft.end.toString(u"HH:mm");
    imported.remarks.append({Remark::TimeAssumed, 0, {}, assumed});
    return draft;
}

Result<void> EventRowTaker::add(const EventDraft& draft, ImportedRow& imported)
{
    auto& database = m_profile.database();
    const auto title = draft.titleIn(m_language);
    domain::Event event{.id = domain::EventId::create(m_profile.clock()),
                        .title = title,
                        .kind = draft.kind,
                        .languages = draft.languages.mid(0, kMostLanguages),
                        .online = draft.online,
                        .capacityAdults = draft.capacity,
                        .description = descriptionOf(draft, title)};
    if (!draft.speaker.isEmpty())
        event.helpers.append(
            {.name = draft.speaker.left(160), .role = domain::HelperRole::Lecturer});
    if (draft.online) {
        event.onlineTool = draft.place.left(kLongestTool);
    } else {
        const auto venue = venueOf(draft);
        if (!venue)
            return venue.error();
        event.venue = venue.value();
    }
    const auto checked = domain::validated(std::move(event));
    if (!checked)
        return checked.error();
    const auto saved = storage::EventRepository(database).save(checked.value());
    if (!saved)
        return saved.error();
    if (!draft.series.isEmpty())
        m_series.insert(draft.series, saved.value());
    imported.action = RowAction::New;
    return saveMeetings(draft, {.event = checked.value().id});
}

Result<void> EventRowTaker::addMeetings(qint64 event, const EventDraft& draft,
                                        ImportedRow& imported)
{
    const auto whole = storage::EventRepository(m_profile.database()).findByKey(event);
    if (!whole)
        return whole.error();
    domain::Session common{.event = whole.value().id};
    if (const auto title = draft.titleIn(m_language); title != whole.value().title)
        common.topic = title;
    if (!draft.online && !draft.place.isEmpty()) {
        const auto venue = venueOf(draft);
        if (!venue)
            return venue.error();
        if (venue.value() != whole.value().venue)
            common.venue = venue.value();
    }
    imported.action = RowAction::New;
    return saveMeetings(draft, common);
}

/// A meeting may have another title than its series, so its time tells whether it is here.
Result<bool> EventRowTaker::hasMeeting(qint64 event, const EventDraft& draft) const
{
    const auto meetings = m_finder.meetingsOn(draft.day);
    if (!meetings)
        return meetings.error();
    const QDateTime start(draft.day, draft.start, m_assumptions.zone);
    return std::any_of(meetings.value().begin(), meetings.value().end(), [&](const auto& meeting) {
        return meeting.event == event && meeting.startsAt == start;
    });
}

Result<void> EventRowTaker::saveMeetings(const EventDraft& draft, const domain::Session& common)
{
    storage::SessionRepository sessions(m_profile.database());
    for (const auto& meeting : meetingsOf(draft, m_assumptions.zone)) {
        auto session = common;
        session.id = domain::SessionId::create(m_profile.clock());
        session.startsAt = meeting.from.toUTC();
        session.endsAt = meeting.to.toUTC();
        const auto valid = domain::validated(session);
        if (!valid)
            return valid.error();
        if (const auto saved = sessions.save(valid.value()); !saved)
            return saved.error();
    }
    return {};
}

Result<domain::VenueId> EventRowTaker::venueOf(const EventDraft& draft)
{
    return storage::VenueRepository(m_profile.database())
        .named(draft.place.left(kLongestVenue), m_profile.clock());
}

Result<void> EventRowTaker::complete(qint64 event, const EventDraft& draft, ImportedRow& imported)
{
    auto& database = m_profile.database();
    storage::EventRepository events(database);
    const auto before = events.findByKey(event);
    if (!before)
        return before.error();
    auto after = before.value();
    if (!after.capacityAdults)
        after.capacityAdults = draft.capacity;
    if (after.languages.isEmpty())
        after.languages = draft.languages.mid(0, kMostLanguages);
    if (after.description.isEmpty())
        after.description = descriptionOf(draft, after.title);
    if (after.helpers.isEmpty() && !draft.speaker.isEmpty())
        after.helpers.append(
            {.name = draft.speaker.left(160), .role = domain::HelperRole::Lecturer});
    const bool needsVenue
        = after.venue.isNull() && !after.online && !draft.online && !draft.place.isEmpty();
    const bool changed = after != before.value() || needsVenue;
    imported.action = changed ? RowAction::Updated : RowAction::Same;

    const auto meetings = m_finder.meetingsOn(draft.day);
    if (!meetings)
        return meetings.error();
    for (const auto& meeting : meetings.value()) {
        const auto start = meeting.startsAt.toTimeZone(m_assumptions.zone).time();
        if (meeting.event == event && draft.start.isValid() && start != draft.start)
            imported.remarks.append({Remark::DiffersHere, 0, {}, draft.start.toString(u"HH:mm")});
    }
    if (!changed || m_trial)
        return {};
    if (needsVenue) {
        const auto venue = venueOf(draft);
        if (!venue)
            return venue.error();
        after.venue = venue.value();
    }
    const auto checked = domain::validated(std::move(after));
    if (!checked)
        return checked.error();
    const auto saved = events.save(checked.value());
    return saved ? Result<void>() : Result<void>(saved.error());
}

}  // namespace kaasa::exchange
