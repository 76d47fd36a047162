// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QByteArray>
#include <QString>

namespace kaasa {

/// Bytes whose order is the alphabet's: stored in local columns and compared as they are, so that
/// every system shows and prints one order. Digits sort by value, Russian has Cyrillic before
/// Latin, the others Latin before Cyrillic. Any thread.
QByteArray sortKey(QStringView text, Language language);

/// For people: by family name, then by given name; a person without a family name stands by the
/// given one.
QByteArray nameSortKey(QStringView family, QStringView given, Language language);

/// Whether `a` stands before `b`, for short lists that are not stored.
bool sortsBefore(QStringView a, QStringView b, Language language);

/// Which ICU made the keys ("72.1/153.112"): stored beside them, they are rebuilt when it changes.
QString collationVersion();

}  // namespace kaasa
