// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace kaasa::bench {

/// One line of the table: what was measured, beside the floor of the same run.
struct Row {
    QString what;
    double ours = 0;
    std::optional<double> floor;  ///< the same work without us
    QString floorName;            ///< what the floor is: "FTS5 query"
    QString unit;                 ///< of `ours` and `floor`: "ms", "s", "MB"
    double bar = 0;               ///< the most that `ours` may be
    enum class Bar { TimesFloor, Absolute } barIs = Bar::TimesFloor;  ///< without a floor: absolute

    bool isAbsolute() const { return !floor || barIs == Bar::Absolute; }
    double ratio() const { return floor ? ours / *floor : ours; }
    bool isWithin() const { return (isAbsolute() ? ours : ratio()) <= bar; }
};

/// The rows as a table for a person's eye, with a last line that says whether all hold.
QString table(const QList<Row>& rows);

}  // namespace kaasa::bench
