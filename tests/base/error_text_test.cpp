// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_text.h"
#include "core/base/field_label.h"
#include "tests/support/catch.h"

#include "core/base/field_check.h"
#include "core/base/words.h"

#include <QRegularExpression>
#include <QSet>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCodes{
    Error::Code::Unknown,        Error::Code::InvalidInput,   Error::Code::NotFound,
    Error::Code::AlreadyExists,  Error::Code::Refused,        Error::Code::ChangedSince,
    Error::Code::Cancelled,      Error::Code::Busy,           Error::Code::Storage,
    Error::Code::DiskFull,       Error::Code::ReadOnly,       Error::Code::Damaged,
    Error::Code::NotAProfile,    Error::Code::NewerFile,      Error::Code::FileMissing,
    Error::Code::FileUnreadable, Error::Code::FileUnwritable, Error::Code::BadFormat,
    Error::Code::Printing,
};

}  // namespace

TEST_CASE("Every kind of fault has its own sentences in four languages", "[base][error]")
{
    static const QRegularExpression hole(u"%\\d"_s);
    QSet<QString> seen;
    for (const auto language : kLanguages) {
        const Words words(language);
        for (const auto code : kCodes) {
            const auto sentence = errorSentence(
                {code, u"for the log"_s, {u"/tmp/kopā.kaasa"_s, u"12"_s, u"9"_s}}, words);
            CAPTURE(languageCode(language), int(code), sentence);
            CHECK(sentence.endsWith(u'.'));
            CHECK_FALSE(sentence.contains(u'!'));
            CHECK_FALSE(sentence.contains(u"for the log"));
            CHECK_FALSE(sentence.contains(hole));
            CHECK_FALSE(seen.contains(sentence));
            seen.insert(sentence);
        }
    }
}

TEST_CASE("Every fault of a field has its own sentence in four languages", "[base][error]")
{
    QSet<QString> seen;
    for (const auto language : kLanguages) {
        const Words words(language);
        for (const auto fault : allOf<FieldFault>()) {
            const auto sentence
                = errorSentence(invalidField(u"title", fault, {u"3"_s, u"7"_s}), words);
            CAPTURE(languageCode(language), sentence);
            CHECK(sentence.contains(fieldLabel(u"title", words)));
            CHECK_FALSE(seen.contains(sentence));
            seen.insert(sentence);
        }
    }
}

TEST_CASE("A wrong date is shown with the way to write it", "[base][error]")
{
    const Words english(Language::English);
    CHECK(errorSentence(invalidField(u"date", FieldFault::NotReadable, {u"31.02.1990"_s}), english)
          == u"“31.02.1990” is not a date. Write it like this: 05.03.2026."_s);
    const Words latvian(Language::Latvian);
    CHECK(errorSentence(invalidField(u"date", FieldFault::NotReadable, {u"31.02.1990"_s}), latvian)
          == u"„31.02.1990” nav datums. Rakstiet šādi: 05.03.2026."_s);
    CHECK(errorSentence(invalidField(u"family_name", FieldFault::TooLong, {u"80"_s}), latvian)
              .contains(u"„Uzvārds”"));
}

TEST_CASE("What was typed cannot disturb the sentence", "[base][error]")
{
    const Words english(Language::English);
    const auto sentence = [&](const QString& typed) {
        return errorSentence(invalidField(u"country", FieldFault::NotReadable, {typed}), english);
    };
    CHECK(sentence(u"%1 %2 %3"_s).contains(u"“%1 %2 %3”"));
    CHECK(sentence(u"ليلى"_s).contains(u"“\u2068ليلى\u2069”"));
    CHECK(sentence(QString(10'000, u'x')).size() < 200);
    CHECK(errorSentence(Error{Error::Code::InvalidInput, {}, {}}, english).endsWith(u'.'));
    CHECK(fieldLabel(u"shoe_size", english) == u"shoe size"_s);
}

TEST_CASE("The first field out of its limits is the one that is told", "[base][error]")
{
    QString title = u"  Sarunu \n aplis "_s;
    QString empty = u" "_s;
    FieldCheck check;
    check.line(u"title", title, 1, 200);
    CHECK(title == u"Sarunu aplis"_s);
    CHECK_FALSE(check.fault());
    check.line(u"topic", empty, 1, 200);
    check.number(u"minutes", 9'999, 0, 1'440);
    REQUIRE(check.fault());
    CHECK(check.fault()->arguments == QStringList{u"topic"_s, u"empty"_s});
    CHECK(check.fault()->detail == u"field topic: empty"_s);
    CHECK_FALSE(check.result(1));
    CHECK(FieldCheck().result(1));
}
