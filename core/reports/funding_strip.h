// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kaasa::reports {

/// A picture as the organisation gave it: PNG, JPEG or SVG.
struct Logo {
    QString name;       ///< whose it is, for warnings and screen readers
    QByteArray bytes;   ///< the file as it is
    double height = 0;  ///< wished, mm; 0 = as high as the strip allows

    bool operator==(const Logo&) const = default;
};

/// What stands on top of each page that participants or the public get to see
/// (EU 2021/1060, art. 50 and annex IX).
struct FundingStrip {
    static constexpr int kMostLogos = 6;

    enum class Ink { Colour, Black };

    bool euEmblem = false;
    /// Lv, et or en: Russian is no language of the Union, a Russian sheet keeps the country's.
    Language statementLanguage = Language::English;
    QString statement;  ///< instead of the usual one; lines split by \n
    Ink ink = Ink::Colour;
    double emblemHeight = 12;  ///< mm
    Logo ready;               ///< the programme's own file, painted instead of emblem and statement
    std::vector<Logo> logos;  ///< at most `kMostLogos`; further ones are not painted

    bool operator==(const FundingStrip&) const = default;
};

}  // namespace kaasa::reports
