// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_list_repository.h"

#include "core/services/attendance_service.h"
#include "core/services/consent_service.h"
#include "core/services/people_service.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using storage::PersonFilter;
using storage::PersonSort;

namespace {

const QDate kToday(2026, 3, 5);

struct Centre : test::ProfileFixture {
    services::PeopleService people{*profile};
    qint64 julija = addPerson(u"Jūlija"_s, u"Ivanova"_s, u"Юлия Иванова"_s);
    qint64 eva = addPerson(u"Ēva"_s, u"Kalniņa"_s);
    qint64 cakste = addPerson(u"Anna"_s, u"Čakste"_s);

    QList<qint64> find(const PersonFilter& filter, PersonSort sort = PersonSort::Family,
                       QDate today = kToday)
    {
        const auto keys = storage::PersonListRepository(database())
                              .keys(filter, sort, Language::Latvian, today);
        REQUIRE(keys);
        return keys.value();
    }
};

}  // namespace

TEST_CASE("The list of people stands in the order of the alphabet and narrows with each letter",
          "[storage][people]")
{
    Centre centre;
    CHECK(centre.find({}) == QList<qint64>{centre.cakste, centre.julija, centre.eva});
    CHECK(centre.find({.text = u"юл"_s}) == QList<qint64>{centre.julija});
    CHECK(centre.find({.text = u"  "_s}).size() == 3);
    CHECK(centre.find({.text = u"?"_s}).isEmpty());
    CHECK(centre.find({}, PersonSort::Given)
          == QList<qint64>{centre.cakste, centre.eva, centre.julija});
    CHECK(storage::PersonListRepository(centre.database()).count().value() == 3);
}

TEST_CASE("Filters by place, role, tag and language hold together", "[storage][people]")
{
    Centre centre;
    REQUIRE(centre.people.edit(centre.julija, [](auto& person) {
        person.municipality = u"Bauska"_s;
        person.languages = {{u"ru"_s, domain::LanguageLevel::Native}};
    }));
    REQUIRE(
        centre.people.edit(centre.eva, [](auto& person) { person.municipality = u"Bauska"_s; }));
    REQUIRE(centre.people.setTags(centre.eva, {u"šūšana"_s}));
    REQUIRE(centre.people.saveRole(centre.eva,
                                   {.kind = domain::RoleKind::Mentor, .until = QDate(2026, 3, 5)}));
    REQUIRE(centre.people.saveRole(centre.julija,
                                   {.kind = domain::RoleKind::Mentor, .until = QDate(2026, 3, 4)}));
    CHECK(centre.find({.municipality = u"Bauska"_s}).size() == 2);
    CHECK(centre.find({.municipality = u"Bauska"_s, .language = u"ru"_s})
          == QList<qint64>{centre.julija});
    CHECK(centre.find({.tag = u"šūšana"_s}) == QList<qint64>{centre.eva});
    CHECK(centre.find({.role = u"mentor"_s}) == QList<qint64>{centre.eva});
    storage::PersonListRepository list(centre.database());
    CHECK(list.municipalities().value() == QStringList{u"Bauska"_s});
    CHECK(list.languages().value() == QStringList{u"ru"_s});
}

TEST_CASE("Who was not seen for weeks, and who has not agreed, can be called", "[storage][people]")
{
    Centre centre;
    const auto circle = centre.addSession(u"Sarunu aplis"_s);
    services::AttendanceService marks(*centre.profile);
    centre.checkIn(circle, centre.eva);
    REQUIRE(marks.set(
        {.session = circle, .person = centre.julija, .state = domain::AttendanceState::Absent},
        domain::AttendanceSource::Grid));
    CHECK(centre.find({.notSeenDays = 30}) == QList<qint64>{centre.cakste, centre.julija});

    domain::ConsentEntry given;
    given.purpose = domain::ConsentPurpose::Data;
    given.language = u"lv"_s;
    services::ConsentService consents(*centre.profile);
    REQUIRE(consents.addText(domain::ConsentPurpose::Data, u"lv"_s, u"Piekrītu."_s));
    given.text = storage::ConsentRepository(centre.database())
                     .texts(domain::ConsentPurpose::Data)
                     .value()
                     .first()
                     .id;
    REQUIRE(consents.record(centre.eva, given));
    CHECK(centre.find({.missingConsent = u"data"_s})
          == QList<qint64>{centre.cakste, centre.julija});
    // an absence was noted for one of them: she is known these weeks; the other nobody expects
    CHECK(centre.find({.missingConsent = u"data"_s, .comesToEvents = true})
          == QList<qint64>{centre.julija});
    CHECK(centre.find({.comesToEvents = true}, PersonSort::Family, kToday.addDays(31)).isEmpty());

    const auto rows = storage::PersonListRepository(centre.database())
                          .rows({centre.eva, centre.julija}, kToday);
    REQUIRE(rows);
    CHECK(rows.value()[0].lastSeen == kToday);
    CHECK_FALSE(rows.value()[0].dataConsentMissing);
    CHECK_FALSE(rows.value()[1].lastSeen.isValid());
    CHECK(rows.value()[1].dataConsentMissing);
}

