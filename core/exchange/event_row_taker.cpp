// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_row_taker.h"

#include "core/exchange/event_kind_names.h"
#include "core/exchange/plain_words.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/session_repository.h"
#include "core/storage/venue_repository.h"

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

QList<domain::Session> sessionsOf(const EventDraft& draft, const domain::EventId& event,
                                  const QTimeZone& zone, const Clock& clock)
{
    QList<domain::Session> sessions;
    const auto last = draft.lastDay.isValid() ? draft.lastDay : draft.day;
    for (auto day = draft.day; day <= last; day = day.addDays(1)) {
        sessions.append({.id = domain::SessionId::create(clock),
                         .event = event,
                         .startsAt = QDateTime(day, draft.start, zone).toUTC(),
                         .endsAt = QDateTime(day, draft.end, zone).toUTC()});
    }
    return sessions;
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
    if (present.value() != 0)
        return complete(present.value(), draft, imported);
    const auto timed = withTimes(draft, imported);
    if (!m_trial)
        return add(timed, imported);
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
        const auto venue = storage::VenueRepository(database).named(draft.place.left(kLongestVenue),
                                                                    m_profile.clock());
        if (!venue)
            return venue.error();
        event.venue = venue.value();
    }
    const auto checked = domain::validated(std::move(event));
    if (!checked)
        return checked.error();
    if (const auto saved = storage::EventRepository(database).save(checked.value()); !saved)
        return saved.error();
    storage::SessionRepository sessions(database);
    for (const auto& session :
         sessionsOf(draft, checked.value().id, m_assumptions.zone, m_profile.clock())) {
        const auto valid = domain::validated(session);
        if (!valid)
            return valid.error();
        if (const auto saved = sessions.save(valid.value()); !saved)
            return saved.error();
    }
    imported.action = RowAction::New;
    return {};
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
        const auto venue = storage::VenueRepository(database).named(draft.place.left(kLongestVenue),
                                                                    m_profile.clock());
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
