// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_reader.h"
#include "core/exchange/zip_archive.h"

#include <QStringList>

#include <memory>

namespace kaasa::exchange {

/// A workbook of a spreadsheet program: XLSX (ECMA-376) or ODS (OpenDocument 1.3). Its cells come
/// as text: days as YYYY-MM-DD, moments as YYYY-MM-DD HH:MM, times as HH:MM, numbers with as many
/// digits as they have, formulas as the value they had when the file was saved.
class Workbook {
public:
    /// Whether the first bytes of a file, at least 4,096 where it has them, are of one.
    static bool isOne(const QByteArray& head);
    /// Errors: those of `ZipArchive::open`, BadFormat (ZipFile, BrokenWorkbook).
    static Result<std::unique_ptr<Workbook>> open(const QString& path);
    virtual ~Workbook() = default;

    /// Names of the sheets that a person sees, in their order.
    virtual QStringList sheets() const = 0;
    /// One sheet from its first row; its rows have the numbers that the program shows. Errors:
    /// NotFound, BadFormat (BrokenWorkbook, TooLargeExpanded).
    virtual Result<std::unique_ptr<TableReader>> read(const QString& sheet) const = 0;
};

}  // namespace kaasa::exchange
