// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace kaasa::reports {

/// Stands in a cell instead of a number too small to show without naming people: "<5".
struct FewerThan {
    int limit = 5;
    bool operator==(const FewerThan&) const = default;
};

/// One value of a report. Nothing (monostate) is printed as an empty cell, never as 0.
using ReportCell
    = std::variant<std::monostate, QString, qint64, double, bool, QDate, QDateTime, FewerThan>;

/// A column, its words already in the report's language.
struct ReportColumn {
    enum class Type {
        Text,
        Name,      ///< of a person: wraps, is never cut, is left out "without names"
        Integer,   ///< qint64
        Decimal,   ///< double, one digit behind the comma
        Minutes,   ///< qint64; people read hours with one digit, "2,5"
        Percent,   ///< double, 0–100
        Money,     ///< qint64 euro cents
        Date,      ///< QDate
        DateTime,  ///< QDateTime, shown in local time
        YesNo,     ///< bool
    };

    QString key;    ///< snake_case and stable: the name in JSON and for scripts
    QString title;  ///< head of the column as people read it
    Type type = Type::Text;
    QString definition;  ///< what exactly is counted; empty when the title says it all
    double weight = 1;   ///< share of the paper's width among text columns

    bool operator==(const ReportColumn&) const = default;
};

struct ReportRow {
    enum class Kind { Plain, Group, Subtotal };

    std::vector<ReportCell> cells;  ///< one for each column; a Group has its words in the first
    Kind kind = Kind::Plain;
    /// What the row counts: "event/UID", "meeting/UID", "audience/public", "person/UID"; for
    /// whoever asks who stands behind it. Empty where that is nothing of these.
    QString about = {};

    bool operator==(const ReportRow&) const = default;
};

/// A table with all its words: what paper, XLSX, CSV and JSON are written from alike.
struct ReportTable {
    Language language = Language::English;
    QString title;
    QStringList subtitles;  ///< project, period, filter: one line each
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
    std::vector<ReportCell> totals;  ///< empty, or one for each column
    QStringList notes;               ///< definitions and what is missing, one sentence or two each

    bool operator==(const ReportTable&) const = default;
};

}  // namespace kaasa::reports