TEST_CASE("People are found by where they stand, by age and by the child who comes along",
          "[storage][people]")
{
    Centre centre;
    const auto anna = centre.addPerson(u"Anna"_s, u"Ozola"_s);
    const auto since
        = [](QDate first, QDate last = {}) { return domain::Role{.since = first, .until = last}; };
    REQUIRE(centre.people.saveRole(centre.julija, since(QDate(2026, 1, 12))));
    REQUIRE(centre.people.saveRole(centre.eva, since(QDate(2026, 4, 1))));
    REQUIRE(centre.people.saveRole(centre.cakste, since(QDate(2025, 1, 1), QDate(2026, 3, 4))));
    REQUIRE(centre.people.saveRole(anna, {.kind = domain::RoleKind::Speaker}));
    CHECK(centre.find({.status = u"in_programme"_s}) == QList<qint64>{centre.julija});
    CHECK(centre.find({.status = u"candidate"_s}) == QList<qint64>{centre.eva});
    CHECK(centre.find({.status = u"left"_s}) == QList<qint64>{centre.cakste});
    CHECK(centre.find({.status = u"other_role"_s}) == QList<qint64>{anna});
    CHECK(centre.find({.status = u"none"_s}).isEmpty());
    const auto rows
        = storage::PersonListRepository(centre.database()).rows({centre.eva, anna}, kToday).value();
    CHECK(rows[0].standing.status == domain::PersonStatus::Candidate);
    CHECK(rows[1].standing.role == domain::RoleKind::Speaker);

    REQUIRE(centre.people.edit(centre.julija,
                               [](auto& person) { person.birthDate = QDate(1996, 3, 6); }));
    REQUIRE(centre.people.edit(centre.eva, [](auto& person) { person.birthYear = 1996; }));
    PersonFilter young;
    young.ageFrom = 18;
    young.ageTo = 29;
    CHECK(centre.find(young) == QList<qint64>{centre.julija});  // thirty tomorrow
    young.ageFrom = 30;
    young.ageTo.reset();
    CHECK(centre.find(young) == QList<qint64>{centre.eva});
    REQUIRE(centre.people.saveCompanion(centre.eva, {.name = u"Miša"_s}));
    CHECK(centre.find({.withChild = true}) == QList<qint64>{centre.eva});
}

TEST_CASE("Towns and given names stand in the order of the alphabet, those without last",
          "[storage][people]")
{
    Centre centre;
    const auto zane = centre.addPerson(u"Žanete"_s, u"Ozola"_s);
    const auto zita = centre.addPerson(u"Zita"_s, u"Ozola"_s);
    const auto place = [&](qint64 person, const QString& town) {
        REQUIRE(centre.people.edit(person, [&](auto& one) { one.municipality = town; }));
    };
    place(zane, u"Cēsis"_s);
    place(zita, u"Čakste"_s);
    place(centre.eva, u"Valka"_s);
    const auto byGiven = centre.find({}, PersonSort::Given);
    CHECK(byGiven.indexOf(zita) < byGiven.indexOf(zane));  // Z, then Ž; bytes say the same
    CHECK(byGiven.first() == centre.cakste);
    CHECK(byGiven[1] == centre.eva);  // Ē ties with E: not after Z, as bytes would have it
    const auto byPlace = centre.find({}, PersonSort::Place);
    CHECK(byPlace.first(3) == QList<qint64>{zane, zita, centre.eva});
    CHECK(byPlace.last(2) == QList<qint64>{centre.cakste, centre.julija});
}

TEST_CASE("A letter leads to the first name that begins with it or comes after",
          "[storage][people]")
{
    Centre centre;
    storage::PersonListRepository list(centre.database());
    const auto keys = centre.find({});
    const auto place = [&](const QString& letters) {
        return list.placeOf(letters, keys, Language::Latvian).value();
    };
    CHECK(place(u"a"_s) == 0);
    CHECK(place(u"c"_s) == 0);
    CHECK(keys[place(u"i"_s)] == centre.julija);
    CHECK(keys[place(u"ka"_s)] == centre.eva);
    CHECK(place(u"ž"_s) == keys.size());
}
