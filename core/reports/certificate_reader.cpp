// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/certificate_reader.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/base/words.h"
#include "core/reports/attendance_count.h"
#include "core/reports/event_guests.h"
#include "core/reports/event_place.h"
#include "core/reports/paper_head.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using domain::RegistrationState;

Language languageOf(const PaperPerson& person, Language otherwise)
{
    return person.languages.isEmpty()
        ? otherwise
        : languageFromCode(person.languages.first()).value_or(otherwise);
}

QString contactOf(const domain::Organisation& organisation)
{
    for (const auto& way : {organisation.email, organisation.web, organisation.phone}) {
        if (!way.isEmpty())
            return way;
    }
    return organisation.name;
}

/// Attendance by person, those who were expected included.
Result<QHash<qint64, Attended>> measured(sql::Database& database, qint64 event,
                                         const std::vector<CountedMeeting>& meetings)
{
    QHash<qint64, QDate> days;
    const Formats formats(Language::English);
    for (const auto& meeting : meetings)
        days.insert(meeting.key, formats.dayOf(meeting.session.startsAt));
    QHash<qint64, Attended> people;
    const auto counted = AttendanceCount(database).marks(meetings, [&](const CountedMark& mark) {
        auto& attended = people[mark.person];
        if (!domain::tookPart(mark.state))
            return true;
        const auto day = days.value(mark.meeting);
        ++attended.meetings;
        attended.minutes += mark.minutes;
        attended.first = attended.first.isValid() ? std::min(attended.first, day) : day;
        attended.last = attended.last.isValid() ? std::max(attended.last, day) : day;
        return true;
    });
    if (!counted)
        return counted.error();
    const auto guests = EventGuests(database).read(event, {});
    if (!guests)
        return guests.error();
    for (const auto& guest : guests.value()) {
        if (guest.registration == RegistrationState::Registered && !people.contains(guest.person))
            people.insert(guest.person, {});
    }
    return people;
}

}  // namespace

Result<CertificateList> CertificateReader::read(qint64 event, const CertificateRule& rule)
{
    auto& database = m_profile.database();
    const auto subject = storage::EventRepository(database).findByKey(event);
    if (!subject)
        return subject.error();
    const auto house = readPaperHouse(m_profile, subject.value().project);
    if (!house)
        return house.error();
    const auto place = placeOf(database, subject.value());
    if (!place)
        return place.error();
    const auto meetings = AttendanceCount(database).meetings({.event = event});
    if (!meetings)
        return meetings.error();
    const auto attended = measured(database, event, meetings.value());
    if (!attended)
        return attended.error();
    const auto language = languageFromCode(storage::RowStore(database).setting(u"language"_s))
                              .value_or(Language::English);
    auto people = PaperPeople(database).read(attended.value().keys(), m_profile.clock().today());
    if (!people)
        return people.error();
    sortPeople(people.value(), NameOrder::FamilyFirst, language);

    const auto& organisation = house.value().organisation;
    CertificateList list{.event = subject.value().title,
                         .organisation = organisation.name,
                         .place = place.value().municipality.isEmpty() ? organisation.municipality
                                                                       : place.value().municipality,
                         .contact = contactOf(organisation),
                         .meetings = int(meetings.value().size())};
    for (auto& person : people.value()) {
        auto one = attended.value().value(person.key);
        one.language = languageOf(person, language);
        one.person = std::move(person);
        auto& side
            = rule.holds(one.meetings, list.meetings, one.minutes) ? list.earned : list.missed;
        side.push_back(std::move(one));
    }
    return list;
}

QString missedText(const Attended& attended, int meetings, const Words& words)
{
    const Formats formats(words.language());
    const auto name = isolated(attended.person.listName());
    if (attended.meetings == 0) {
        //: Why somebody gets no certificate; %1 = a name
        return words.phrase("Certificate", "%1: was at none of the meetings.").arg(name);
    }
    //: Why somebody gets no certificate; %1 = a name, %2 of %3 meetings, %4 = hours, "2,5"
    return words.phrase("Certificate", "%1: under the rule, was at %2 of %3 meetings, hours: %4.")
        .arg(name, formats.number(attended.meetings), formats.number(meetings),
             formats.hours(attended.minutes));
}

}  // namespace kaasa::reports
