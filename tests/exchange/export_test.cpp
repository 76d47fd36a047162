// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/exchange/content_line_writer.h"
#include "core/exchange/icalendar_writer.h"
#include "core/exchange/vcard_writer.h"
#include "core/services/event_service.h"
#include "core/services/merge_service.h"
#include "core/services/registration_service.h"
#include "core/services/series_service.h"
#include "core/services/session_service.h"
#include "core/storage/act.h"
#include "core/storage/person_repository.h"
#include "core/storage/session_repository.h"
#include "tests/exchange/entries_text.h"
#include "tests/exchange/import_centre.h"

#include <QRegularExpression>

#include <memory>

#include <libical/ical.h>

using namespace kaasa;
using namespace kaasa::exchange;
using namespace Qt::StringLiterals;
using domain::ContactKind;
using test::Centre;

namespace {

const QTimeZone kRiga("Europe/Riga");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// What every reader relies on: \r\n alone, no line of more than 75 bytes, whole letters.
void checkLines(const QByteArray& bytes)
{
    CHECK(bytes.endsWith("\r\n"));
    CHECK(bytes.count('\n') == bytes.count("\r\n"));
    for (const auto& line : bytes.split('\n')) {
        INFO(line.toStdString());
        CHECK(line.size() <= 76);  // with \r
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

qint64 save(Centre& centre, domain::Person person)
{
    person.id = domain::PersonId::create(centre.clock);
    auto act = storage::Act::begin(*centre.profile, u"person.add"_s, u""_s);
    REQUIRE(act);
    const auto valid = domain::validated(std::move(person));
    REQUIRE(valid);
    const auto key = storage::PersonRepository(centre.database()).save(valid.value());
    REQUIRE(key);
    REQUIRE(act.value().commit());
    return key.value();
}

domain::Person anna()
{
    return {.names = {{domain::NameForm::Document, u"Anna"_s, u"Bērziņa"_s, {}},
                      {domain::NameForm::Cyrillic, u"Анна"_s, u"Берзиня"_s, {}}},
            .birthDate = QDate(1985, 3, 14),
            .municipality = u"Rīga"_s,
            .country = u"LV"_s,
            .contacts = {{ContactKind::Phone, u"26 123 456"_s, {}, u"pēc darba; vakarā"_s},
                         {ContactKind::Phone, u"+37167012345"_s, {}, {}},
                         {ContactKind::Email, u"anna@pasts.example"_s, {}, {}},
                         {ContactKind::Address, u"Brīvības iela 45, dz. 12, Rīga"_s, {}, {}},
                         {ContactKind::Messenger, u"@anna"_s, {}, u"Signal"_s}}};
}

/// A calendar that another program takes apart.
class ParsedCalendar {
public:
    explicit ParsedCalendar(const QByteArray& bytes)
        : m_root(icalparser_parse_string(bytes.constData()), icalcomponent_free)
    {
        REQUIRE(m_root);
        CHECK(icalcomponent_isa(m_root.get()) == ICAL_VCALENDAR_COMPONENT);
        CHECK(icalcomponent_count_errors(m_root.get()) == 0);
        CHECK(icalrestriction_check(m_root.get()) == 1);
        icalcomponent_strip_errors(m_root.get());
    }

    /// "RRULE:… EXDATE;TZID=…:…" of the entry with that number, one property a line.
    QStringList entry(int number) const
    {
        auto* found = icalcomponent_get_first_component(m_root.get(), ICAL_VEVENT_COMPONENT);
        for (; number > 0 && found; --number)
            found = icalcomponent_get_next_component(m_root.get(), ICAL_VEVENT_COMPONENT);
        REQUIRE(found);
        QStringList lines;
        for (auto* property = icalcomponent_get_first_property(found, ICAL_ANY_PROPERTY); property;
             property = icalcomponent_get_next_property(found, ICAL_ANY_PROPERTY)) {
            auto text = QString::fromUtf8(icalproperty_as_ical_string(property));
            lines.append(text.remove(u"\r\n "_s).trimmed());
        }
        return lines;
    }

    int entries() const
    {
        return icalcomponent_count_components(m_root.get(), ICAL_VEVENT_COMPONENT);
    }

private:
    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> m_root;
};

QString valueOf(const QStringList& entry, const QString& name)
{
    const auto lines = entry.filter(QRegularExpression(u"^%1[;:]"_s.arg(name)));
    return lines.isEmpty() ? QString() : lines.join(u' ');
}

/// Thursdays in March 2026, 17:30 to 19:30; the 12th was moved, the 19th cancelled, the 26th gone.
services::AddedEvent series(Centre& centre)
{
    services::EventPlan plan{.event = {.title = u"Mammu grupa; „Saulīte”, bērni līdzi"_s,
                                       .kind = u"group_meeting"_s,
                                       .responsible = u"Ieva Noslēpums"_s,
                                       .description = u"Rotaļas un tēja.\nBez maksas."_s},
                             .venueName = u"Kopā"_s};
    auto event = services::EventService(*centre.profile, kRiga).add(plan);
    REQUIRE(event);
    const domain::Recurrence rule{.first = QDate(2026, 3, 5), .until = QDate(2026, 4, 16)};
    REQUIRE(services::SeriesService(*centre.profile, kRiga)
                .plan(event.value().key, rule, QTime(17, 30), QTime(19, 30)));
    return event.value();
}

}  // namespace

TEST_CASE("Lines are folded before the 76th byte and never within a letter", "[exchange][export]")
{
    for (int lead = 0; lead < 8; ++lead) {
        ContentLineWriter lines;
        const auto text = QString(lead, u'a') + u"ā😀"_s.repeated(60);
        lines.text(u"NOTE"_s, text);
        checkLines(lines.bytes());
        auto unfolded = lines.bytes();
        CHECK(QString::fromUtf8(unfolded.replace("\r\n ", "")).trimmed() == u"NOTE:"_s + text);
    }
    CHECK(escapedText(u"a;b,c\\d\ne\r\tf"_s) == u"a\\;b\\,c\\\\d\\ne\tf");
}

TEST_CASE("People go out as contacts and come in again; what is nobody's business stays here",
          "[exchange][export][cards]")
{
    Centre centre;
    const auto key = save(centre, anna());
    const auto path = centre.folder.filePath(u"kontakti.vcf"_s);
    REQUIRE(writeVcards(*centre.profile, {key, key}, path));
    const auto bytes = bytesOf(path);
    checkLines(bytes);
    CHECK(bytes.count("BEGIN:VCARD") == 1);
    CHECK(bytes.contains("UID:urn:uuid:"));
    CHECK(bytes.contains("NICKNAME:" + u"Анна Берзиня"_s.toUtf8()));
    CHECK_FALSE(bytes.contains("1985"));
    CHECK(test::peopleOf(path)
          == QStringList{u"1; given=Anna; family=Bērziņa; phone=+37126123456; "
                         "phone note=pēc darba; vakarā; email=anna@pasts.example; "
                         "address=Brīvības iela 45, dz. 12, Rīga; others=+37167012345; "
                         "municipality=Rīga; country=LV; note=Signal: @anna; "
                         "!phone_note +37126123456 (pēc darba; vakarā)"_s});
    REQUIRE(writeVcards(*centre.profile, {key}, path));
    CHECK(bytesOf(path) == bytes);

    Centre other;
    CHECK(test::counts(other.run(other.request(path))) == u"new 1, updated 0, same 0, fault 0"_s);
    CHECK(other.find(u"Bērziņa"_s).person.contacts.size() == 4);
    CHECK(test::counts(centre.run(centre.request(path)))
          == u"new 0, updated 1, same 0, fault 0"_s);  // the messenger, as a note
}

TEST_CASE("People who were merged are one card with the contacts of both",
          "[exchange][export][cards]")
{
    Centre centre;
    const auto key = save(centre, anna());
    const auto twin = save(centre,
                           {.names = {{domain::NameForm::Document, u"Anna"_s, u"Ozola"_s, {}}},
                            .country = u"LV"_s,
                            .contacts = {{ContactKind::Phone, u"29111222"_s, {}, {}}}});
    REQUIRE(services::MergeService(*centre.profile).merge(key, twin));
    const auto path = centre.folder.filePath(u"kontakti.vcf"_s);
    REQUIRE(writeVcards(*centre.profile, {twin, key}, path));
    const auto bytes = bytesOf(path);
    CHECK(bytes.count("BEGIN:VCARD") == 1);
    CHECK(bytes.contains("+37129111222"));
    CHECK(bytes.contains("+37126123456"));
    CHECK(bytes.contains("N:" + u"Bērziņa;Anna"_s.toUtf8()));
}

TEST_CASE("Nothing is written over when somebody is not there", "[exchange][export]")
{
    Centre centre;
    const auto path = centre.folder.filePath(u"kontakti.vcf"_s);
    REQUIRE(writeVcards(*centre.profile, {save(centre, anna())}, path));
    const auto before = bytesOf(path);
    CHECK(writeVcards(*centre.profile, {999}, path).error().code == Error::Code::NotFound);
    const Words words(Language::Latvian);
    CHECK(writeIcalendar(*centre.profile, {999}, words, path).error().code
          == Error::Code::NotFound);
    CHECK(bytesOf(path) == before);
}

TEST_CASE("A series goes out with its rule and what differs from it, and another program reads it",
          "[exchange][export][calendars]")
{
    Centre centre;
    const auto event = series(centre);
    services::SessionService sessions(*centre.profile, kRiga);
    const auto all = storage::SessionRepository(centre.database()).ofEvent(event.key);
    REQUIRE(all);
    const auto keyOf = [&](int i) {
        const auto key = storage::SessionRepository(centre.database()).keyOf(all.value()[i].id);
        REQUIRE(key);
        return key.value();
    };
    REQUIRE(sessions.move(keyOf(1), services::Reach::This,
                          {QDate(2026, 3, 13), QTime(10, 0), QTime(11, 30)}));
    REQUIRE(sessions.cancel(keyOf(2), services::Reach::This, u"slims vadītājs"_s));
    REQUIRE(sessions.remove(keyOf(3)));
    REQUIRE(services::RegistrationService(*centre.profile)
                .add(event.key, centre.addPerson(u"Slepena"_s, u"Dalībniece"_s)));

    const Words words(Language::Latvian);
    const auto path = centre.folder.filePath(u"kopa.ics"_s);
    REQUIRE(writeIcalendar(*centre.profile, {event.key}, words, path));
    const auto bytes = bytesOf(path);
    checkLines(bytes);
    for (const auto* hidden : {"Slepena", "Nosl", "slims"})
        CHECK_FALSE(bytes.contains(hidden));
    CHECK(bytes.contains("TZID:Europe/Riga"));
    const ParsedCalendar parsed(bytes);
    REQUIRE(parsed.entries() == 3);
    const auto whole = parsed.entry(0);
    CHECK(valueOf(whole, u"UID"_s) == u"UID:%1@kaasa"_s.arg(event.id.toString()));
    CHECK(valueOf(whole, u"DTSTAMP"_s) == u"DTSTAMP:20260305T152400Z");
    CHECK(valueOf(whole, u"DTSTART"_s) == u"DTSTART;TZID=Europe/Riga:20260305T173000");
    CHECK(valueOf(whole, u"DTEND"_s) == u"DTEND;TZID=Europe/Riga:20260305T193000");
    CHECK(valueOf(whole, u"RRULE"_s).contains(u"UNTIL=20260416T205959Z"_s));
    CHECK(valueOf(whole, u"EXDATE"_s) == u"EXDATE;TZID=Europe/Riga:20260326T173000");
    CHECK(valueOf(whole, u"SUMMARY"_s) == u"SUMMARY:Mammu grupa\\; „Saulīte”\\, bērni līdzi");
    CHECK(valueOf(parsed.entry(1), u"RECURRENCE-ID"_s)
          == u"RECURRENCE-ID;TZID=Europe/Riga:20260312T173000");
    CHECK(valueOf(parsed.entry(2), u"STATUS"_s) == u"STATUS:CANCELLED");

    const auto rows = test::eventsOf(path);
    REQUIRE(rows.size() == 6);
    CHECK(rows[0].contains(u"title=Mammu grupa; „Saulīte”, bērni līdzi; "
                           "from=2026-03-05 17:30; to=19:30; place=Kopā; kind=group_meeting; "
                           "note=Rotaļas un tēja.|Bez maksas."_s));
    CHECK(rows[1].contains(u"from=2026-04-02 17:30"_s));  // summer time, and the same hour
    CHECK(rows[4].contains(u"from=2026-03-13 10:00; to=11:30"_s));
    CHECK(rows[5].contains(u"!cancelled_there"_s));
}

TEST_CASE("Meetings without a rule are entries of their own, in the time of the centre",
          "[exchange][export][calendars]")
{
    Centre centre;
    services::EventPlan plan{.event = {.title = u"Apaļais galds"_s,
                                       .kind = u"round_table"_s,
                                       .online = true,
                                       .onlineTool = u"Zoom"_s}};
    for (const auto day : {QDate(2026, 3, 28), QDate(2026, 3, 29)})
        plan.sessions.append({.startsAt = QDateTime(day, QTime(10, 0), kRiga).toUTC(),
                              .endsAt = QDateTime(day, QTime(12, 0), kRiga).toUTC()});
    const auto event = services::EventService(*centre.profile, kRiga).add(plan);
    REQUIRE(event);
    const auto path = centre.folder.filePath(u"kopa.ics"_s);
    REQUIRE(writeIcalendar(*centre.profile, {event.value().key}, Words(Language::Latvian), path));
    const ParsedCalendar parsed(bytesOf(path));
    REQUIRE(parsed.entries() == 2);
    CHECK(valueOf(parsed.entry(0), u"DTSTART"_s) == u"DTSTART;TZID=Europe/Riga:20260328T100000");
    CHECK(valueOf(parsed.entry(1), u"DTSTART"_s) == u"DTSTART;TZID=Europe/Riga:20260329T100000");
    CHECK(valueOf(parsed.entry(0), u"LOCATION"_s) == u"LOCATION:Tiešsaistē\\, Zoom");
    CHECK(valueOf(parsed.entry(0), u"UID"_s)
          == u"UID:%1@kaasa"_s.arg(event.value().sessions[0].id.toString()));
    const auto rows = test::eventsOf(path);
    REQUIRE(rows.size() == 2);
    CHECK(rows[1].contains(u"from=2026-03-29 10:00; to=12:00"_s));
    CHECK(rows[1].contains(u"online=yes"_s));
}
