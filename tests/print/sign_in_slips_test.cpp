// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "ui/print/sign_in_slips_paper.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("On slips every woman signs alone, and some are left for those who come unannounced",
          "[print][sheet]")
{
    auto sheet = test::workshopSheet();
    sheet.people[0].rowCode = u"7Q2M9XZ"_s;
    sheet.people[1].photo = true;
    sheet.people[3].nativeName = u"Юлия Иванова"_s;
    sheet.privacySecond = {u"Данные собираем, чтобы подтвердить участие в проекте."_s};
    const print::SignInSlipsPaper paper(
        sheet, {.language = Language::Latvian, .secondLanguage = Language::Russian});
    CHECK(paper.pageCount() == 4);  // 11 people and 5 more
    const test::WrittenPdf pdf(paper, u"slips"_s);
    CHECK(pdf.faults() == QString());
    const auto words = pdf.words();
    for (const auto& person : sheet.people)
        CHECK(words.count(person.familyName + u' ' + person.givenName) == 1);
    CHECK(words.count(u"Eiropas Savienība"_s) == 16);  // each slip is a paper of its own
    CHECK(words.count(u"Drīkst foto"_s) == 15);        // known of one already
    CHECK(words.contains(u"16. zīmīte no 16"_s));
}
