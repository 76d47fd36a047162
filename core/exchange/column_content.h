// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_field.h"

#include <QStringList>

namespace kaasa::exchange {

/// What most of `cells`, one column of a list of people, look like: e-mail addresses, phones,
/// births, personal codes, municipalities, languages, names. Ignore when they look like none of
/// these.
Field fieldByContent(const QStringList& cells);

/// "4", "12." … of a numbered list.
bool looksLikeRowNumber(const QString& cell);

}  // namespace kaasa::exchange
