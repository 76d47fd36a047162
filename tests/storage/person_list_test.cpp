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

    QList<qint64> find(const PersonFilter& filter, PersonSort sort = PersonSort::Family)
    {
        const auto keys = storage::PersonListRepository(database())
                              .keys(filter, sort, Language::Latvian, kToday);
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
          == QList<qint64>{centre.cakste, centre.julija, centre.eva});
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
    CHECK(PersonFilter{.text = u"a"_s}.isPlain());
    CHECK_FALSE(PersonFilter{.tag = u"a"_s}.isPlain());
}

TEST_CASE("Who was not seen for weeks, and who has not agreed, can be called", "[storage][people]")
{
    Centre centre;
    const auto circle = centre.addSession(u"Sarunu aplis"_s);
    services::AttendanceService marks(*centre.profile);
    REQUIRE(marks.checkIn(circle, centre.eva));
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

    const auto rows = storage::PersonListRepository(centre.database())
                          .rows({centre.eva, centre.julija}, kToday);
    REQUIRE(rows);
    CHECK(rows.value()[0].lastSeen == kToday);
    CHECK_FALSE(rows.value()[0].dataConsentMissing);
    CHECK_FALSE(rows.value()[1].lastSeen.isValid());
    CHECK(rows.value()[1].dataConsentMissing);
}
