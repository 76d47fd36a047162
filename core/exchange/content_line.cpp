// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/content_line.h"

#include "core/exchange/text_encoding.h"

#include <QBuffer>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

/// The colon that ends the head. A quotation mark that is never closed hides it; then it counts
/// for nothing.
qsizetype colonOf(const QByteArray& bytes)
{
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '"')
            quoted = !quoted;
        else if (bytes[i] == ':' && !quoted)
            return i;
    }
    return quoted ? bytes.indexOf(':') : -1;
}

bool isName(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z')
            || (sign >= '0' && sign <= '9') || sign == '-' || sign == '_';
    });
}

QByteArray nameOf(const QByteArray& head)
{
    const auto whole = head.split(';').first().trimmed();
    return whole.mid(whole.lastIndexOf('.') + 1).toUpper();
}

/// Parts between `separator`s outside quotation marks.
QStringList unquotedParts(const QString& text, QChar separator)
{
    QStringList parts;
    QString part;
    bool quoted = false;
    for (const auto sign : text) {
        if (sign == u'"')
            quoted = !quoted;
        if (sign == separator && !quoted)
            parts.append(std::exchange(part, {}));
        else
            part += sign;
    }
    return parts << part;
}

QString withoutQuotes(QString text)
{
    return text.remove(u'"').trimmed();
}

/// Of a bare word of vCard 2.1: most are types, some say how the value is encoded.
QString parameterOf(QStringView word)
{
    static constexpr std::array<QStringView, 4> kEncodings{u"QUOTED-PRINTABLE", u"BASE64", u"8BIT",
                                                           u"7BIT"};
    const auto isEncoding
        = [word](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; };
    return std::any_of(kEncodings.begin(), kEncodings.end(), isEncoding) ? u"ENCODING"_s
                                                                         : u"TYPE"_s;
}

QList<ContentLine::Parameter> parametersOf(const QString& head)
{
    QList<ContentLine::Parameter> parameters;
    const auto parts = unquotedParts(head, u';');
    for (const auto& part : parts.mid(1)) {
        const auto equals = part.indexOf(u'=');
        const auto values = part.mid(equals + 1);
        ContentLine::Parameter parameter;
        if (equals < 0)
            parameter.name = parameterOf(part.trimmed());
        else
            parameter.name = part.first(equals).trimmed().toUpper();
        for (const auto& value : unquotedParts(values, u','))
            parameter.values.append(withoutQuotes(value));
        parameters.append(parameter);
    }
    return parameters;
}

QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        bool isNumber = false;
        const auto byte = text[i] == '=' ? text.mid(i + 1, 2).toInt(&isNumber, 16) : 0;
        if (isNumber && i + 2 < text.size()) {
            bytes.append(char(byte));
            i += 2;
        } else {
            bytes.append(text[i]);
        }
    }
    return bytes;
}

QString decoded(const QByteArray& bytes, const QString& encoding)
{
    return TextDecoder(encoding).decode(bytes, true);
}

/// A CHARSET that may be asked for: names of encodings look like this, paths do not.
bool isCharset(const QString& name)
{
    static const QRegularExpression kForm(u"^[A-Za-z0-9_.:-]{1,40}$"_s);
    return kForm.match(name).hasMatch();
}

/// Old phones leave out in what letters a quoted value is; the file around it is plain ASCII.
QString guessed(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return decoded(bytes, detectEncoding(buffer).name);
}

QChar meaningOf(QChar escaped)
{
    return escaped == u'n' || escaped == u'N' ? QChar(u'\n') : escaped;
}

}  // namespace

QStringList ContentLine::words(QStringView parameter) const
{
    QStringList all;
    for (const auto& each : parameters) {
        if (each.name != parameter)
            continue;
        for (const auto& written : each.values)
            all += written.toLower().split(u',', Qt::SkipEmptyParts);  // TYPE="home,voice" of 4.0
    }
    return all;
}

QString ContentLine::text(QStringView parameter) const
{
    for (const auto& each : parameters) {
        if (each.name == parameter)
            return each.values.value(0);
    }
    return {};
}

std::optional<RawContentLine> RawContentLine::of(const QByteArray& bytes)
{
    const auto colon = colonOf(bytes);
    if (colon <= 0 || !isName(nameOf(bytes.first(colon))))
        return std::nullopt;
    return RawContentLine{bytes.first(colon), bytes.mid(colon + 1)};
}

bool RawContentLine::isQuotedPrintable() const
{
    return head.toUpper().contains("QUOTED-PRINTABLE");
}

bool RawContentLine::isBinary() const
{
    static constexpr std::array kNames{"PHOTO", "LOGO",   "SOUND",
                                       "KEY",   "ATTACH", "X-MS-CARDPICTURE"};
    const auto name = nameOf(head);
    const auto upper = head.toUpper();
    return std::any_of(kNames.begin(), kNames.end(), [&name](auto each) { return name == each; })
        || upper.contains("ENCODING=BASE64") || upper.contains("ENCODING=B;")
        || upper.endsWith("ENCODING=B") || upper.endsWith(";BASE64");
}

ContentLine contentLine(const RawContentLine& raw, const QString& encoding, int line)
{
    const auto head = decoded(raw.head, encoding);
    ContentLine content{.line = line, .parameters = parametersOf(head)};
    const auto name = head.section(u';', 0, 0).trimmed();
    content.group = name.contains(u'.') ? name.section(u'.', 0, -2) : QString();
    content.name = QString::fromLatin1(nameOf(raw.head));
    const auto named = content.text(u"CHARSET");
    const auto charset = isCharset(named) ? named : QString();
    if (raw.isQuotedPrintable()) {
        const auto bytes = fromQuotedPrintable(raw.value);
        content.value = charset.isEmpty() ? guessed(bytes) : decoded(bytes, charset);
    } else {
        content.value = decoded(raw.value, charset.isEmpty() ? encoding : charset);
    }
    return content;
}

QStringList partsOf(QStringView value, QChar separator)
{
    QStringList parts;
    QString part;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size())
            part += meaningOf(value[++i]);
        else if (value[i] == separator)
            parts.append(std::exchange(part, {}));
        else
            part += value[i];
    }
    return parts << part;
}

QString unescaped(QStringView value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size())
            text += meaningOf(value[++i]);
        else
            text += value[i];
    }
    return text.replace(u"\r\n"_s, u"\n"_s);
}

}  // namespace kaasa::exchange
