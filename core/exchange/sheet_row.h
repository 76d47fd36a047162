// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reader.h"

#include <QDateTime>

#include <memory>

namespace kaasa::exchange {

constexpr int kMostSheetColumns = 4096;

/// Puts a cell at its column, counted from 0, and blank ones before it.
void putCell(TableRow& row, int column, const QString& text);

/// A number as a list would have it: whole ones without an exponent, others with a point.
QString numberText(double number);
/// A moment of a sheet: the day alone where it has no time, the time alone where it has no day.
QString momentText(const QDateTime& moment);

/// The rows of a sheet as somebody sees them: those that no file mentions are blank ones, and what
/// is blank below the last one that is written is none at all, however often it is coloured.
std::unique_ptr<TableReader> withBlankRows(std::unique_ptr<TableReader> written);

}  // namespace kaasa::exchange
