// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <boost/container/flat_map.hpp>

#include <variant>

class QCborStreamWriter;
class QCborValue;

namespace kaasa::sync {

/// A cell as it travels: nothing, a whole number, text or bytes; there are no fractions (SYNC 2.5).
using WireValue = std::variant<std::monostate, qint64, QString, QByteArray>;

/// Of one row, by the number of their columns. Half a million rows lie in memory while a computer
/// joins, so a row is one piece of it.
using WireValues = boost::container::flat_map<int, WireValue>;

QCborValue cborOf(const WireValue& value);
/// Nothing, where it is none of those.
WireValue wireValueOf(const QCborValue& value);
void write(QCborStreamWriter& writer, const WireValue& value);

/// 0 where it is no number.
qint64 numberOf(const WireValues& values, int column);

}  // namespace kaasa::sync
