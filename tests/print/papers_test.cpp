// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/paper_maker.h"

#include "core/services/attendance_service.h"
#include "core/services/event_service.h"
#include "core/services/people_service.h"
#include "core/services/registration_service.h"
#include "core/storage/event_repository.h"
#include "core/storage/row_store.h"
#include "core/storage/sheet_repository.h"
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "tests/support/centre.h"
#include "tests/support/event_fixture.h"
#include "ui/print/pdf_writer.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;
using print::MadePaper;
using print::PaperKind;
using print::PaperRequest;
using reports::SignInChoices;

namespace {

const Words& english()
{
    static const Words words(Language::English);
    return words;
}

MadePaper made(storage::Profile& profile, const PaperRequest& request)
{
    auto paper = print::makePaper(profile, request, english());
    REQUIRE(paper);
    return std::move(paper).value();
}

/// As it leaves the house: with its numbers in the registers.
MadePaper printed(storage::Profile& profile, const PaperRequest& request)
{
    auto paper = made(profile, request);
    REQUIRE(print::enterNumbers(profile, paper.numbers));
    auto final = made(profile, request);
    CHECK(final.numbers.isEmpty());
    return final;
}

struct Stage : test::ProfileFixture {
    test::Centre centre = test::fillCentre(*profile);
    Uid circle = storage::RowStore(database()).uidOf(u"event", centre.circle).value();

    PaperRequest request(PaperKind kind, Language language = Language::Latvian)
    {
        const auto subject = kind == PaperKind::ProjectAttendance ? centre.project.uid()
            : kind == PaperKind::Transcript
            ? storage::RowStore(database()).uidOf(u"person", centre.people[u"Ivanova"_s]).value()
            : circle;
        auto usual = print::usualRequest(*profile, kind, subject).value();
        usual.language = language;
        return usual;
    }
};

constexpr std::array kKinds{PaperKind::SignInSheet,       PaperKind::NameBadges,
                            PaperKind::EventAttendance,   PaperKind::Certificates,
                            PaperKind::ThankYou,          PaperKind::Absentees,
                            PaperKind::ProjectAttendance, PaperKind::Transcript};

}  // namespace

TEST_CASE("Every paper of the stage comes out in four languages, sound and with the funder on it",
          "[print][papers]")
{
    Stage stage;
    for (const auto kind : kKinds) {
        for (const auto language : kLanguages) {
            CAPTURE(codeOf(kind), languageCode(language));
            auto request = stage.request(kind, language);
            request.certificates.language = language;
            const auto paper = printed(*stage.profile, request);
            const test::WrittenPdf pdf(*paper.document,
                                       codeOf(kind) + u'-' + languageCode(language));
            CHECK(pdf.faults() == QString());
            CHECK(pdf.bytes().contains("pdfaid:conformance"));
            CHECK(pdf.bytes().contains("/Lang (" + languageCode(language).toLatin1() + ")"));
            CHECK(paper.remarks.filter(u"font"_s).isEmpty());
            CHECK_FALSE(paper.fileName.isEmpty());
            if (kind != PaperKind::NameBadges) {
                const auto words = pdf.words();
                CHECK((words.contains(u"Eiropas Savienība"_s) || words.contains(u"Euroopa Liit"_s)
                       || words.contains(u"European Union"_s)));
            }
        }
    }
}

TEST_CASE(
    "Each expected name stands once on the sheet of each meeting, whatever the paper's language",
    "[print][papers]")
{
    Stage stage;
    auto request = stage.request(PaperKind::SignInSheet);
    request.sheet.meetings.clear();
    request.secondLanguage = Language::Russian;
    request.sheet.withNative = true;
    const auto paper = printed(*stage.profile, request);
    CHECK(paper.shownNumbers.size() == 5);
    CHECK(paper.document->pageCount() == 10);  // two languages leave less room: two pages a sheet
    const auto text = test::WrittenPdf(*paper.document, u"papers-series"_s).text();
    const auto people
        = stage.database().select(u"SELECT i.family || ' ' || i.given FROM registration g JOIN "
                                  u"person_index i ON i.person_id = "
                                  u"g.person_id WHERE g.state = 'registered'");
    REQUIRE(people);
    REQUIRE(people.value().size() == 12);
    for (const auto& row : people.value()) {
        const auto name = row.value(0).toString();
        CAPTURE(name);
        CHECK(text.count(name) == 5);
    }
    CHECK(text.count(u"Юлия Иванова"_s) == 5);
    for (const auto& number : paper.shownNumbers)
        CHECK(text.contains(number));
}

