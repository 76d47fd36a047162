// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/file_signature.h"
#include "core/exchange/refusal.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qint64 kPiece = 64 * 1024;
constexpr qsizetype kLongestCell = 1'000'000;
constexpr int kMostCells = 4096;
/// An answer may have many lines; a cell of a thousand is a quotation mark that was forgotten.
constexpr int kMostLinesInCell = 1000;
constexpr qint64 kHead = 64 * 1024;    // a locked workbook tells its name behind its first pages
constexpr QChar kEndOfFile = u'\x1A';  // old programs close a text with it

Result<std::unique_ptr<QFile>> openFile(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{Error::Code::FileMissing, u"no list to read"_s, {path}};
    auto file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file->errorString(), {path}};
    if (file->size() == 0)
        return refuse(path, Refusal::EmptyFile);
    if (const auto foreign = foreignKind(file->peek(kHead)))
        return refuse(path, *foreign);
    return file;
}

}  // namespace

Result<CsvReader> CsvReader::open(const QString& path)
{
    auto file = openFile(path);
    if (!file)
        return file.error();
    CsvFormat format{.encoding = detectEncoding(*file.value())};
    file.value()->seek(format.encoding.markBytes);
    const auto head = file.value()->read(kPiece);
    const auto sample = TextDecoder(format.encoding.name).decode(head, false);
    if (sample.contains(QChar::Null))
        return refuse(path, Refusal::NotText);
    if (sample.trimmed().isEmpty() && file.value()->atEnd())
        return refuse(path, Refusal::EmptyFile);
    if (sample.startsWith(u"sep="_s, Qt::CaseInsensitive) && sample.size() > 4) {
        format.separator = sample[4];
        format.separatorLine = true;
    } else {
        format.separator = guessSeparator(sample);
    }
    return open(path, format);
}

Result<CsvReader> CsvReader::open(const QString& path, const CsvFormat& format)
{
    auto file = openFile(path);
    if (!file)
        return file.error();
    file.value()->seek(format.encoding.markBytes);
    CsvReader reader(std::move(file).value(), format);
    if (format.separatorLine)
        reader.skipSeparatorLine();
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<QFile> file, CsvFormat format)
    : m_file(std::move(file))
    , m_format(std::move(format))
    , m_decoder(m_format.encoding.name)
{
}

double CsvReader::progress() const
{
    return m_file->size() > 0 ? double(m_file->pos()) / double(m_file->size()) : 1.0;
}

bool CsvReader::fill()
{
    while (m_position >= m_text.size() && !m_finished) {
        const auto bytes = m_file->read(kPiece);
        m_finished = bytes.isEmpty() || m_file->atEnd();
        m_text = m_decoder.decode(bytes, m_finished);
        m_position = 0;
    }
    return m_position < m_text.size();
}

QStringView CsvReader::plainRun()
{
    const auto begin = m_position;
    while (m_position < m_text.size()) {
        const auto sign = m_text[m_position];
        if (sign == m_format.separator || sign == u'\n' || sign == u'\r' || sign == QChar::Null
            || sign == kEndOfFile)
            break;
        ++m_position;
    }
    return QStringView(m_text).sliced(begin, m_position - begin);
}

void CsvReader::skipSeparatorLine()
{
    while (fill()) {
        const QChar sign = m_text[m_position++];
        if (sign == u'\n' || sign == u'\r') {
            endLine(sign);
            return;
        }
    }
}

void CsvReader::endLine(QChar sign)
{
    ++m_line;
    m_afterReturn = sign == u'\r';
}

Result<std::optional<TableRow>> CsvReader::next()
{
    enum class State { CellStart, Plain, Quoted, AfterQuote };
    auto state = State::CellStart;
    TableRow row{.line = m_line};
    QString cell;
    int quoteLine = 0;
    int spaces = 0;  // after a closing quotation mark
    bool begun = false;
    const auto unclosed = [&] { return refuse(path(), Refusal::UnclosedQuote, quoteLine); };

    while (fill()) {
        const QChar sign = m_text[m_position++];
        if (std::exchange(m_afterReturn, false) && sign == u'\n')
            continue;
        if (!begun)
            row.line = m_line;
        begun = true;
        const bool lineBreak = sign == u'\n' || sign == u'\r';

        if (sign == QChar::Null)
            return refuse(path(), Refusal::NotText, m_line);
        if (cell.size() > kLongestCell)
            return refuse(path(), Refusal::CellTooLong, row.line);
        if (row.cells.size() > kMostCells)
            return refuse(path(), Refusal::TooManyCells, row.line);
        if (state == State::Quoted) {
            if (sign == u'"') {
                state = State::AfterQuote;
                spaces = 0;
            } else if (lineBreak) {
                cell += u'\n';
                endLine(sign);
                if (m_line - quoteLine > kMostLinesInCell)
                    return unclosed();
            } else {
                cell += sign;
            }
            continue;
        }
        if (state == State::AfterQuote && sign == u'"') {
            cell += u'"';
            state = State::Quoted;
            continue;
        }
        if (lineBreak || sign == m_format.separator) {
            row.cells.append(std::exchange(cell, {}));
            state = State::CellStart;
            if (!lineBreak)
                continue;
            endLine(sign);
            return std::optional(std::move(row));
        }
        if (state == State::CellStart && sign == u'"') {
            state = State::Quoted;
            quoteLine = m_line;
            continue;
        }
        // Text after a closing quotation mark: a mark that was forgotten has swallowed whole lines
        // when the cell has line breaks, else somebody quoted a word at the start of a cell.
        if (state == State::AfterQuote && sign == u' ') {
            ++spaces;
            continue;
        }
        if (state == State::AfterQuote) {
            if (m_line != quoteLine)
                return unclosed();
            cell = u'"' + cell + u'"' + QString(spaces, u' ');
            state = State::Plain;
        }
        if (sign == kEndOfFile && m_finished && m_position >= m_text.size())
            break;
        state = State::Plain;
        cell += sign;
        cell += plainRun();
    }
    if (m_file->error() != QFileDevice::NoError)
        return Error{Error::Code::FileUnreadable, m_file->errorString(), {path()}};
    if (state == State::Quoted)
        return unclosed();
    if (!begun || (row.cells.isEmpty() && cell.isEmpty() && state == State::CellStart))
        return std::optional<TableRow>();
    row.cells.append(cell);
    return std::optional(std::move(row));
}

}  // namespace kaasa::exchange
