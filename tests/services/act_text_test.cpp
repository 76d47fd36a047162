// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/act_text.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Every kind of act that the program writes has a sentence in History",
          "[services][history]")
{
    const auto known = services::actKinds();
    const QRegularExpression begin(
        u"(?:Act::begin\\(\\s*[\\w*.()>-]+,|in(?:Person)?Act\\((?:\\s*m_profile,)?|\\bedit\\()\\s*u\"([^\"]+)\"_s"_s);
    int used = 0;
    QDirIterator files(QStringLiteral(KAASA_SOURCE_DIR "/core"), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto text = QString::fromUtf8(file.readAll());
        for (auto match = begin.globalMatch(text); match.hasNext(); ++used) {
            const auto kind = match.next().captured(1);
            CAPTURE(file.fileName(), kind);
            CHECK(known.contains(kind));
        }
    }
    CHECK(used >= 4);
    auto sorted = known;
    sorted.sort();
    CHECK(sorted == known);
}

TEST_CASE("An act of a newer Kaasa still says whom it concerned", "[services][history]")
{
    const Words english(Language::English);
    CHECK(services::actText(u"person.add"_s, u"Anna Bērziņa"_s, english)
          == u"Person added: Anna Bērziņa"_s);
    CHECK(services::actText(u"dragon.tame"_s, u"Anna"_s, english) == u"Changed: Anna"_s);
}

TEST_CASE("On somebody's own page an act is named without her", "[services][history]")
{
    for (const auto language : kLanguages) {
        const Words words(language);
        for (const auto& kind : services::actKinds()) {
            CAPTURE(languageCode(language), kind);
            const auto whole = services::actText(kind, u"Anna"_s, words);
            CHECK(whole == services::actText(kind, {}, words) + u": Anna"_s);
        }
    }
}

TEST_CASE("Every kind of act belongs to one subject, and the bin to those that remove",
          "[services][history]")
{
    using services::ActSubject;
    QStringList kinds;
    for (const auto subject : allOf<ActSubject>())
        kinds += services::actKinds(subject);
    kinds.sort();
    CHECK(kinds == services::actKinds());
    CHECK(services::removals().contains(u"person.remove"_s));
    CHECK(services::removals().contains(u"person.part_removed"_s));
    CHECK_FALSE(services::removals().contains(u"person.add"_s));
}