TEST_CASE(
    "The preview shows the number that the sheet gets, and printing twice gives the same bytes",
    "[print][papers]")
{
    Stage stage;
    const auto request = stage.request(PaperKind::SignInSheet);
    CHECK(request.sheet.meetings.size() == 1);  // tonight's
    const auto preview = made(*stage.profile, request);
    CHECK_FALSE(preview.numbers.isEmpty());
    CHECK(stage.database().value(u"SELECT count(*) FROM sheet").value().toInt() == 0);
    const auto first = printed(*stage.profile, request);
    CHECK(first.shownNumbers == preview.shownNumbers);
    const auto bytes = test::WrittenPdf(*first.document).bytes();
    const bool asPreviewed = test::WrittenPdf(*preview.document).bytes() == bytes;
    CHECK(asPreviewed);
    const bool again
        = test::WrittenPdf(*printed(*stage.profile, request).document).bytes() == bytes;
    CHECK(again);

    const auto sheet
        = storage::SheetRepository(stage.database()).newestOf(stage.centre.circle).value();
    REQUIRE(sheet);
    CHECK(sheet->number == first.shownNumbers.first());
    CHECK(sheet->rows.size() > 12);  // room for those who come unannounced
    CHECK(sheet->rows.count(0) == sheet->rows.size() - 12);
    CHECK(sheet->rows.first() == stage.centre.people[u"Beridze"_s]);
}

TEST_CASE("Columns for five meetings are one sheet, slips are a page for four people",
          "[print][papers]")
{
    Stage stage;
    auto request = stage.request(PaperKind::SignInSheet, Language::Estonian);
    request.sheet.meetings.clear();
    request.sheet.look.days = SignInChoices::Days::ColumnEach;
    request.sheet.look.landscape = true;
    const auto columns = printed(*stage.profile, request);
    CHECK(columns.shownNumbers.size() == 1);
    const auto text = test::WrittenPdf(*columns.document, u"papers-columns"_s).text();
    CHECK(text.count(u"Ivanova Jūlija"_s) == 1);
    CHECK(text.contains(u"12.03.2026"_s));

    request = stage.request(PaperKind::SignInSheet, Language::Estonian);
    request.sheet.look.form = SignInChoices::Form::Slips;
    request.sheet.look.blank = SignInChoices::Blank::None;
    const auto slips = printed(*stage.profile, request);
    CHECK(slips.document->pageCount() == 3);
    CHECK(test::WrittenPdf(*slips.document, u"papers-slips"_s).text().count(u"Ivanova Jūlija"_s)
          == 1);
    request.sheet.meetings.clear();
    CHECK(made(*stage.profile, request).document->pageCount() == 15);
}

TEST_CASE("All events of a day are one document with a number each", "[print][papers]")
{
    Stage stage;
    auto plan = test::circlePlan();
    plan.event.title = u"Darbnīca «Mans CV»"_s;
    plan.sessions = {{.startsAt = test::riga(5, 10, 0), .endsAt = test::riga(5, 12, 0)}};
    REQUIRE(services::EventService(*stage.profile).add(plan));
    PaperRequest request{.language = Language::Latvian};
    request.sheet.day = QDate(2026, 3, 5);
    const auto paper = printed(*stage.profile, request);
    REQUIRE(paper.shownNumbers.size() == 2);
    const test::WrittenPdf pdf(*paper.document);
    CHECK(pdf.text(1).contains(u"Darbnīca «Mans CV»"_s));
    CHECK(pdf.words().contains(u"Sarunu aplis"_s));
    request.sheet.day = QDate(2026, 3, 6);
    const auto nothing = print::makePaper(*stage.profile, request, english());
    REQUIRE_FALSE(nothing);
    CHECK(nothing.error().arguments.value(0) == u"sheet.no_meeting"_s);
}

