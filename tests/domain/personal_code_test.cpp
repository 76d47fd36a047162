// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/personal_code.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

using namespace kaasa;
using namespace kaasa::domain;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 3, 5);

Sex sexFromVector(const QString& text)
{
    return text == u"F" ? Sex::Female : text == u"M" ? Sex::Male : Sex::Unknown;
}

}  // namespace

TEST_CASE("Every code of the reference list gets the verdict written there", "[domain][code]")
{
    const auto rows = test::csvRows(u"reference/id_vectors.csv"_s);
    REQUIRE(rows.size() == 40);
    for (const auto& row : rows) {
        CAPTURE(row[0], row[2], row[8]);
        const auto country = row[1].startsWith(u"EE") ? u"EE"_s : u"LV"_s;
        const auto code = readPersonalCode(row[2], country, kToday);
        CHECK(codeOf(code.verdict) == row[4]);
        if (!row[5].isEmpty())
            CHECK(code.birthDate == QDate::fromString(row[5], Qt::ISODate));
        if (code.verdict == CodeVerdict::Valid || code.verdict == CodeVerdict::ValidWarn) {
            CHECK(code.canonical == row[3]);
            CHECK(code.sex == sexFromVector(row[6]));
        }
        if (code.verdict == CodeVerdict::Invalid)
            CHECK(code.canonical.isEmpty());
    }
}

TEST_CASE("A code without its country is recognised by its shape", "[domain][code]")
{
    CHECK(readPersonalCode(u"48503080007", kToday).kind == PersonalCodeKind::Estonian);
    CHECK(readPersonalCode(u"080385-10003", kToday).kind == PersonalCodeKind::LatvianOld);
    CHECK(readPersonalCode(u"08038510003", kToday).canonical == u"080385-10003"_s);
    CHECK(readPersonalCode(u"080385–10003", kToday).canonical == u"080385-10003"_s);
    CHECK(readPersonalCode(u"390000-12345", kToday).kind == PersonalCodeKind::LatvianNew);
    CHECK(readPersonalCode(u"39000012345", kToday).kind == PersonalCodeKind::LatvianNew);
    CHECK(readPersonalCode(u"٤٨٥٠٣٠٨٠٠٠٧", kToday).verdict == CodeVerdict::Invalid);
}

TEST_CASE("A person of a hundred and eleven is asked about, not refused", "[domain][code]")
{
    const auto old = readPersonalCode(u"18808080005", u"EE", kToday);
    CHECK(old.verdict == CodeVerdict::Valid);
    CHECK(old.unlikelyAge);
    CHECK_FALSE(readPersonalCode(u"48503080007", u"EE", kToday).unlikelyAge);
}

TEST_CASE("A shown code hides everything but the day of birth", "[domain][code]")
{
    CHECK(maskedCode(u"080385-10003"_s) == u"080385-*****"_s);
    CHECK(maskedCode(u"48503080007"_s) == u"4850308****"_s);
    CHECK(maskedCode(u"123"_s) == u"***"_s);
    CHECK(maskedCode(QString()).isEmpty());
}
