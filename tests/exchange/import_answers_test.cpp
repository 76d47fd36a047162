// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/list_preview.h"
#include "core/services/duplicate_finder.h"
#include "core/services/undo_service.h"
#include "tests/exchange/import_centre.h"

using namespace kaasa;
using namespace kaasa::exchange;
using test::Centre;
using test::counts;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHere("Vārds,Uzvārds,Dzimšanas datums,Tālrunis,Pašvaldība\n"
                       "Jūlija,Kovaļova,1990-04-02,26121001,Rīga\n"
                       "Anna,Ozola,1985-01-05,26121002,Liepāja\n");

ImportReport taken(Centre& centre, const QByteArray& list, const PersonAnswers& answers = {},
                   const ListChoices& choices = {}, bool trial = false)
{
    auto request = centre.request(centre.write(list));
    request.answers = answers;
    request.choices = choices;
    request.trial = trial;
    return centre.run(request);
}

ImportReport tried(Centre& centre, const QByteArray& list, const PersonAnswers& answers = {},
                   const ListChoices& choices = {})
{
    return taken(centre, list, answers, choices, true);
}

const PersonQuestion* ofLine(const ImportReport& report, int line)
{
    const auto found
        = std::find_if(report.questions.begin(), report.questions.end(),
                       [line](const PersonQuestion& each) { return each.line == line; });
    return found == report.questions.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("A row that may tell of somebody here is asked about, and comes in as a new person",
          "[exchange][import]")
{
    Centre centre;
    centre.importText(kHere);
    const auto phone = GENERATE(u""_s, u"29999999"_s);  // a row may tell nothing but the name
    const auto list
        = u"Имя,Фамилия,Телефон\nЮлия,Ковалёва,%1\nОльга,Петрова,26125555\n"_s.arg(phone);
    const auto asked = tried(centre, list.toUtf8());
    CHECK(counts(asked) == u"new 2, updated 0, same 0, fault 0"_s);
    REQUIRE(asked.questions.size() == 1);
    const auto& question = asked.questions.first();
    CHECK(question.line == 2);
    CHECK(question.known.person > 0);
    CHECK(question.known.line == 0);
    CHECK(question.likeness.certainty == names::Certainty::Likely);
    CHECK(domain::displayName(question.stands.person) == u"Jūlija Kovaļova"_s);
    CHECK(domain::displayName(question.told.person) == u"Юлия Ковалёва"_s);
}

TEST_CASE("What a person answers about a row is what happens to it", "[exchange][import][undo]")
{
    Centre centre;
    centre.importText(kHere);
    const auto before = centre.content();
    const QByteArray list("Имя,Фамилия,Телефон,Муниципалитет\nЮлия,Ковалёва,29999999,Jūrmala\n");
    const auto asked = tried(centre, list);
    REQUIRE(asked.questions.size() == 1);
    const auto known = asked.questions.first().known;

    SECTION("ours are kept, and what was missing is added")
    {
        const auto done = taken(centre, list, {{2, {PersonChoice::KeepOurs, known}}});
        CHECK(counts(done) == u"new 0, updated 1, same 0, fault 0"_s);
        const auto julia = centre.find(u"29999999"_s);
        CHECK(julia.person.municipality == u"Rīga"_s);
        CHECK(julia.person.names.size() == 2);
        CHECK(julia.person.contacts.size() == 2);
        REQUIRE(services::UndoService(*centre.profile).undoBatch(done.batch));
    }
    SECTION("theirs are taken where both say something")
    {
        const auto done = taken(centre, list, {{2, {PersonChoice::TakeTheirs, known}}});
        CHECK(counts(done) == u"new 0, updated 1, same 0, fault 0"_s);
        const auto julia = centre.find(u"29999999"_s);
        CHECK(julia.person.municipality == u"Jūrmala"_s);
        CHECK(julia.person.birthDate == QDate(1990, 4, 2));
        REQUIRE(services::UndoService(*centre.profile).undoBatch(done.batch));
    }
    SECTION("a new person is another one for good")
    {
        const auto done = taken(centre, list, {{2, {PersonChoice::NewPerson, known}}});
        CHECK(counts(done) == u"new 1, updated 0, same 0, fault 0"_s);
        CHECK(centre.people() == 3);
        CHECK(services::DuplicateFinder(*centre.profile).all().value().isEmpty());
        REQUIRE(services::UndoService(*centre.profile).undoBatch(done.batch));
    }
    SECTION("who was not decided waits under Duplicates")
    {
        const auto done = taken(centre, list, {{2, {PersonChoice::Later, known}}});
        CHECK(counts(done) == u"new 1, updated 0, same 0, fault 0"_s);
        CHECK(services::DuplicateFinder(*centre.profile).all().value().size() == 1);
        REQUIRE(services::UndoService(*centre.profile).undoBatch(done.batch));
    }
    CHECK(centre.content() == before);
}

TEST_CASE("Whoever is certainly here is asked about where the list says something else",
          "[exchange][import]")
{
    Centre centre;
    centre.importText(kHere);
    const QByteArray list("Vārds,Uzvārds,Dzimšanas datums,Tālrunis,Pašvaldība\n"
                          "Jūlija,Kovaļova,1990-04-02,26121001,Jelgava\n"
                          "Anna,Ozola,1985-01-05,26121002,Liepāja\n");
    const auto asked = tried(centre, list);
    CHECK(counts(asked) == u"new 0, updated 0, same 2, fault 0"_s);
    REQUIRE(asked.questions.size() == 1);
    CHECK(asked.questions.first().likeness.certainty == names::Certainty::Same);
    taken(centre, list, {{2, {PersonChoice::TakeTheirs, asked.questions.first().known}}});
    CHECK(centre.find(u"26121001"_s).person.municipality == u"Jelgava"_s);
    CHECK(tried(centre, list).questions.isEmpty());
}

TEST_CASE("Two rows of one list that may be one person are asked about by their lines",
          "[exchange][import]")
{
    Centre centre;
    const QByteArray list("Vārds,Uzvārds,Tālrunis\n"
                          "Natālija,Ševčenko,26121001\n"
                          "Наталья,Шевченко,29999999\n");
    const auto asked = tried(centre, list);
    CHECK(counts(asked) == u"new 2, updated 0, same 0, fault 0"_s);
    const auto* question = ofLine(asked, 3);
    REQUIRE(question);
    CHECK(question->known == KnownPerson{0, 2});
    const PersonAnswers answers{{3, {PersonChoice::KeepOurs, question->known}}};
    const auto again = tried(centre, list, answers);
    CHECK(counts(again) == u"new 1, updated 1, same 0, fault 0"_s);
    CHECK(counts(taken(centre, list, answers)) == counts(again));
    CHECK(centre.people() == 1);
    CHECK(centre.find(u"26121001"_s).person.contacts.size() == 2);
}

TEST_CASE("A name that fits several people is decided by a person", "[exchange][import]")
{
    Centre centre;
    centre.importText("Vārds,Uzvārds,Tālrunis\nAnna,Ozola,26121001\nAnna,Ozola,26121002\n");
    const QByteArray list("Vārds,Uzvārds,Piezīmes\nAnna,Ozola,nāk ar bērnu\n");
    const auto asked = tried(centre, list);
    CHECK(counts(asked) == u"new 0, updated 0, same 0, fault 1"_s);
    REQUIRE(asked.questions.size() == 2);
    CHECK(counts(tried(centre, list, {{2, {PersonChoice::NewPerson, {}}}}))
          == u"new 1, updated 0, same 0, fault 0"_s);
    taken(centre, list, {{2, {PersonChoice::KeepOurs, asked.questions.last().known}}});
    CHECK(centre.find(u"26121002"_s).note == u"nāk ar bērnu"_s);
}

TEST_CASE("What was said of a list's columns is remembered by its headings", "[exchange][import]")
{
    Centre centre;
    const QByteArray head("Kas,Kur,Kad\n");  // says nothing to anybody else
    const auto path = centre.write(head + "Anna Ozola,Rīga,1985-03-05\n");
    const auto assumptions = [&] {
        auto known = assumptionsOf(*centre.profile);
        known.today = QDate(2026, 6, 1);
        return known;
    };
    auto preview = previewList(path, ListKind::People, assumptions());
    REQUIRE(preview);
    CHECK_FALSE(preview.value().layout.remembered);
    auto layout = preview.value().layout;
    layout.headerLine = 1;
    layout.columns[0].field = Field::Name;
    layout.columns[1].field = Field::Municipality;
    layout.columns[2].field = Field::Birth;
    layout.nameOrder = NameOrder::GivenFamily;
    ImportRequest request{.path = path, .kind = ListKind::People, .assumptions = assumptions()};
    request.choices.layout = layout;
    request.trial = true;
    centre.run(request);
    CHECK_FALSE(previewList(path, ListKind::People, assumptions()).value().layout.remembered);
    request.trial = false;
    CHECK(counts(centre.run(request)) == u"new 1, updated 0, same 0, fault 0"_s);

    const auto next = centre.write("KAS,kur,Kad\nLīga Kalna,Cēsis,1970-02-01\n");
    preview = previewList(next, ListKind::People, assumptions());
    REQUIRE(preview);
    CHECK(preview.value().layout.remembered);
    CHECK(preview.value().layout.columns[1].field == Field::Municipality);
    ImportRequest again{.path = next, .kind = ListKind::People, .assumptions = assumptions()};
    CHECK(counts(centre.run(again)) == u"new 1, updated 0, same 0, fault 0"_s);
    CHECK(centre.find(u"Kalna"_s).person.birthDate == QDate(1970, 2, 1));
    // other headings are another list, and so is another kind of list with the same ones
    const auto other = centre.write("Kas,Kur,Kad,Cik\nLīga Kalna,Cēsis,1970-02-01,3\n");
    CHECK_FALSE(previewList(other, ListKind::People, assumptions()).value().layout.remembered);
    CHECK_FALSE(previewList(next, ListKind::Events, assumptions()).value().layout.remembered);
}

TEST_CASE("Cells are corrected and rows left out, and the file stays as it is",
          "[exchange][import]")
{
    Centre centre;
    const QByteArray list("Vārds,Uzvārds,Dzimšanas datums\n"
                          "Anna,Ozola,1985-13-05\n"
                          "Līga,Kalna\n"
                          "Test,Testa,1990-01-01\n");
    CHECK(counts(tried(centre, list)) == u"new 2, updated 0, same 0, fault 1"_s);
    ListChoices choices;
    choices.corrections.insert({2, 3}, u"1985-03-05"_s);
    choices.corrections.insert({3, 3}, u"1970-02-01"_s);  // beyond the end of a short row
    choices.leftOut.insert(4);
    const auto trial = tried(centre, list, {}, choices);
    CHECK(counts(trial) == u"new 2, updated 0, same 0, fault 0"_s);
    CHECK(trial.rows.last().skipped == SkipReason::LeftOut);
    CHECK(counts(taken(centre, list, {}, choices)) == counts(trial));
    CHECK(centre.people() == 2);
    CHECK(centre.find(u"Ozola"_s).person.birthDate == QDate(1985, 3, 5));
    CHECK(centre.find(u"Kalna"_s).person.birthDate == QDate(1970, 2, 1));
}

TEST_CASE("Taking an import back keeps whoever was met since, and names her",
          "[exchange][import][undo]")
{
    Centre centre;
    const auto done = taken(centre, kHere);
    const auto anna = storage::PersonSearch(centre.database()).keys(u"Ozola").value().first();
    centre.checkIn(centre.addSession(u"Tējas vakars"_s), anna);
    const auto outcome = services::UndoService(*centre.profile).undoBatch(done.batch);
    REQUIRE(outcome);
    CHECK(services::ownersOf(outcome.value().leftAlone) == QStringList{u"Ozola Anna"_s});
    CHECK(centre.people() == 1);
    const auto stays = centre.find(u"26121002"_s);
    CHECK(domain::displayName(stays.person) == u"Anna Ozola"_s);
    CHECK(stays.person.municipality == u"Liepāja"_s);
}
