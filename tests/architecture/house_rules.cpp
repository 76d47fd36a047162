// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/house_rules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

constexpr int kLongest = 600;

/// Something that must not stand in a file, unless its path begins with one of `allowedIn`.
struct Forbidden {
    QRegularExpression pattern;
    QStringList only;       ///< beginnings of paths it is looked for in; empty: everywhere
    QStringList allowedIn;  ///< beginnings of paths where it may stand
    QString sentence;
};

// Split, so that this file keeps its own rule.
const QString kLater = u"TO"_s + u"DO|FIX"_s + u"ME|\\bXX"_s + u"X\\b|HA"_s + u"CK"_s;

const QList<Forbidden>& inCode()
{
    static const QStringList kCode{u"app/"_s, u"core/"_s, u"ui/"_s, u"server/"_s};
    static const QList<Forbidden> kList{
        {QRegularExpression(uR"(#\s*include\s*<Qt(Gui|Widgets|PrintSupport|Svg)\b)"_s),
         {u"core/"_s},
         {},
         u"core knows no windows and no paper"_s},
        {QRegularExpression(
             uR"(QColor\s*(\w+\s*)?[({]\s*[0-9"u]|fromRgb|"#[0-9a-fA-F]{3,8}"|0x[fF]{2}[0-9a-fA-F]{6}\b|Qt::(black|white|lightGray|(dark)?([Rr]ed|[Gg]reen|[Bb]lue|[Cc]yan|[Mm]agenta|[Yy]ellow|[Gg]ray))\b)"_s),
         kCode,
         {u"ui/shared/theme"_s, u"ui/print/ink"_s},
         u"a colour belongs into ui/shared/theme, on paper into ui/print/ink"_s},
        {QRegularExpression(u"\\bsetStyleSheet\\b"_s), {}, {}, u"no style sheets"_s},
        {QRegularExpression(
             uR"(\b(SELECT\b.*\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA\s+\w+)\b)"_s),
         {u"ui/"_s, u"app/"_s},
         {},
         u"SQL stands in core; a screen asks a repository or a report"_s},
        {QRegularExpression(u"core/sql/(statement|transaction)\\.h"_s),
         {u"ui/"_s},
         {},
         u"a screen writes through services"_s},
        {QRegularExpression(
             uR"(QDateTime::current(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)|QDate::currentDate|QTime::currentTime|system_clock::now)"_s),
         kCode,
         {u"core/base/clock."_s},
         u"the time comes from a Clock that is handed in"_s},
        {QRegularExpression(uR"(fromCbor\(.*(&fault|\)\.toMap\())"_s),
         kCode,
         {u"core/base/cbor."_s},
         u"a map that breaks off ends the program; ask cborMap"_s},
        {QRegularExpression(uR"((phrase|translate|\btr)\(.*nullptr,.*\(.*/)"_s),
         kCode,
         {},
         u"lupdate 6.4 never ends on a quotient here; give the number a name first"_s},
    };
    return kList;
}

bool beginsWithOne(const QString& path, const QStringList& beginnings)
{
    for (const auto& beginning : beginnings) {
        if (path.startsWith(beginning))
            return true;
    }
    return false;
}

// A reading that breaks off looks like its end to whoever does not ask.
bool asksHowReadingEnded(const QStringList& code)
{
    static const QRegularExpression kLoop(uR"(while \(.*\bnext\(\))"_s);
    static const QRegularExpression kAsked(uR"(\bended\(\))"_s);
    return code.filter(kLoop).size() <= code.filter(kAsked).size();
}

void collectIncludes(const SourceFile& file,
                     const std::function<const SourceFile*(const QString&)>& known,
                     QSet<QString>& seen, QSet<QString>& named)
{
    static const QRegularExpression kQtHeader(u"^#include <(Q\\w+)>"_s);
    if (seen.contains(file.path))
        return;
    seen.insert(file.path);
    for (const auto& line : file.lines) {
        if (const auto header = kQtHeader.match(line); header.hasMatch())
            named.insert(header.captured(1));
    }
    for (const auto& path : file.ownIncludes()) {
        if (const auto* header = known(path))
            collectIncludes(*header, known, seen, named);
    }
}

}  // namespace

QStringList missingIncludes(const SourceFile& file,
                            const std::function<const SourceFile*(const QString&)>& known)
{
    // classes that other headers of Qt do not bring along
    static const QRegularExpression kMade(
        u"\\bnew (Q[A-Z]\\w+\\b)(?<!Item)|"
        "\\b(QRegularExpression|QFile|QFileInfo|QSaveFile|QDir|QTemporaryDir|QThread|QTimer|"
        "QProcess|"
        "QElapsedTimer|QJsonDocument|QSignalSpy|QUrl|QLocale|QSysInfo)(?: \\w+)?[({:]"_s);
    QSet<QString> seen;
    QSet<QString> named;
    collectIncludes(file, known, seen, named);
    QStringList result;
    const auto code = file.code();
    for (qsizetype i = 0; i < code.size(); ++i) {
        for (const auto& made : kMade.globalMatch(code[i])) {
            const auto type = made.captured(1) + made.captured(2);
            if (!named.contains(type)) {
                named.insert(type);  // once is enough
                result.append(u"%1:%2: #include <%3>"_s.arg(file.path).arg(i + 1).arg(type));
            }
        }
    }
    return result;
}

QStringList brokenRules(const SourceFile& file)
{
    static const QRegularExpression kPromise(kLater);
    QStringList result;
    if (file.lines.value(0) != u"// SPDX-License-Identifier: GPL-3.0-or-later")
        result.append(file.path + u":1: the first line names the licence"_s);
    if (file.path.endsWith(u".h") && !file.lines.contains(u"#pragma once"_s))
        result.append(file.path + u":2: a header says #pragma once"_s);
    if (file.lines.size() > kLongest) {
        result.append(u"%1: %2 lines; split it by subject"_s.arg(file.path).arg(file.lines.size()));
    }
    const auto code = file.code();
    static const QStringList kReaders{u"core/storage/"_s, u"core/reports/"_s, u"core/services/"_s,
                                      u"core/sync/"_s};
    if (beginsWithOne(file.path, kReaders) && !asksHowReadingEnded(code))
        result.append(file.path + u": a loop over next() is followed by ended()"_s);
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const auto where = u"%1:%2: "_s.arg(file.path).arg(i + 1);
        if (kPromise.match(file.lines[i]).hasMatch())
            result.append(where + u"a promise for later; do it or leave it"_s);
        for (const auto& rule : inCode()) {
            const bool here = rule.only.isEmpty() || beginsWithOne(file.path, rule.only);
            if (here && !beginsWithOne(file.path, rule.allowedIn)
                && rule.pattern.match(code[i]).hasMatch())
                result.append(where + rule.sentence);
        }
    }
    return result;
}

}  // namespace kaasa::test
