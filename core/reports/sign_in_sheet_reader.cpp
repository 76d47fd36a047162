// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sign_in_sheet_reader.h"

#include "core/base/formats.h"
#include "core/base/words.h"
#include "core/reports/event_guests.h"
#include "core/reports/event_place.h"
#include "core/reports/paper_head.h"
#include "core/reports/privacy_lines.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/session_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using domain::RegistrationState;

bool isOnSheet(const EventGuest& guest, const SheetContent& content, bool onlyThere)
{
    if (guest.came)
        return true;
    if (onlyThere || !guest.registration)
        return false;
    switch (*guest.registration) {
    case RegistrationState::Registered:
        return true;
    case RegistrationState::Waiting:
        return content.withWaiting;
    case RegistrationState::Cancelled:
        return content.withCancelled;
    }
    Q_UNREACHABLE();
}

SignInPerson onSheet(const PaperPerson& person, const EventGuest& guest,
                     const SheetContent& content, bool online)
{
    SignInPerson row;
    row.givenName = person.givenName;
    row.familyName = person.familyName;
    if (content.withNative)
        row.nativeName = person.nativeName();
    row.municipality = person.municipality;
    row.organisation = person.organisation;
    row.phone = person.phone;
    row.email = person.email;
    row.photo = person.photo;
    row.contactMe = person.contactMe;
    // none announced is no reason to leave no room for a number
    if (guest.children > 0)
        row.children = guest.children;
    if (online) {
        const Formats formats(Language::English);  // 24 hours, alike in all languages
        row.joined = formats.time(guest.arrived);
        row.left = formats.time(guest.left);
    }
    return row;
}

std::vector<SignInDay> daysOf(const QList<domain::Session>& meetings)
{
    std::vector<SignInDay> days;
    for (const auto& meeting : meetings) {
        const auto start = meeting.startsAt.toLocalTime();
        days.push_back({start.date(), start.time(), meeting.endsAt.toLocalTime().time()});
    }
    return days;
}

QList<domain::Session> chosen(const QList<domain::Session>& all,
                              const QList<domain::SessionId>& wanted)
{
    if (wanted.isEmpty())
        return all;
    QList<domain::Session> some;
    for (const auto& meeting : all) {
        if (wanted.contains(meeting.id))
            some.append(meeting);
    }
    return some;
}

}  // namespace

Result<QList<domain::Session>> SignInSheetReader::meetingsOf(qint64 event)
{
    auto meetings = storage::SessionRepository(m_profile.database()).ofEvent(event);
    if (meetings) {
        meetings.value().removeIf(
            [](const domain::Session& meeting) { return meeting.isCancelled(); });
    }
    return meetings;
}

Result<QList<qint64>> SignInSheetReader::eventsOn(QDate day)
{
    const auto meetings
        = storage::CalendarRepository(m_profile.database())
              .meetings(day.startOfDay().toUTC(), day.addDays(1).startOfDay().toUTC());
    if (!meetings)
        return meetings.error();
    QList<qint64> events;
    for (const auto& meeting : meetings.value()) {
        if (!meeting.cancelled && !events.contains(meeting.event))
            events.append(meeting.event);
    }
    return events;
}

Result<SignInSheet> SignInSheetReader::headOf(const domain::Event& event,
                                              const QList<domain::Session>& all,
                                              const QList<domain::Session>& meetings,
                                              const SignInChoices& choices)
{
    const auto house = readPaperHouse(m_profile, event.project);
    if (!house)
        return house.error();
    const auto place = meetings.size() == 1 ? placeOf(m_profile.database(), event, meetings.first())
                                            : placeOf(m_profile.database(), event);
    if (!place)
        return place.error();
    SignInSheet sheet;
    sheet.eventTitle = event.title;
    if (meetings.size() == 1 && all.size() > 1) {
        sheet.session = int(all.indexOf(meetings.first())) + 1;
        sheet.sessions = int(all.size());
    }
    sheet.days = daysOf(meetings);
    sheet.place = place.value().text;
    sheet.project = house.value().project.title;
    sheet.projectNumber = house.value().project.number;
    sheet.programme = house.value().programme();
    sheet.organiser = house.value().organisation.name;
    sheet.leadPartner = house.value().leadPartner;
    sheet.leader = leadersOf(event);
    sheet.responsible = event.responsible;
    const bool asksMore
        = choices.columns.testAnyFlags({SignInChoices::Photo | SignInChoices::ContactMe});
    sheet.privacy = privacyLines(house.value(), Words(choices.language), asksMore);
    if (choices.secondLanguage)
        sheet.privacySecond = privacyLines(house.value(), Words(*choices.secondLanguage), asksMore);
    sheet.printed = m_profile.clock().now();
    sheet.strip = house.value().strip(choices.language);
    return sheet;
}

Result<void> SignInSheetReader::addPeople(FilledSheet& filled, const SheetContent& content,
                                          const QList<domain::Session>& meetings,
                                          const SignInChoices& choices)
{
    auto& database = m_profile.database();
    const bool online = choices.form == SignInChoices::Form::Online;
    QList<qint64> keys;
    for (const auto& meeting : meetings) {
        const auto key = storage::SessionRepository(database).keyOf(meeting.id);
        if (!key)
            return key.error();
        keys.append(key.value());
    }
    const auto guests = EventGuests(database).read(content.event, keys);
    if (!guests)
        return guests.error();
    const bool logged = std::any_of(guests.value().begin(), guests.value().end(),
                                    [](const auto& guest) { return guest.came; });
    QHash<qint64, EventGuest> wanted;
    for (const auto& guest : guests.value()) {
        if (isOnSheet(guest, content, online && logged))
            wanted.insert(guest.person, guest);
    }
    auto people = PaperPeople(database).read(wanted.keys(), filled.sheet.days.front().date);
    if (!people)
        return people.error();
    sortPeople(people.value(), content.order, choices.language);
    filled.sheet.people.reserve(people.value().size());
    filled.people.reserve(qsizetype(people.value().size()));
    for (const auto& person : people.value()) {
        filled.sheet.people.push_back(onSheet(person, wanted.value(person.key), content, online));
        filled.people.append(person.key);
    }
    return {};
}

Result<FilledSheet> SignInSheetReader::read(const SheetContent& content,
                                            const SignInChoices& choices)
{
    const auto event = storage::EventRepository(m_profile.database()).findByKey(content.event);
    if (!event)
        return event.error();
    const auto all = meetingsOf(content.event);
    if (!all)
        return all.error();
    const auto meetings = chosen(all.value(), content.meetings);
    if (meetings.isEmpty() || event.value().isCancelled())
        return Error{Error::Code::Refused, u"no meeting for a sheet"_s, {u"sheet.no_meeting"_s}};
    auto head = headOf(event.value(), all.value(), meetings, choices);
    if (!head)
        return head.error();
    FilledSheet filled{.sheet = std::move(head).value()};
    if (const auto added = addPeople(filled, content, meetings, choices); !added)
        return added.error();
    return filled;
}

}  // namespace kaasa::reports
