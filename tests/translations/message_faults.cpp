// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/message_faults.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

QStringList found(const QRegularExpression& pattern, const QString& text)
{
    QStringList result;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        result.append(matches.next().captured());
    std::sort(result.begin(), result.end());
    result.removeDuplicates();
    return result;
}

/// %1 %2 … and the tags of rich text: what the program fills in or reads.
QStringList marks(const QString& text)
{
    static const QRegularExpression kMark(uR"(%L?\d+|</?[a-zA-Z]+[^>]*>)"_s);
    return found(kMark, text);
}

/// Letters that a key with Alt can be made of: "&&" is a sign, "&O" a key.
bool hasMnemonic(const QString& text)
{
    static const QRegularExpression kMnemonic(u"(?<!&)&(?=[\\p{L}\\d])"_s);
    return kMnemonic.match(text).hasMatch();
}

/// Texts that are the same in another language, a line each: "et<Tab>Import" or "*<Tab>PDF".
bool mayStayEnglish(const QString& language, const QString& source)
{
    static const auto kSame = [] {
        QFile file(QStringLiteral(KAASA_SOURCE_DIR "/tests/translations/same_words.txt"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no list of same words");
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        return QSet<QString>(lines.begin(), lines.end());
    }();
    return kSame.contains(language + u'\t' + source) || kSame.contains(u"*\t"_s + source);
}

/// Whether a text holds a word at all, beside placeholders and signs.
bool hasWords(QString text)
{
    static const QRegularExpression kMark(u"%L?(\\d+|n)|<[^>]*>"_s);
    static const QRegularExpression kWord(u"\\p{L}{3,}"_s);
    return kWord.match(text.remove(kMark)).hasMatch();
}

bool looksEnglish(const QString& language, const Message& message, const QString& form)
{
    static const QRegularExpression kCyrillic(u"\\p{Cyrillic}"_s);
    if (language == u"en" || !hasWords(message.source) || mayStayEnglish(language, message.source))
        return false;
    return form == message.source || (language == u"ru" && !kCyrillic.match(form).hasMatch());
}

QStringList formFaults(const QString& language, const Message& message, qsizetype index)
{
    const auto& form = message.forms[index];
    if (form.trimmed().isEmpty())
        return {u"empty"_s};
    QStringList faults;
    if (marks(form) != marks(message.source))
        faults.append(u"its placeholders are not those of the English text"_s);
    const bool forZeroAlone = language == u"lv" && index == 2;
    if (message.plural && !forZeroAlone && message.source.contains(u"%n") && !form.contains(u"%n"))
        faults.append(u"form %1 lost %n"_s.arg(index));
    if (looksEnglish(language, message, form))
        faults.append(u"still English (a word that is the same goes into same_words.txt)"_s);
    if (form.contains(u'"') && !marks(form).join(QString()).contains(u'"'))
        faults.append(u"straight quotes"_s);
    if (hasMnemonic(form) != hasMnemonic(message.source))
        faults.append(u"its key with Alt (&) was lost or added"_s);
    auto source = message.source;
    source.replace(u"..."_s, u"…"_s);  // Qt's own English has three dots
    for (const auto end : {u'…', u':', u' ', u'\n', u'?'}) {
        if (form.endsWith(end) != source.endsWith(end))
            faults.append(u"does not end like the English text (%1)"_s.arg(end));
    }
    if (form.contains(u"..."_s))
        faults.append(u"three dots instead of …"_s);
    return faults;
}

}  // namespace

int pluralForms(const QString& language)
{
    return language == u"lv" || language == u"ru" ? 3 : 2;
}

QStringList messageFaults(const QString& language, const Message& message)
{
    QStringList faults;
    if (!message.state.isEmpty())
        faults.append(message.state);
    const auto expected = message.plural ? pluralForms(language) : 1;
    if (message.forms.size() != expected)
        faults.append(u"%1 forms instead of %2"_s.arg(message.forms.size()).arg(expected));
    for (qsizetype i = 0; i < message.forms.size(); ++i)
        faults += formFaults(language, message, i);
    return faults;
}

}  // namespace kaasa::test
