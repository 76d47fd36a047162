// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/transaction.h"
#include "core/sql/trigger_pause.h"
#include "core/storage/act.h"
#include "core/storage/backup.h"
#include "core/storage/person_indexer.h"
#include "core/storage/person_loader.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_search.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kNeverPausing = 1'000'000;

/// People with everything that a list can tell of them, and some with a name alone.
QList<domain::Person> peopleOfAList()
{
    QList<domain::Person> people;
    for (int i = 0; i < 60; ++i) {
        auto person = i % 3 == 0
            ? test::person(u"Юлия"_s, u"Ёлкина%1"_s.arg(i), u"Юлия Ёлкина%1"_s.arg(i))
            : test::person(u"Līga"_s, i % 7 == 0 ? QString() : u"Ķirse%1"_s.arg(i));
        if (i % 2 == 0) {
            person.birthDate = QDate(1980, 1, 1).addDays(i);
            person.contacts = {{domain::ContactKind::Phone, u"2612 34%1"_s.arg(10 + i), {}, {}},
                               {domain::ContactKind::Email, u"p%1@example.org"_s.arg(i), {}, {}}};
            person.languages
                = {{u"ru"_s, domain::LanguageLevel::Native}, {u"lv"_s, domain::LanguageLevel::B1}};
            person.municipality = u"Ogres novads"_s;
        } else {
            person.birthYear = 1990;
        }
        person.country = u"LV"_s;
        people.append(domain::validated(person).value());
    }
    return people;
}

void load(test::ProfileFixture& centre, const QList<domain::Person>& people, size_t worthPausing,
          bool silent = false)
{
    auto act = storage::Act::begin(*centre.profile, u"import"_s, u"list.csv"_s, {.silent = silent});
    REQUIRE(act);
    auto loader = storage::PersonLoader::ready(centre.database(), worthPausing);
    REQUIRE(loader);
    for (const auto& person : people)
        REQUIRE(loader.value().add(storage::rowsOf(person)));
    REQUIRE(loader.value().write());
    REQUIRE(act.value().commit());
}

/// Every row that is made of people, in the order of `order`.
QStringList rows(test::ProfileFixture& centre, const QString& table, const QString& order)
{
    const auto found
        = centre.database().select(u"SELECT * FROM %1 ORDER BY %2"_s.arg(table, order));
    REQUIRE(found);
    QStringList lines;
    for (const auto& row : found.value()) {
        QStringList cells;
        for (int i = 0; i < row.count(); ++i) {
            const auto value = row.value(i);
            cells.append(row.fieldName(i) + u'='
                         + (value.typeId() == QMetaType::QByteArray
                                ? QString::fromLatin1(value.toByteArray().toHex())
                                : value.toString()));
        }
        lines.append(cells.join(u' '));
    }
    return lines;
}

QStringList changes(test::ProfileFixture& centre)
{
    return rows(centre,
                u"(SELECT act_id, tab, key1, key2, key3, col, old, new, person_id, event_id "
                "FROM change)"_s,
                u"tab, key1, col"_s);
}

const QList<std::pair<QString, QString>> kTables{{u"person"_s, u"id"_s},
                                                 {u"person_name"_s, u"id"_s},
                                                 {u"person_contact"_s, u"id"_s},
                                                 {u"person_language"_s, u"id"_s},
                                                 {u"act"_s, u"id"_s},
                                                 {u"person_index"_s, u"person_id"_s},
                                                 {u"person_search"_s, u"rowid"_s}};

}  // namespace

TEST_CASE("People who come in together leave the rows that they leave one by one",
          "[storage][import][history]")
{
    const auto people = peopleOfAList();
    test::ProfileFixture together;
    test::ProfileFixture oneByOne;
    load(together, people, 1);
    load(oneByOne, people, kNeverPausing);
    for (const auto& [table, order] : kTables) {
        INFO(table.toStdString());
        CHECK(rows(together, table, order) == rows(oneByOne, table, order));
    }
    CHECK(changes(together) == changes(oneByOne));
    CHECK(changes(together).size() > people.size() * 2);
    CHECK(rows(together, u"dirty_person"_s, u"person_id"_s).isEmpty());

    // and the derived rows are those that are made anew after a restore
    const auto index = rows(together, u"person_index"_s, u"person_id"_s);
    const auto words = rows(together, u"person_search"_s, u"rowid"_s);
    REQUIRE(storage::PersonIndexer(together.database()).updateAll());
    CHECK(rows(together, u"person_index"_s, u"person_id"_s) == index);
    CHECK(rows(together, u"person_search"_s, u"rowid"_s) == words);
}

TEST_CASE("So many people that their indexes are made in one go are found as before",
          "[storage][import]")
{
    test::ProfileFixture centre;
    auto act = storage::Act::begin(*centre.profile, u"person.add"_s);
    REQUIRE(act);
    for (int i = 0; i < 600; ++i) {
        const auto family = QString(u"Bērziņa%1"_s).arg(i);
        const auto person = domain::validated(test::person(u"Anna"_s, family));
        REQUIRE(storage::PersonRepository(centre.database()).save(person.value()));
    }
    const auto indexes = [&] {
        return rows(centre, u"(SELECT name, sql FROM sqlite_schema WHERE type = 'index')"_s,
                    u"name"_s);
    };
    const auto before = indexes();
    REQUIRE(act.value().commit());
    CHECK(indexes() == before);
    REQUIRE(storage::checkIntegrity(centre.database()));
    CHECK(storage::PersonSearch(centre.database()).keys(u"berzina408"_s).value().size() == 1);

    const auto index = rows(centre, u"person_index"_s, u"person_id"_s);
    CHECK(index.size() == 600);
    auto again = sql::Transaction::begin(centre.database());
    REQUIRE(storage::PersonIndexer(centre.database()).updateAll());
    REQUIRE(again.value().commit());
    CHECK(rows(centre, u"person_index"_s, u"person_id"_s) == index);
    CHECK(indexes() == before);
    REQUIRE(storage::checkIntegrity(centre.database()));
}

TEST_CASE("Somebody from a list stands there as if staff had typed her in", "[storage][import]")
{
    const auto people = peopleOfAList();
    test::ProfileFixture centre;
    load(centre, people, 1);
    storage::PersonRepository repository(centre.database());
    for (const auto& person : people)
        CHECK(repository.find(person.id).value() == person);
    CHECK(storage::PersonSearch(centre.database()).keys(u"elkina12"_s).value().size() == 1);

    test::ProfileFixture typed;
    auto act = storage::Act::begin(*typed.profile, u"person.add"_s);
    REQUIRE(act);
    for (const auto& person : people)
        REQUIRE(storage::PersonRepository(typed.database()).save(person));
    REQUIRE(act.value().commit());
    for (const auto* table : {"person", "person_index"}) {
        const auto name = QString::fromLatin1(table);
        const auto order = name == u"person" ? u"id"_s : u"person_id"_s;
        CHECK(rows(centre, name, order) == rows(typed, name, order));
    }
}

TEST_CASE("A sample that nobody did leaves no history, however it is written",
          "[storage][import][history]")
{
    test::ProfileFixture centre;
    const auto before = changes(centre);
    load(centre, peopleOfAList(), 1, true);
    CHECK(changes(centre) == before);
}

TEST_CASE("After a pause the triggers are at work again", "[storage][capture]")
{
    test::ProfileFixture centre;
    {
        const sql::TriggerPause pause(centre.database());
    }
    const auto before = changes(centre).size();
    centre.addPerson(u"Anna"_s, u"Bērziņa"_s);
    CHECK(changes(centre).size() == before + 2);
}
