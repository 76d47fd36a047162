// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kaasa::reports {

/// One badge. Says nothing that exposes: no "participant", no "client".
struct NameBadge {
    QString givenName;
    QString familyName;     ///< empty by default: first names only
    QString nativeName;     ///< in her own script; empty when there is none
    QString place;          ///< town or organisation
    QStringList languages;  ///< spoken, as short codes: "LV", "RU"
    QString code;           ///< random, without data in it; empty = no QR code

    bool operator==(const NameBadge&) const = default;
};

struct NameBadges {
    Language language = Language::English;
    QString event;  ///< one line, in as many languages as wished
    std::vector<NameBadge> badges;
    int skip = 0;  ///< places of the first sheet that were used before, 0–9
    bool cropMarks = true;

    bool operator==(const NameBadges&) const = default;
};

}  // namespace kaasa::reports
