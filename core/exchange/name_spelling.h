// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_remark.h"

#include <QString>

namespace kaasa::exchange {

/// A name with the spelling that Kaasa proposes, and why.
struct ProposedName {
    QString text;
    QList<Remark> remarks;
};

/// Mends what typing and forms do to names: ANNA, anna, a Latin K in a Cyrillic name.
ProposedName proposeSpelling(const QString& name);

/// "????", "Kuz?ecova", U+FFFD: letters that are gone for good.
bool hasLostCharacters(const QString& name);

}  // namespace kaasa::exchange
