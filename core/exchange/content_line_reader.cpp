// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_line_reader.h"

#include "core/exchange/refusal.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qint64 kPiece = 64 * 1024;
constexpr qsizetype kLongestLine = 1'000'000;  // as the longest cell of a table

bool isUtf16(const TextEncoding& encoding)
{
    return encoding.name.startsWith(u"utf-16");
}

bool isFolded(const QByteArray& bytes)
{
    return bytes.startsWith(' ') || bytes.startsWith('\t');
}

}  // namespace

bool ContentLineReader::begins(const QByteArray& head, const char* what)
{
    auto text = head;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    else if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text.remove(0, 2);
    text.removeIf([](char sign) { return sign == '\0'; });  // UTF-16, of which nothing else matters
    return text.trimmed().toUpper().startsWith(QByteArray("BEGIN:") + what);
}

Result<ContentLineReader> ContentLineReader::open(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{Error::Code::FileMissing, u"no file to read"_s, {path}};
    auto file = std::make_unique<QFile>(path);
    if (QFileInfo(path).isDir() || !file->open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file->errorString(), {path}};
    if (file->size() == 0)
        return refuse(path, Refusal::EmptyFile);
    const auto encoding = detectEncoding(*file);
    file->seek(encoding.markBytes);
    return ContentLineReader(std::move(file), encoding);
}

ContentLineReader::ContentLineReader(std::unique_ptr<QFile> file, TextEncoding encoding)
    : m_file(std::move(file))
    , m_encoding(std::move(encoding))
    , m_decoder(m_encoding.name)
{
}

double ContentLineReader::progress() const
{
    return m_file->size() > 0 ? double(m_file->pos()) / double(m_file->size()) : 1.0;
}

bool ContentLineReader::fill()
{
    while (m_position >= m_piece.size() && !m_file->atEnd()) {
        m_piece = m_file->read(kPiece);
        m_position = 0;
        if (m_piece.isEmpty())
            return false;
        if (isUtf16(m_encoding))
            m_piece = m_decoder.decode(m_piece, m_file->atEnd()).toUtf8();
    }
    return m_position < m_piece.size();
}

const ContentLineReader::PhysicalLine* ContentLineReader::peek()
{
    if (m_ahead)
        return &*m_ahead;
    PhysicalLine line{.number = m_line + 1};
    bool begun = false;
    while (fill()) {
        if (std::exchange(m_afterReturn, false) && m_piece[m_position] == '\n') {
            ++m_position;
            continue;
        }
        begun = true;
        const auto begin = m_position;
        while (m_position < m_piece.size() && m_piece[m_position] != '\n'
               && m_piece[m_position] != '\r')
            ++m_position;
        const auto room = kLongestLine - line.bytes.size();
        line.tooLong = line.tooLong || m_position - begin > room;
        line.bytes.append(m_piece.constData() + begin, std::min(m_position - begin, room));
        if (m_position < m_piece.size()) {
            m_afterReturn = m_piece[m_position++] == '\r';
            break;
        }
    }
    if (!begun)
        return nullptr;
    ++m_line;
    m_ahead = std::move(line);
    return &*m_ahead;
}

ContentLineReader::PhysicalLine ContentLineReader::take()
{
    auto line = std::move(*m_ahead);
    m_ahead.reset();
    return line;
}

/// Old phones break a picture without a space in front; an empty line ends it, or the next name.
void ContentLineReader::skipUnfoldedPicture()
{
    while (const auto* following = peek()) {
        if (following->bytes.contains(':'))
            return;
        take();
    }
}

Result<std::optional<ContentLine>> ContentLineReader::next()
{
    while (const auto* ahead = peek()) {
        if (!ahead->bytes.trimmed().isEmpty())
            break;
        take();
    }
    if (!peek()) {
        if (m_file->error() != QFileDevice::NoError)
            return Error{Error::Code::FileUnreadable, m_file->errorString(), {path()}};
        return std::optional<ContentLine>();
    }
    auto first = take();
    const auto begun = RawContentLine::of(first.bytes);
    const bool binary = begun && begun->isBinary();
    const bool quoted = begun && begun->isQuotedPrintable();
    while (const auto* following = peek()) {
        const bool goesOn = quoted && !binary && first.bytes.endsWith('=');
        if (!goesOn && !isFolded(following->bytes))
            break;
        const auto more = take();
        if (binary)
            continue;
        if (goesOn)
            first.bytes.chop(1);
        first.bytes += goesOn ? more.bytes : more.bytes.mid(1);
        first.tooLong = first.tooLong || more.tooLong || first.bytes.size() > kLongestLine;
        if (first.tooLong)
            break;
    }
    if (first.tooLong && !binary)
        return refuse(path(), Refusal::EntryTooLong, first.number);
    const auto letters = isUtf16(m_encoding) ? u"utf-8"_s : m_encoding.name;
    auto raw = RawContentLine::of(first.bytes);
    if (!raw)
        return std::optional(ContentLine{.line = first.number,
                                         .value = TextDecoder(letters).decode(first.bytes, true)});
    if (binary) {
        raw->value.clear();
        skipUnfoldedPicture();
    }
    return std::optional(contentLine(*raw, letters, first.number));
}

}  // namespace kaasa::exchange