TEST_CASE("Certificates come by the rule, and whoever gets none is named to the person who prints",
          "[print][papers]")
{
    Stage stage;
    auto request = stage.request(PaperKind::Certificates);
    request.certificates.rule = {reports::CertificateRule::Measure::Meetings, 3};
    const auto paper = printed(*stage.profile, request);
    const auto marks = stage.database().select(
        u"SELECT i.given || ' ' || i.family, count(*) FROM presence p JOIN person_index i ON "
        u"i.person_id = "
        u"p.person_id WHERE p.state IN ('present', 'late') GROUP BY i.person_id");
    const auto words = test::WrittenPdf(*paper.document, u"papers-certificates"_s).words();
    int earned = 0;
    for (const auto& row : marks.value()) {
        const bool has = row.value(1).toInt() >= 3;
        CAPTURE(row.value(0).toString());
        CHECK(words.contains(row.value(0).toString()) == has);
        earned += has;
    }
    CHECK(paper.document->pageCount() == earned);
    CHECK(paper.remarks.size() == 12 - earned);
    CHECK(paper.tables.front().rows.size() == size_t(earned));
    CHECK(paper.shownNumbers.size() == earned);

    request.certificates.rule.least = 4;  // the fourth meeting is tonight
    const auto nobody = print::makePaper(*stage.profile, request, english());
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().arguments.value(0) == u"certificate.nobody"_s);
}

TEST_CASE("A badge shows given names alone until surnames are wished, and its code is the desk's",
          "[print][papers]")
{
    Stage stage;
    auto request = stage.request(PaperKind::NameBadges);
    CHECK(made(*stage.profile, request).numbers.badges.size() == 12);
    const auto words
        = test::WrittenPdf(*printed(*stage.profile, request).document, u"papers-badges"_s).words();
    CHECK(words.contains(u"Jūlija"_s));
    CHECK(words.contains(u"Юлия"_s));
    CHECK_FALSE(words.contains(u"Ivanova"_s));
    CHECK(words.contains(u"RU · EN"_s));
    request.badges.withFamilyName = true;
    CHECK(test::WrittenPdf(*made(*stage.profile, request).document).words().contains(u"Ivanova"_s));
    request.badges.withCode = false;
    CHECK(made(*stage.profile, request).numbers.isEmpty());
}

TEST_CASE("Whoever prints a long report can stop it", "[print][papers]")
{
    Stage stage;
    const auto stopped
        = print::makePaper(*stage.profile, stage.request(PaperKind::ProjectAttendance), english(),
                           [] { return false; });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
}

TEST_CASE("The longest name that a person may have stands whole on every paper", "[print][papers]")
{
    Stage stage;
    // 80 and 80 letters, the limits of core/domain/person_name.h, in words as names have them
    const auto given
        = u"Konstantīna Aleksandra Elizabete Marija Katrīna Terēze Frančeska Annelīze Oktāvij"_s
              .left(80);
    const auto family
        = u"Konstantinopolskaja-Bērziņa-Kovaļevska-Sviestiņa-Dzelzkalēja-Ozoliņa-Šķiltere-X"_s.left(
            80);
    REQUIRE(services::PeopleService(*stage.profile)
                .edit(stage.centre.people[u"Ivanova"_s], [&](domain::Person& person) {
                    for (auto& name : person.names) {
                        if (name.form == domain::NameForm::Document) {
                            name.given = given;
                            name.family = family;
                        }
                    }
                }));
    const auto letters = [](QString text) { return text.remove(QRegularExpression(u"[\\s-]"_s)); };
    for (const auto kind : kKinds) {
        CAPTURE(codeOf(kind));
        auto request = stage.request(kind, Language::Latvian);
        const auto paper = printed(*stage.profile, request);
        const test::WrittenPdf pdf(*paper.document, u"long-"_s + codeOf(kind));
        const auto text = letters(pdf.words());
        const bool here = text.contains(u"Konstant"_s);
        // she was there, and a project's report counts without names
        CHECK((here || kind == PaperKind::Absentees || kind == PaperKind::ProjectAttendance));
        if (here) {
            CHECK(text.contains(letters(given)));
            // a badge has the given names alone
            CHECK((kind == PaperKind::NameBadges || text.contains(letters(family))));
        }
        CHECK_FALSE(pdf.text().contains(u"…"_s));
    }
}

