// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("A name pasted with stray spaces and line ends becomes one tidy line", "[base][text]")
{
    CHECK(tidied(u"  Anna\t  Bērziņa\n") == u"Anna Bērziņa"_s);
    CHECK(tidied(u"Anna\u00A0Bērziņa") == u"Anna Bērziņa"_s);
    CHECK(tidied(u" \n ") == QString());
}

TEST_CASE("The same name is equal however its marks were encoded", "[base][text]")
{
    CHECK(tidied(u"Be\u0304rzin\u0327a") == u"Bērziņa"_s);
    CHECK(tidied(u"Й") == tidied(u"И\u0306"));
}

TEST_CASE("Characters that cannot be seen and could mislead are taken out", "[base][text]")
{
    CHECK(tidied(u"Anna\u202Eanna") == u"Annaanna"_s);
    CHECK(tidied(u"\uFEFFAn\u200Bna\u0007") == u"Anna"_s);
    CHECK(tidied(u"A"_s + QChar(0xD800) + u"b"_s) == u"A\uFFFDb"_s);
    CHECK(tidied(u"می\u200Cروم") == u"می\u200Cروم"_s);
}

TEST_CASE("A note keeps its lines", "[base][text]")
{
    CHECK(tidiedLines(u"\r\n  one \r\ntwo\r\r\n\r\n") == u"one\ntwo"_s);
    CHECK(tidiedLines(u"one\n\ntwo") == u"one\n\ntwo"_s);
}

TEST_CASE("Length is counted as a reader counts", "[base][text]")
{
    CHECK(characterCount(u"") == 0);
    CHECK(characterCount(u"Ģģ") == 2);
    CHECK(characterCount(u"g\u0327") == 1);
    CHECK(characterCount(u"👩‍👧") == 1);
    CHECK(hasLength(u"Anna", 1, 4));
    CHECK_FALSE(hasLength(u"Anna", 1, 3));
    CHECK_FALSE(hasLength(u"", 1, 3));
    CHECK_FALSE(hasLength(u"A"_s + QString(10'000, QChar(0x0301)), 1, 80));
}

TEST_CASE("A name written from right to left leaves the sentence around it alone", "[base][text]")
{
    CHECK(isolated(u"Anna"_s) == u"Anna"_s);
    CHECK(isolated(u"ليلى"_s) == u"\u2068ليلى\u2069"_s);
}

TEST_CASE("A title becomes a file name that every system takes", "[base][text]")
{
    CHECK(safeFileName(u"Sarunu aplis: 5/3 \"Mēs\"?", u"x"_s) == u"Sarunu aplis 5 3 Mēs"_s);
    CHECK(safeFileName(u"../../etc/passwd", u"x"_s) == u"etc passwd"_s);
    CHECK(safeFileName(u"CON.pdf", u"x"_s) == u"_CON.pdf"_s);
    CHECK(safeFileName(u"com1", u"x"_s) == u"_com1"_s);
    CHECK(safeFileName(u"Komanda", u"x"_s) == u"Komanda"_s);
    CHECK(safeFileName(u" ... ", u"sheet"_s) == u"sheet"_s);
    CHECK(safeFileName(QString(300, u'ā'), u"x"_s) == QString(80, u'ā'));
}
