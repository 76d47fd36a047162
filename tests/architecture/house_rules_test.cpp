// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house_rules.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

const auto kLicence = u"// SPDX-License-Identifier: GPL-3.0-or-later"_s;

/// How many rules a file with this one line of code breaks.
qsizetype broken(const QString& path, const QString& line)
{
    return test::brokenRules({path, {kLicence, line}}).size();
}

}  // namespace

TEST_CASE("Every file keeps the rules of the house", "[architecture]")
{
    QStringList sentences;
    for (const auto& file :
         test::sourceFiles({u"app"_s, u"core"_s, u"ui"_s, u"server"_s, u"translations"_s}))
        sentences += test::brokenRules(file);
    for (const auto& file : test::sourceFiles({u"tests"_s})) {
        // made-up breaches stand in the test of the rules
        if (!file.path.startsWith(u"tests/architecture/"))
            sentences += test::brokenRules(file);
    }
    CHECK(sentences == QStringList());
}

TEST_CASE("Every source is named in the list of its room", "[architecture]")
{
    QStringList strays;
    for (const auto& file : test::sourceFiles({u"app"_s, u"core"_s, u"ui"_s, u"server"_s})) {
        if (!file.path.endsWith(u".cpp"))
            continue;
        const QFileInfo info(QStringLiteral(KAASA_SOURCE_DIR "/") + file.path);
        bool named = false;
        // its own folder's list, or the one above for folders that hold no list
        for (auto folder = info.dir(); !named && folder.path() != QStringLiteral(KAASA_SOURCE_DIR);
             folder.cdUp()) {
            QFile list(folder.filePath(u"CMakeLists.txt"_s));
            if (list.open(QIODevice::ReadOnly))
                named = list.readAll().contains(folder.relativeFilePath(info.filePath()).toUtf8());
        }
        if (!named)
            strays.append(file.path);
    }
    CHECK(strays == QStringList());
}

TEST_CASE("Every file builds without a precompiled header", "[architecture]")
{
    QHash<QString, test::SourceFile> files;
    for (const auto& file :
         test::sourceFiles({u"app"_s, u"core"_s, u"ui"_s, u"server"_s, u"tests"_s}))
        files.insert(file.path, file);
    const auto known = [&files](const QString& path) {
        const auto found = files.constFind(path);
        return found == files.constEnd() ? nullptr : &*found;
    };
    QStringList sentences;
    for (const auto& file : std::as_const(files)) {
        if (!file.path.startsWith(u"tests/architecture/"))
            sentences += test::missingIncludes(file, known);
    }
    sentences.sort();
    CHECK(sentences == QStringList());
}

TEST_CASE("A class of Qt that nobody includes is caught", "[architecture]")
{
    const test::SourceFile header{u"ui/desk/desk_page.h"_s, {kLicence, u"#include <QTimer>"_s}};
    const auto known
        = [&header](const QString& path) { return path == header.path ? &header : nullptr; };
    const auto missing = [&known](const QString& line) {
        return test::missingIncludes(
                   {u"ui/desk/desk_page.cpp"_s, {u"#include \"ui/desk/desk_page.h\""_s, line}},
                   known)
            .size();
    };
    CHECK(missing(u"auto* timer = new QTimer(this);"_s) == 0);
    CHECK(missing(u"auto* button = new QPushButton(this);"_s) == 1);
    CHECK(missing(u"QRegularExpression word(pattern);"_s) == 1);
    CHECK(missing(u"return QFileInfo(path).fileName();"_s) == 1);
    CHECK(missing(u"class QFile;"_s) == 0);
}

TEST_CASE("A reading whose end nobody asks for is caught", "[architecture]")
{
    const auto path = u"core/storage/people.cpp"_s;
    const auto loop = u"    while (rows.next())"_s;
    CHECK(test::brokenRules({path, {kLicence, loop}}).size() == 1);
    CHECK(test::brokenRules({path, {kLicence, loop, u"return rows.ended();"_s}}).isEmpty());
}

TEST_CASE("A colour, a style sheet, SQL or the time of day in the wrong room is caught",
          "[architecture]")
{
    const auto ui = u"ui/desk/desk_page.cpp"_s;
    CHECK(broken(ui, u"label->setStyleSheet(text);"_s) == 1);
    CHECK(broken(ui, u"const QColor red(255, 0, 0);"_s) == 1);
    CHECK(broken(ui, u"painter.setPen(QColor(u\"#102030\"_s));"_s) == 1);
    CHECK(broken(ui, u"painter.setPen(Qt::darkGray);"_s) == 1);
    CHECK(broken(u"ui/shared/theme/palette.cpp"_s, u"const QColor red(255, 0, 0);"_s) == 0);
    CHECK(broken(ui, u"const auto rows = select(\"SELECT uid FROM person\");"_s) == 1);
    CHECK(broken(u"core/storage/person.cpp"_s, u"u\"SELECT uid FROM person\""_s) == 0);
    CHECK(broken(ui, u"const auto now = QDateTime::currentDateTimeUtc();"_s) == 1);
    CHECK(broken(u"core/services/desk.cpp"_s, u"auto day = QDate::currentDate();"_s) == 1);
    CHECK(broken(u"core/reports/table.cpp"_s, u"#include <QtGui/QColor>"_s) == 1);
    CHECK(broken(ui, u"#include \"core/sql/transaction.h\""_s) == 1);
    CHECK(broken(ui, u"tr(\"%n h\", nullptr, int(minutes / 60));"_s) == 1);
    CHECK(broken(ui, u"tr(\"%n h\", nullptr, int(hours));"_s) == 0);
}

TEST_CASE("A file without licence, too long or with a promise in it is caught", "[architecture]")
{
    const auto path = u"core/domain/person.cpp"_s;
    CHECK(test::brokenRules({path, {u"#include <QString>"_s}}).size() == 1);
    CHECK(test::brokenRules({u"core/domain/person.h"_s, {kLicence}}).size() == 1);
    CHECK(test::brokenRules({path, {kLicence, u"// TO"_s + u"DO: later"_s}}).size() == 1);
    CHECK(test::brokenRules({path, QStringList(600, kLicence)}).isEmpty());
    CHECK(test::brokenRules({path, QStringList(601, kLicence)}).size() == 1);
}