TEST_CASE("Titles of ten thousand letters, both directions and control signs leave paper whole",
          "[print][papers][faults]")
{
    Stage stage;
    auto& database = stage.database();
    REQUIRE(database.execute(u"UPDATE event SET title = :title, responsible = :name",
                             {{u":title"_s, u"Ļoti garš nosaukums "_s.repeated(500)},
                              {u":name"_s, QString(u"Ž"_s.repeated(10'000))}}));
    REQUIRE(database.execute(
        u"UPDATE person_name SET family = :family WHERE person_id = :person AND form = 'document'",
        {{u":family"_s, u"\u202eavonavI\u0007\n\u2066"_s},
         {u":person"_s, stage.centre.people[u"Ivanova"_s]}}));
    REQUIRE(database.execute(
        u"UPDATE person_name SET given = :given WHERE person_id = :person",
        {{u":given"_s, u"فاطمة"_s}, {u":person"_s, stage.centre.people[u"Haddad"_s]}}));
    for (const auto kind : kKinds) {
        CAPTURE(codeOf(kind));
        auto request = stage.request(kind);
        request.certificates.extra = QString(u"x"_s.repeated(10'000));
        const auto paper = printed(*stage.profile, request);
        const test::WrittenPdf pdf(*paper.document, u"faults-"_s + codeOf(kind));
        CHECK(pdf.faults() == QString());
        if (kind == PaperKind::SignInSheet || kind == PaperKind::EventAttendance)
            CHECK(pdf.text().contains(u"Kalniņa Ēva"_s));
        CHECK(paper.fileName.size() <= 80);
    }
}

TEST_CASE("A letter that no font has is told with the name it stands in", "[print][papers][faults]")
{
    Stage stage;
    REQUIRE(stage.database().execute(
        u"UPDATE person_name SET given = :given WHERE person_id = :person",
        {{u":given"_s, u"𓀀𓀁"_s}, {u":person"_s, stage.centre.people[u"Haddad"_s]}}));
    const auto paper = made(*stage.profile, stage.request(PaperKind::SignInSheet));
    REQUIRE(paper.remarks.size() == 1);
    CHECK(paper.remarks.first().contains(u"Haddad 𓀀𓀁"_s));
    const auto georgian = [&] {
        REQUIRE(stage.database().execute(
            u"UPDATE person_name SET given = :given WHERE person_id = :person",
            {{u":given"_s, u"ნინო"_s}, {u":person"_s, stage.centre.people[u"Haddad"_s]}}));
        return made(*stage.profile, stage.request(PaperKind::SignInSheet)).remarks;
    };
    CHECK(georgian().isEmpty());  // another font has it
}

TEST_CASE("Choices are remembered as they were made, and what cannot be read leaves the usual",
          "[print][papers]")
{
    Stage stage;
    for (const auto kind : kKinds) {
        CAPTURE(codeOf(kind));
        auto request = stage.request(kind, Language::Estonian);
        request.secondLanguage = Language::Russian;
        request.sheet.order = reports::NameOrder::GivenFirst;
        request.sheet.look.columns = SignInChoices::Name | SignInChoices::Remarks;
        request.sheet.look.blank = SignInChoices::Blank::AtLeast;
        request.sheet.look.blankRows = 9;
        request.badges.skip = 3;
        request.certificates.rule = {reports::CertificateRule::Measure::Share, 75};
        request.certificates.extra = u"un nokārtoja testu"_s;
        request.report.people.withoutNames = true;
        const auto kept = print::choicesToJson(request);
        const auto again = print::withChoices(stage.request(kind), kept);
        CHECK(print::choicesToJson(again) == kept);
        CHECK(again.subject == request.subject);

        const auto usual = stage.request(kind);
        const QJsonObject broken{{u"language"_s, 7},          {u"columns"_s, u"all"_s},
                                 {u"blank_rows"_s, -5},       {u"skip"_s, 400},
                                 {u"order"_s, u"sideways"_s}, {u"least"_s, u"much"_s}};
        const auto mended = print::withChoices(usual, broken);
        CHECK(mended.language == usual.language);
        CHECK(mended.sheet.look.columns == usual.sheet.look.columns);
        CHECK(mended.badges.skip <= 9);
        CHECK(mended.sheet.look.blankRows >= 0);
    }
}

TEST_CASE("Every paper with people has a table for workbooks, with the same people on it",
          "[print][papers]")
{
    Stage stage;
    const auto rows = [&](PaperKind kind) {
        return made(*stage.profile, stage.request(kind)).tables.front().rows.size();
    };
    CHECK(rows(PaperKind::SignInSheet) == 12);
    CHECK(rows(PaperKind::EventAttendance) == 12);
    CHECK(rows(PaperKind::ThankYou) + rows(PaperKind::Absentees) == 12);
    CHECK(rows(PaperKind::Transcript) <= 3);
    const auto attendance = made(*stage.profile, stage.request(PaperKind::EventAttendance));
    REQUIRE(attendance.tables.size() == 2);
    CHECK(attendance.tables[0].columns.size() == 7);  // name, town, three meetings, times, hours
    CHECK(attendance.tables[1].rows.size() == 3);
    CHECK_FALSE(attendance.tables[0].subtitles.isEmpty());
}
