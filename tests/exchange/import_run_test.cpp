// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undo_service.h"
#include "core/storage/import_batch_repository.h"
#include "tests/exchange/import_centre.h"

using namespace kaasa;
using namespace kaasa::exchange;
using test::Centre;
using test::counts;
using namespace Qt::StringLiterals;

TEST_CASE("A list of people comes in, and a second time changes nothing", "[exchange][import]")
{
    Centre centre;
    CHECK(counts(centre.import(u"06_saraksts_excel_1257.csv"_s))
          == u"new 22, updated 0, same 0, fault 5"_s);
    CHECK(centre.people() == 22);
    const auto natalija = centre.find(u"Natālija Ševčenko"_s);
    CHECK(natalija.person.birthDate == QDate(1988, 4, 17));
    CHECK(natalija.person.municipality == u"Rīga"_s);
    CHECK(natalija.person.languages.first().code == u"uk"_s);
    CHECK(natalija.consents.value(domain::ConsentPurpose::Data) == domain::ConsentAct::Given);
    REQUIRE(natalija.person.contacts.size() == 2);
    CHECK(natalija.person.contacts.first().normal == u"+37120001101"_s);
    CHECK(natalija.person.contacts.first().typed == u"+371 20 001 101"_s);

    const auto before = centre.content();
    const auto again = centre.import(u"06_saraksts_excel_1257.csv"_s);
    CHECK(counts(again) == u"new 0, updated 0, same 22, fault 5"_s);
    CHECK(again.batch == 0);
    CHECK(centre.content() == before);
}

TEST_CASE("The same women in other scripts and spellings are recognised, their spellings kept",
          "[exchange][import]")
{
    Centre centre;
    centre.import(u"06_saraksts_excel_1257.csv"_s);
    const auto russian = centre.import(u"07_spisok_1251.csv"_s);
    // Ten of the Russian list live in Estonia or were at fault in the Latvian one.
    CHECK(russian.updated >= 15);
    CHECK(russian.made <= 10);
    const auto julija = centre.find(u"Юлия Кузнецова"_s);
    CHECK(julija.person.names.size() == 2);
    CHECK(domain::displayName(julija.person) == u"Jūlija Kuzņecova"_s);
    const auto twins = storage::PersonSearch(centre.database()).keys(u"Orlova"_s);
    CHECK(twins.value().size() == 2);  // twins share birth date and phone, and stay two
    const auto daughters = storage::PersonSearch(centre.database()).keys(u"Romanova"_s);
    CHECK(daughters.value().size() == 2);
}

TEST_CASE("A trial tells what would happen and writes nothing", "[exchange][import]")
{
    Centre centre;
    centre.addPerson(u"Zane"_s, u"Vītoliņa"_s);
    const auto before = centre.content();
    const auto trial = centre.import(u"06_saraksts_excel_1257.csv"_s, ListKind::People, true);
    CHECK(centre.content() == before);
    CHECK(centre.database().value(u"SELECT count(*) FROM import_batch").value().toInt() == 0);
    const auto real = centre.import(u"06_saraksts_excel_1257.csv"_s);
    CHECK(counts(trial) == counts(real));
    CHECK(trial.rows.size() == real.rows.size());
}

TEST_CASE("An import is undone as a whole, and what people changed since stays",
          "[exchange][import][undo]")
{
    Centre centre;
    centre.addPerson(u"Anna"_s, u"Bērziņa"_s);
    const auto before = centre.content();
    const auto report = centre.importText(
        "Vārds;Uzvārds;Tālrunis;Pilsēta\nAnna;Bērziņa;26123456;Rīga\nLīga;Kalna;26123457;Ogre\n");
    // A phone alone is news about the only Anna Bērziņa, but no proof that she is the same.
    CHECK(counts(report) == u"new 2, updated 0, same 0, fault 0"_s);
    CHECK(centre.people() == 3);
    REQUIRE(services::UndoService(*centre.profile).undoBatch(report.batch));
    CHECK(centre.content() == before);
}

TEST_CASE("What a later list adds to a person is taken back without taking her",
          "[exchange][import][undo]")
{
    Centre centre;
    centre.importText("Vārds,Uzvārds,E-pasts\nAnna,Bērziņa,anna@pasts.example\n");
    const auto before = centre.content();
    const auto report = centre.importText("Vārds,Uzvārds,E-pasts,Tālrunis,Pilsēta,Piezīmes\nAnna,"
                                          "Bērziņa,anna@pasts.example,26123456,Rīga,\"=1+1\"\n");
    CHECK(counts(report) == u"new 0, updated 1, same 0, fault 0"_s);
    const auto anna = centre.find(u"Anna Bērziņa"_s);
    CHECK(anna.person.contacts.size() == 2);
    CHECK(anna.note == u"=1+1"_s);
    REQUIRE(services::UndoService(*centre.profile).undoBatch(report.batch));
    CHECK(centre.content() == before);
}

