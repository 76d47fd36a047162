// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_line_writer.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kLongestLine = 75;  // bytes, without its end

bool continuesLetter(char byte)
{
    return (uchar(byte) & 0xC0) == 0x80;
}

}  // namespace

QString escapedText(const QString& text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (const auto sign : text) {
        if (sign == u'\n')
            escaped += u"\\n"_s;
        else if (sign == u'\\' || sign == u',' || sign == u';')
            escaped += u'\\' + QString(sign);
        else if (sign == u'\t' || sign.category() != QChar::Other_Control)
            escaped += sign;
    }
    return escaped;
}

QString escapedParts(const QStringList& parts)
{
    QStringList escaped;
    for (const auto& part : parts)
        escaped.append(escapedText(part));
    return escaped.join(u';');
}

void ContentLineWriter::line(const QString& head, const QString& value)
{
    const auto whole = QString(head + u':' + value).toUtf8();
    qsizetype begin = 0;
    while (begin < whole.size()) {
        const auto room = begin == 0 ? kLongestLine : kLongestLine - 1;
        auto end = std::min(begin + room, whole.size());
        while (end < whole.size() && continuesLetter(whole[end]))
            --end;
        if (begin > 0)
            m_bytes += ' ';
        m_bytes.append(whole.constData() + begin, end - begin);
        m_bytes += "\r\n";
        begin = end;
    }
}

void ContentLineWriter::text(const QString& head, const QString& text)
{
    if (!text.isEmpty())
        line(head, escapedText(text));
}

}  // namespace kaasa::exchange
