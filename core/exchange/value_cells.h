// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_remark.h"
#include "core/exchange/import_assumptions.h"

#include <QStringList>

#include <optional>

namespace kaasa::exchange {

/// A value read from one cell, and what is odd about it.
template <typename T>
struct CellValue {
    T value{};
    QList<Remark> remarks;
};

struct PhoneCell {
    QString e164;
    QString note;
};
CellValue<PhoneCell> readPhoneCell(const QString& raw, const QString& country);

/// In small letters. Empty cells have no value and no remark.
CellValue<QString> readEmailCell(const QString& raw);

struct CodeCell {
    QString canonical;
    QString country;
    QDate birthDate;  ///< null where the code does not tell it
};
CellValue<CodeCell> readCodeCell(const QString& raw, const ImportAssumptions& assumptions);

struct BirthCell {
    QDate day;
    std::optional<int> year;  ///< when only the year is told
};
CellValue<BirthCell> readBirthCell(const QString& raw, const QDate& today);

/// An answer about consent; `needed` marks it when it is missing.
CellValue<std::optional<bool>> readConsentCell(const QString& raw, bool needed);

/// Free text: stays as written, whatever it looks like.
CellValue<QString> readTextCell(const QString& raw);

CellValue<QStringList> readLanguagesCell(const QString& raw);

/// "2", "2 bērni", "jā" (1), "nav" (0). Limits 0 to 20.
CellValue<std::optional<int>> readChildrenCell(const QString& raw);

/// An error value of a spreadsheet: #REF!, #N/A, #DIV/0! …
bool isFormulaError(const QString& raw);

}  // namespace kaasa::exchange
