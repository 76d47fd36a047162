// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudo_translator.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

/// The interface must leave this much more room than English takes.
double growth(qsizetype length)
{
    if (length <= 10)
        return 1.1;
    if (length <= 20)
        return 0.75;
    if (length <= 40)
        return 0.5;
    if (length <= 80)
        return 0.4;
    return 0.25;
}

QChar accented(QChar letter)
{
    static const QHash<QChar, QChar> marks{
        {u'a', u'ā'}, {u'e', u'ē'}, {u'i', u'ī'}, {u'o', u'õ'}, {u'u', u'ū'}, {u's', u'š'},
        {u'c', u'č'}, {u'z', u'ž'}, {u'g', u'ģ'}, {u'k', u'ķ'}, {u'l', u'ļ'}, {u'n', u'ņ'},
        {u'A', u'Ā'}, {u'E', u'Ē'}, {u'I', u'Ī'}, {u'O', u'Õ'}, {u'U', u'Ū'}, {u'S', u'Š'}};
    return marks.value(letter, letter);
}

}  // namespace

QString PseudoTranslator::lengthened(const QString& text)
{
    QString longer;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // placeholders, access keys and entities stay as they are
        if (text.at(i) == u'%' && i + 1 < text.size()) {
            longer += text.at(i);
            longer += text.at(++i);
        } else {
            longer += accented(text.at(i));
        }
    }
    auto extra = qRound(double(text.size()) * growth(text.size()));
    static const auto filling = u" lorem ipsum dolor sit"_s;
    for (qsizetype i = 0; extra > 0; i = (i + 1) % filling.size(), --extra)
        longer += filling.at(i);
    return u"⟦"_s + longer.trimmed() + u"⟧"_s;
}

bool PseudoTranslator::isTranslated(const QString& text)
{
    return text.contains(u'⟦');
}

QString PseudoTranslator::translate(const char* context, const char* source,
                                    const char* disambiguation, int n) const
{
    Q_UNUSED(disambiguation);
    // Tells Qt the direction of reading; no words.
    if (qstrcmp(source, "QT_LAYOUT_DIRECTION") == 0 || qstrcmp(context, "QShortcut") == 0)
        return {};
    auto text = lengthened(QString::fromUtf8(source));
    if (n >= 0)
        text.replace(u"%n"_s, QString::number(n));
    return text;
}

}  // namespace kaasa::test
