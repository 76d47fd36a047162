// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone.h"
#include "tests/support/catch.h"
#include "tests/support/test_data.h"

using namespace kaasa;
using namespace kaasa::domain;
using namespace Qt::StringLiterals;

TEST_CASE("Every phone number of the reference list is read as written there", "[domain][phone]")
{
    const auto rows = test::csvRows(u"reference/phone_vectors.csv"_s);
    REQUIRE(rows.size() == 12);
    for (const auto& row : rows) {
        CAPTURE(row[0], row[1], row[5]);
        const auto phone = readPhone(row[0], row[1]);
        CHECK(codeOf(phone.verdict) == row[4]);
        CHECK(phone.e164 == row[2]);
        CHECK(codeOf(phone.kind) == row[3]);
    }
}

TEST_CASE("A number is the same however it was put down", "[domain][phone]")
{
    for (const auto& typed : {u"26123456"_s, u"26 123 456"_s, u"26-12-34-56"_s, u"(371) 26123456"_s,
                              u"+371 (26) 123456"_s, u"Tel. 26123456"_s, u"371 26123456"_s,
                              u"26123456."_s, u"261 23456\u00A0"_s}) {
        CAPTURE(typed);
        const auto phone = readPhone(typed, u"LV");
        CHECK(phone.e164 == u"+37126123456"_s);
        CHECK(phone.verdict == PhoneVerdict::Valid);
    }
}

TEST_CASE("What stands behind a number is kept as a note", "[domain][phone]")
{
    const auto husband = readPhone(u"26123456 (vīrs)", u"LV");
    CHECK(husband.note == u"(vīrs)"_s);
    const auto two = readPhone(u"26123456, 67123456", u"LV");
    CHECK(two.e164 == u"+37126123456"_s);
    CHECK(two.verdict == PhoneVerdict::ValidWarn);
    CHECK(two.note == u", 67123456"_s);
    CHECK(readPhone(u"26123456/67123456", u"LV").e164 == u"+37126123456"_s);
}

TEST_CASE("What is no number is not taken for one", "[domain][phone]")
{
    for (const auto& typed : {u""_s, u"nav"_s, u"112"_s, u"46123456"_s, u"+371 2612345"_s,
                              u"+371261234567"_s, u"+"_s, u"00"_s}) {
        CAPTURE(typed);
        CHECK(readPhone(typed, u"LV").verdict == PhoneVerdict::Invalid);
    }
    CHECK(readPhone(u"26123456", u"").verdict == PhoneVerdict::Invalid);
    CHECK(readPhone(u"+93 70 123 4567", u"LV").e164 == u"+93701234567"_s);
    CHECK(readPhone(u"+44 (0)20 7946 0000", u"LV").e164 == u"+442079460000"_s);
    CHECK(readPhone(u"8 (912) 345-67-89", u"RU").e164 == u"+79123456789"_s);
    CHECK(readPhone(u"80 29 123 45 67", u"BY").e164 == u"+375291234567"_s);
}

TEST_CASE("A number is shown in groups as people write it", "[domain][phone]")
{
    const auto plain = [](QString text) { return text.replace(QChar(0x00A0), u' '); };
    CHECK(plain(phoneForReading(u"+37126123456"_s)) == u"+371 26 123 456"_s);
    CHECK(plain(phoneForReading(u"+37251234567"_s)) == u"+372 5123 4567"_s);
    CHECK(plain(phoneForReading(u"+3725012345"_s)) == u"+372 501 2345"_s);
    CHECK(plain(phoneForReading(u"+380671234567"_s)) == u"+380 671 234 567"_s);
    CHECK(phoneForReading(QString()).isEmpty());
}
