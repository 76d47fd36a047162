// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/text_encoding.h"

#include <QChar>

namespace kaasa::exchange {

/// How a text table is written: what `CsvReader` guesses and a person may change.
struct CsvFormat {
    TextEncoding encoding;
    QChar separator = u',';      ///< , ; tab or |
    bool separatorLine = false;  ///< the first line is "sep=;", which spreadsheets understand
    bool operator==(const CsvFormat&) const = default;
};

/// The separator by which the rows of `sample`, the beginning of the text, come out most alike.
/// Quotation marks are heeded, so that commas inside answers do not count.
QChar guessSeparator(QStringView sample);

}  // namespace kaasa::exchange
