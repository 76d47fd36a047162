// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include <QDir>
#include <QDirIterator>
#include <QFontDatabase>
#include <QRawFont>
#include <QResource>

#include <vector>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

QStringList& ownFamilies()
{
    static QStringList families;
    return families;
}

// Of one family Regular and Bold cover the same letters, so that one of them is asked. Qt's fonts
// belong to the thread that made them.
const std::vector<QRawFont>& regularFonts()
{
    thread_local std::vector<QRawFont> fonts;
    if (fonts.empty()) {
        for (const auto& family : std::as_const(ownFamilies()))
            fonts.push_back(QRawFont::fromFont(QFont(family)));
    }
    return fonts;
}

bool registerAll()
{
    bool allTaken = true;
    QStringList fallbacks;
    QDirIterator files(u":/fonts"_s, {u"*.ttf"_s, u"*.otf"_s}, QDir::Files);
    while (files.hasNext()) {
        const auto path = files.next();
        const auto id
            = QFontDatabase::addApplicationFontFromData(QResource(path).uncompressedData());
        const auto families = QFontDatabase::applicationFontFamilies(id);
        if (families.isEmpty()) {
            qWarning("font not taken: %s", qPrintable(path));
            allTaken = false;
            continue;
        }
        const auto& family = families.first();
        if (family != sansFamily() && family != serifFamily() && !fallbacks.contains(family))
            fallbacks.append(family);
    }
    fallbacks.sort();
    // A face never looks past its substitutes on another computer, so a sheet comes out the same.
    QFont::insertSubstitutions(sansFamily(), fallbacks);
    QFont::insertSubstitutions(serifFamily(), QStringList{sansFamily()} + fallbacks);
    ownFamilies() = QStringList{sansFamily()} + fallbacks;
    return allTaken && !fallbacks.isEmpty();
}

}  // namespace

bool loadFonts()
{
    static const bool loaded = registerAll();
    return loaded;
}

QString sansFamily()
{
    return u"Kaasa Sans"_s;
}

QString serifFamily()
{
    return u"Kaasa Serif"_s;
}

bool hasGlyphs(const QString& text)
{
    loadFonts();
    for (const auto letter : text.toUcs4()) {
        const auto& fonts = regularFonts();
        const auto has = [letter](const QRawFont& font) { return font.supportsCharacter(letter); };
        if (std::none_of(fonts.begin(), fonts.end(), has))
            return false;
    }
    return true;
}

}  // namespace kaasa::print
