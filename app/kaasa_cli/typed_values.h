// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/language.h"
#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::cli {

/// "2026-03-05T17:30" is local, "2026-03-05T15:30Z" and "…+02:00" say what they are; UTC.
/// Errors: InvalidInput, also for a time that does not exist.
Result<QDateTime> typedTime(const QString& typed);

/// "2026-03-05". Errors: InvalidInput, also for a day that does not exist.
Result<QDate> typedDay(QStringView field, const QString& typed);

/// Days of "2026-01-01..2026-03-31"; either end may be left open, both are included.
struct Period {
    QDate first;
    QDate last;
};
Result<Period> typedPeriod(const QString& typed);

/// "lv+ru": the first language, and the second where there is one.
struct TypedLanguages {
    Language first = Language::English;
    std::optional<Language> second;
};
Result<TypedLanguages> typedLanguages(const QString& typed, Language otherwise);

/// A whole number of at least 0. Errors: InvalidInput.
Result<int> typedNumber(QStringView field, const QString& typed, int otherwise);

/// The local key of a row named by its uid. Errors: NotFound, which names what it was to be.
Result<qint64> typedKey(sql::Database& database, const QString& table, const QString& typed);

/// "2026-03-05T15:30:00Z", as every time is answered; empty for none.
QString answeredTime(const QDateTime& moment);

}  // namespace kaasa::cli
