// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/content_line.h"
#include "core/exchange/text_encoding.h"

#include <QFile>

#include <memory>
#include <optional>

namespace kaasa::exchange {

/// Reads a vCard or iCalendar file line by line, unfolded, in whatever letters it is stored. Memory
/// holds one line and a piece of the file. What programs do against the rules is understood: lone
/// \r or \n, pictures that are not folded, "=" that goes on in the next line.
class ContentLineReader {
public:
    /// Whether a file whose first bytes are `head` begins with "BEGIN:`what`".
    static bool begins(const QByteArray& head, const char* what);

    /// Errors: FileMissing, FileUnreadable, BadFormat (EmptyFile).
    static Result<ContentLineReader> open(const QString& path);

    /// Nothing at the end of the file. A line that is none comes without a name; pictures, sounds
    /// and keys come without their value. Errors: FileUnreadable, BadFormat (EntryTooLong).
    Result<std::optional<ContentLine>> next();

    const TextEncoding& encoding() const { return m_encoding; }
    QString path() const { return m_file->fileName(); }
    /// 0 to 1, by bytes.
    double progress() const;

private:
    struct PhysicalLine {
        int number = 0;
        QByteArray bytes;      ///< without its end
        bool tooLong = false;  ///< more than a million bytes; the rest is left out
    };

    ContentLineReader(std::unique_ptr<QFile> file, TextEncoding encoding);

    bool fill();
    /// Null at the end of the file.
    const PhysicalLine* peek();
    PhysicalLine take();
    void skipUnfoldedPicture();

    std::unique_ptr<QFile> m_file;
    TextEncoding m_encoding;
    TextDecoder m_decoder;  ///< of UTF-16, which becomes UTF-8 before it is parted into lines
    QByteArray m_piece;
    qsizetype m_position = 0;
    int m_line = 0;
    bool m_afterReturn = false;  ///< the last sign was \r, so a \n now belongs to it
    std::optional<PhysicalLine> m_ahead;
};

}  // namespace kaasa::exchange
