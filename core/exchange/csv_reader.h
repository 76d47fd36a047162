// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_format.h"
#include "core/exchange/table_reader.h"

#include <QFile>

#include <memory>
#include <optional>

namespace kaasa::exchange {

/// Reads a text table (RFC 4180 and what spreadsheets and form sites make of it) record by record:
/// memory holds one piece of the file and one record, however long the file is.
class CsvReader : public TableReader {
public:
    /// Guesses the format. Errors: FileMissing, FileUnreadable, BadFormat (a `Refusal`).
    static Result<CsvReader> open(const QString& path);
    /// In a format that a person has chosen. Errors as above.
    static Result<CsvReader> open(const QString& path, const CsvFormat& format);

    const CsvFormat& format() const { return m_format; }

    /// The next record, blank ones included; nothing at the end of the file.
    /// Errors: FileUnreadable, BadFormat (UnclosedQuote, CellTooLong, TooManyCells, NotText).
    Result<std::optional<TableRow>> next() override;

    /// Physical lines begun so far.
    int line() const { return m_line; }
    /// 0 to 1, by bytes.
    double progress() const override;

private:
    CsvReader(std::unique_ptr<QFile> file, CsvFormat format);

    /// Makes sure that there is text to read; false at the end of the file.
    bool fill();
    void skipSeparatorLine();
    /// Steps over what is nothing but text of a cell outside quotation marks.
    QStringView plainRun();
    /// After a line break sign at `m_position`: swallows the \n of \r\n and counts the line.
    void endLine(QChar sign);
    QString path() const { return m_file->fileName(); }

    std::unique_ptr<QFile> m_file;
    CsvFormat m_format;
    TextDecoder m_decoder;
    QString m_text;
    qsizetype m_position = 0;
    int m_line = 1;
    bool m_afterReturn = false;  ///< the last sign was \r, so a \n now belongs to it
    bool m_finished = false;     ///< the decoder has got all bytes
};

}  // namespace kaasa::exchange