TEST_CASE("Nothing known is overwritten: another town is told, ours is kept", "[exchange][import]")
{
    Centre centre;
    centre.importText("Vārds,Uzvārds,E-pasts,Pilsēta\nAnna,Bērziņa,anna@pasts.example,Rīga\n");
    const auto report = centre.importText(
        "Vārds,Uzvārds,E-pasts,Pilsēta\nAnna,Bērziņa,anna@pasts.example,Jelgava\n");
    CHECK(counts(report) == u"new 0, updated 0, same 1, fault 0"_s);
    REQUIRE(report.rows.first().remarks.size() == 1);
    CHECK(report.rows.first().remarks.first().why == Remark::DiffersHere);
    CHECK(report.rows.first().remarks.first().column == 4);
    CHECK(centre.find(u"Anna Bērziņa"_s).person.municipality == u"Rīga"_s);
}

TEST_CASE("Who is the same is decided by proof and name together", "[exchange][import]")
{
    Centre centre;
    centre.importText(
        "Vārds,Uzvārds,Dzimšanas datums,Tālrunis\nInga,Kozlova,08.08.1986,26123456\n");
    const auto row = [&centre](const QByteArray& text) {
        return counts(centre.importText("Vārds,Uzvārds,Dzimšanas datums,Tālrunis\n" + text + "\n",
                                        true))
            .left(5);
    };
    CHECK(row("Inga,Kozlova,08.08.1986,") == u"new 0"_s);
    CHECK(row("INGA,KOZLOVA,,26123456") == u"new 0"_s);
    CHECK(row("Инга,Козлова,08.08.1986,") == u"new 0"_s);
    CHECK(row("Andrejs,Kozlovs,,26123456") == u"new 1"_s);         // her husband, on her phone
    CHECK(row("Inga,Kozlova,18.11.1984,26123456") == u"new 1"_s);  // the birth date contradicts
    CHECK(row("Ilona,Sproģe,08.08.1986,") == u"new 1"_s);          // born on the same day
}

TEST_CASE("Names alone are matched when only one person has that name", "[exchange][import]")
{
    Centre centre;
    centre.addPerson(u"Anna"_s, u"Bērziņa"_s);
    centre.addPerson(u"Triin"_s, u"Tamm"_s);
    centre.addPerson(u"Triin"_s, u"Tamm"_s);
    const auto report = centre.importText("Vārds,Uzvārds\nAnna,Bērziņa\nTriin,Tamm\nLīga,Kalna\n");
    CHECK(counts(report) == u"new 1, updated 0, same 1, fault 1"_s);
    CHECK(report.rows[1].remarks.first().why == Remark::SeveralPeople);
}

TEST_CASE("A run in small steps comes to the same end, and is stopped without a trace",
          "[exchange][import]")
{
    Centre centre;
    auto run = ImportRun::start(*centre.profile,
                                centre.request(test::dataFile(u"lists/07_spisok_1251.csv"_s)));
    REQUIRE(run);
    int steps = 0;
    while (true) {
        const auto ended = run.value()->step(0);
        REQUIRE(ended);
        ++steps;
        if (ended.value())
            break;
    }
    CHECK(steps > 20);
    CHECK(counts(run.value()->report()) == u"new 25, updated 0, same 0, fault 2"_s);
    CHECK(run.value()->progress() == 1.0);
    const auto content = centre.content();

    auto stopped = ImportRun::start(
        *centre.profile, centre.request(test::dataFile(u"lists/06_saraksts_excel_1257.csv"_s)));
    REQUIRE(stopped);
    for (int i = 0; i < 12; ++i)
        REQUIRE(stopped.value()->step(0));
    CHECK(centre.content() != content);
    REQUIRE(stopped.value()->cancel());
    CHECK(centre.content() == content);
    CHECK_FALSE(stopped.value()->step(0));
}

TEST_CASE("A list that breaks off in the middle leaves nothing behind", "[exchange][import]")
{
    Centre centre;
    auto run = ImportRun::start(*centre.profile,
                                centre.request(test::dataFile(u"lists/18_pedina.csv"_s)));
    if (run) {
        const auto report = run.value()->finish();
        REQUIRE_FALSE(report);
        CHECK(report.error().arguments.value(2) == u"5"_s);
    } else {
        CHECK(run.error().arguments.value(2) == u"5"_s);
    }
    CHECK(centre.people() == 0);
    CHECK(centre.database().value(u"SELECT count(*) FROM import_batch").value().toInt() == 0);
}

TEST_CASE("The imports of this computer are remembered with their counts", "[exchange][import]")
{
    Centre centre;
    const auto report = centre.import(u"06_saraksts_excel_1257.csv"_s);
    const auto batches = storage::ImportBatchRepository(centre.database()).latest();
    REQUIRE(batches);
    REQUIRE(batches.value().size() == 1);
    const auto& batch = batches.value().first();
    CHECK(batch.key == report.batch);
    CHECK(batch.source == u"06_saraksts_excel_1257.csv"_s);
    CHECK(batch.made == 22);
    CHECK(batch.faults == 5);
    CHECK(batch.rows == 27);
}
