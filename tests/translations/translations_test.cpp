// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/translations/message_faults.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTranslator>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

QStringList keys(const test::Catalogue& catalogue)
{
    QStringList result;
    for (const auto& message : catalogue.messages)
        result.append(message.key());
    result.sort();
    return result;
}

QStringList without(const QStringList& list, const QStringList& others)
{
    const QSet<QString> gone(others.begin(), others.end());
    QStringList result;
    for (const auto& entry : list) {
        if (!gone.contains(entry))
            result.append(entry);
    }
    return result;
}

test::Message message(const QString& source, const QStringList& forms, bool plural = false)
{
    return {u"Desk"_s, source, {}, plural, forms, {}};
}

}  // namespace

TEST_CASE("Every text is whole in Latvian, Estonian, Russian and English", "[translations]")
{
    const auto catalogues = test::allCatalogues();
    REQUIRE(catalogues.size() >= 4);
    QStringList faults;
    for (const auto& catalogue : catalogues) {
        for (const auto& message : catalogue.messages) {
            for (const auto& fault : test::messageFaults(catalogue.language, message))
                faults.append(catalogue.name + u": "_s + message.key() + u": "_s + fault);
        }
    }
    CHECK(faults == QStringList());
}

TEST_CASE("The four catalogues hold the same texts", "[translations]")
{
    const auto folder = QStringLiteral(KAASA_SOURCE_DIR "/translations/");
    const auto english = keys(test::readCatalogue(folder + u"kaasa_en.ts"_s));
    for (const auto& language : {u"lv"_s, u"et"_s, u"ru"_s}) {
        CAPTURE(language);
        const auto other = keys(test::readCatalogue(folder + u"kaasa_"_s + language + u".ts"_s));
        CHECK(without(english, other) == QStringList());
        CHECK(without(other, english) == QStringList());
    }
}

TEST_CASE("No text in the program is missing from the catalogues", "[translations]")
{
    QTemporaryDir folder;
    const auto copy = folder.filePath(u"kaasa_en.ts"_s);
    const auto ours = QStringLiteral(KAASA_SOURCE_DIR "/translations/kaasa_en.ts");
    REQUIRE(QFile::copy(ours, copy));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    // the same call as the target update_translations, whose list of sources it reads
    lupdate.start(QStringLiteral(KAASA_LUPDATE),
                  {u"-no-obsolete"_s, u"-locations"_s, u"none"_s, u"-tr-function-alias"_s,
                   u"translate+=phrase"_s, u"-I"_s, QStringLiteral(KAASA_SOURCE_DIR),
                   u"@"_s + QStringLiteral(KAASA_WORDS_LIST), u"-ts"_s, copy});
    REQUIRE(lupdate.waitForFinished(120'000));
    INFO(QString::fromUtf8(lupdate.readAll()).toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    const auto inTheProgram = keys(test::readCatalogue(copy));
    const auto inTheCatalogue = keys(test::readCatalogue(ours));
    CHECK(without(inTheProgram, inTheCatalogue) == QStringList());
    CHECK(without(inTheCatalogue, inTheProgram) == QStringList());
}

TEST_CASE("The program carries every text of its catalogues", "[translations]")
{
    for (const auto& catalogue : test::allCatalogues()) {
        CAPTURE(catalogue.name);
        if (catalogue.messages.isEmpty())
            continue;  // Qt loads no catalogue without texts
        QTranslator translator;
        REQUIRE(translator.load(u":/i18n/"_s + catalogue.name + u".qm"_s));
        QStringList lost;
        for (const auto& message : catalogue.messages) {
            const auto carried = translator.translate(
                message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                message.comment.toUtf8().constData(), message.plural ? 1 : -1);
            if (carried != message.forms.value(0))
                lost.append(message.key());
        }
        CHECK(lost == QStringList());
    }
}

TEST_CASE("A text left in English, a lost name or a missing form is caught", "[translations]")
{
    const auto faults = [](const QString& language, const test::Message& text) {
        return test::messageFaults(language, text).size();
    };
    CHECK(faults(u"lv"_s, message(u"Save"_s, {u"Saglabāt"_s})) == 0);
    CHECK(faults(u"lv"_s, message(u"Save"_s, {u"Save"_s})) == 1);
    CHECK(faults(u"ru"_s, message(u"Save"_s, {u"Saglabāt"_s})) == 1);
    CHECK(faults(u"en"_s, message(u"Save"_s, {u"Save"_s})) == 0);
    CHECK(faults(u"et"_s, message(u"%1 of %2"_s, {u"%1 / %2"_s})) == 0);
    CHECK(faults(u"et"_s, message(u"%1 of %2"_s, {u"%1"_s})) == 1);
    CHECK(faults(u"et"_s, message(u"Import…"_s, {u"Impordi"_s})) == 1);
    CHECK(faults(u"et"_s, message(u"&Open"_s, {u"Ava"_s})) == 1);
    CHECK(faults(u"et"_s, message(u"Open “%1”"_s, {u"Ava \"%1\""_s})) == 1);
    const QStringList people{u"%n cilvēks"_s, u"%n cilvēki"_s, u"nav cilvēku"_s};
    CHECK(faults(u"lv"_s, message(u"%n people"_s, people, true)) == 0);
    CHECK(faults(u"lv"_s, message(u"%n people"_s, people.first(2), true)) == 1);
    CHECK(faults(u"et"_s, message(u"%n people"_s, {u"üks"_s, u"%n inimest"_s}, true)) == 1);
    auto unfinished = message(u"Save"_s, {QString()});
    unfinished.state = u"unfinished"_s;
    CHECK(faults(u"lv"_s, unfinished) == 2);
}
