// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/answer_options.h"

#include "core/exchange/written_day.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

/// At ", ", ";" and line breaks outside brackets.
QStringList fragmentsOf(const QString& cell)
{
    QStringList fragments;
    QString fragment;
    int depth = 0;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const QChar sign = cell[i];
        depth += sign == u'(' ? 1 : sign == u')' && depth > 0 ? -1 : 0;
        const bool comma = sign == u',' && i + 1 < cell.size() && cell[i + 1].isSpace();
        const bool ends = depth == 0 && (comma || sign == u';' || sign == u'\n');
        if (!ends) {
            fragment += sign;
            continue;
        }
        fragments.append(std::exchange(fragment, {}).trimmed());
    }
    fragments.append(fragment.trimmed());
    fragments.removeAll(QString());
    return fragments;
}

bool startsWithDay(const QString& fragment)
{
    const auto day = findDay(fragment, 2000);
    return day && day->begin == 0;
}

bool endsWithDayInBrackets(const QString& fragment)
{
    static const QRegularExpression kBracketed(u"\\([^()]*\\d[^()]*\\)$"_s);
    const auto match = kBracketed.match(fragment);
    return match.hasMatch() && findDay(match.captured(), 2000).has_value();
}

/// How the fragments of a column belong together.
class Couplings {
public:
    explicit Couplings(const QList<QStringList>& cells)
    {
        for (const auto& fragments : cells) {
            for (qsizetype i = 0; i < fragments.size(); ++i) {
                ++m_count[fragments[i]];
                if (i > 0)
                    ++m_pairs[{fragments[i - 1], fragments[i]}];
                if (!fragments.isEmpty() && i == 0)
                    m_days += startsWithDay(fragments[i]) ? 1 : 0;
                if (i + 1 == fragments.size())
                    m_bracketed += endsWithDayInBrackets(fragments[i]) ? 1 : 0;
            }
            m_cells += fragments.isEmpty() ? 0 : 1;
        }
    }

    /// Whether `second` continues the answer that `first` belongs to.
    bool together(const QString& first, const QString& second) const
    {
        if (m_days * 10 >= m_cells * 7)
            return !startsWithDay(second);
        if (m_bracketed * 10 >= m_cells * 7)
            return !endsWithDayInBrackets(first);
        const int pair = m_pairs.value({first, second});
        const int more = std::max(m_count.value(first), m_count.value(second));
        // A small letter continues; a capital only when the two are never seen apart.
        const int enough = second.front().isLower() ? 1 : 3;
        return pair >= enough && pair == more;
    }

private:
    QHash<QString, int> m_count;
    QHash<std::pair<QString, QString>, int> m_pairs;
    int m_cells = 0;
    int m_days = 0;
    int m_bracketed = 0;
};

QStringList joinedUp(const QStringList& fragments, const Couplings& couplings)
{
    QStringList answers;
    for (qsizetype i = 0; i < fragments.size(); ++i) {
        if (i > 0 && couplings.together(fragments[i - 1], fragments[i]))
            answers.last() += u", "_s + fragments[i];
        else
            answers.append(fragments[i]);
    }
    return answers;
}

bool isBoundary(const QString& cell, qsizetype at)
{
    return at >= cell.size() || cell[at] == u';' || cell[at] == u'\n'
        || (cell[at] == u',' && (at + 1 >= cell.size() || cell[at + 1].isSpace()));
}

}  // namespace

AnswerOptions::AnswerOptions(QStringList options)
    : m_options(std::move(options))
{
    std::stable_sort(m_options.begin(), m_options.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
}

AnswerOptions AnswerOptions::inferred(const QStringList& cells)
{
    QList<QStringList> parted;
    for (const auto& cell : cells)
        parted.append(fragmentsOf(cell));
    const Couplings couplings(parted);
    QHash<QString, int> count;
    QHash<QString, int> last;
    QStringList found;
    for (const auto& fragments : parted) {
        const auto answers = joinedUp(fragments, couplings);
        for (const auto& answer : answers) {
            if (count[answer]++ == 0)
                found.append(answer);
        }
        if (!answers.isEmpty())
            ++last[answers.last()];
    }
    // Forms put the free answer last; given once in a long list, it is no option.
    QStringList options;
    for (const auto& answer : found) {
        const bool free = cells.size() >= 8 && count[answer] == 1 && last[answer] == 1
            && !startsWithDay(answer) && !endsWithDayInBrackets(answer);
        if (!free)
            options.append(answer);
    }
    return AnswerOptions(options);
}

TickedAnswers AnswerOptions::split(const QString& cell) const
{
    TickedAnswers ticked;
    QStringList others;
    const auto text = cell.trimmed();
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace() || text[at] == u',' || text[at] == u';') {
            ++at;
            continue;
        }
        const auto option
            = std::find_if(m_options.begin(), m_options.end(), [&](const QString& each) {
                  return QStringView(text).sliced(at).startsWith(each)
                      && isBoundary(text, at + each.size());
              });
        if (option != m_options.end()) {
            ticked.options.append(*option);
            at += option->size();
            continue;
        }
        auto end = at;
        while (!isBoundary(text, end))
            ++end;
        others.append(text.sliced(at, end - at).trimmed());
        at = end;
    }
    ticked.other = others.join(u", "_s);
    return ticked;
}

}  // namespace kaasa::exchange
