// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/exchange/column_field.h"

#include <QString>

#include <optional>

namespace kaasa::exchange {

/// What a heading was taken for, and how surely.
struct HeaderMatch {
    Field field = Field::Ignore;
    int weight = 0;                    ///< 0 = not understood
    std::optional<Language> language;  ///< of the heading, where its words tell
};

/// Reads one heading of a list of `kind`, in any of the four languages or several at once
/// ("Имя / Vārds"). Rules, not whole headings: a form site's question comes out like a bare word.
HeaderMatch matchHeader(const QString& heading, ListKind kind);

}  // namespace kaasa::exchange
