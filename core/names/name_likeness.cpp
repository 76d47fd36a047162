// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/name_likeness.h"

#include "core/names/sounds.h"
#include "core/names/word_likeness.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::names {
namespace {

QStringList wordsOf(QStringView text)
{
    QStringList words;
    forEachWord(text, [&words](QStringView word) { words.append(word.toString()); });
    return words;
}

Likeness better(const Likeness& a, const Likeness& b)
{
    return b.certainty > a.certainty ? b : a;
}

/// Each word of the shorter list finds its best among those of the longer one that are left.
Likeness wordsLikeness(const QStringList& a, const QStringList& b, Part part,
                       const Equivalents& equivalents)
{
    const auto& few = a.size() <= b.size() ? a : b;
    auto left = a.size() <= b.size() ? b : a;
    const bool isPart = few.size() < left.size();
    Likeness all{Certainty::Same, {}};
    for (qsizetype i = 0; i < few.size(); ++i) {
        Likeness best;
        qsizetype found = -1;
        for (qsizetype j = 0; j < left.size(); ++j) {
            const auto alike = wordLikeness(few[i], left[j], part, equivalents);
            if (alike.certainty > best.certainty) {
                best = alike;
                found = j;
            }
        }
        if (found < 0)
            return {};
        // who is called Anna Marija goes by Anna; by Marija less often
        if (isPart && part == Part::Given && i == 0 && found > 0)
            best.certainty = std::min(best.certainty, Certainty::Possible);
        left.removeAt(found);
        all = {std::min(all.certainty, best.certainty), all.reasons | best.reasons};
    }
    if (isPart) {
        all.certainty = std::min(all.certainty, Certainty::Likely);
        all.reasons |= Reason::PartOfDouble;
    }
    return all;
}

Likeness partLikeness(const QString& a, const QString& b, Part part, const Equivalents& equivalents)
{
    const auto wordsA = wordsOf(a);
    const auto wordsB = wordsOf(b);
    if (wordsA.isEmpty() || wordsB.isEmpty())
        return {};
    const auto apart = wordsLikeness(wordsA, wordsB, part, equivalents);
    if (wordsA.size() == wordsB.size())
        return apart;
    // Annamarija, Anna-Marija
    return better(apart,
                  wordLikeness(wordsA.join(QString()), wordsB.join(QString()), part, equivalents));
}

Likeness bothParts(const Likeness& given, const Likeness& family)
{
    const Likeness both{std::min(given.certainty, family.certainty),
                        given.reasons | family.reasons};
    if (both.certainty == Certainty::Different)
        return {};
    const bool twoErrors
        = given.reasons.testFlag(Reason::OneLetter) && family.reasons.testFlag(Reason::OneLetter);
    const bool manAndWoman = family.reasons.testFlag(Reason::Ending)
        && given.certainty == Certainty::Possible && !given.reasons.testFlag(Reason::ShortForm);
    return twoErrors || manAndWoman ? Likeness() : both;
}

bool isPatronymic(const QString& word)
{
    static constexpr std::array kEnds{
        QStringView(u"ович"),  QStringView(u"евич"),  QStringView(u"овна"),  QStringView(u"евна"),
        QStringView(u"ична"),  QStringView(u"івна"),  QStringView(u"ївна"),  QStringView(u"йович"),
        QStringView(u"авіч"),  QStringView(u"евіч"),  QStringView(u"овіч"),  QStringView(u"аўна"),
        QStringView(u"еўна"),  QStringView(u"оўна"),  QStringView(u"ovna"),  QStringView(u"evna"),
        QStringView(u"ichna"), QStringView(u"ivna"),  QStringView(u"ovich"), QStringView(u"evich"),
        QStringView(u"ovych"), QStringView(u"evych"), QStringView(u"ovičs"), QStringView(u"evičs"),
        QStringView(u"ovitš"), QStringView(u"evitš"),
    };
    const auto folded = word.toLower();
    return folded.size() > 5 && std::any_of(kEnds.begin(), kEnds.end(), [&](QStringView end) {
               return folded.endsWith(end);
           });
}

/// A way to read what was typed.
struct Reading {
    WrittenName name;
    bool isFamilyFirst = false;
};

QList<Reading> readingsOf(QStringView typed, const Equivalents& equivalents)
{
    if (const auto comma = typed.indexOf(u','); comma >= 0)
        return {{{typed.sliced(comma + 1).toString(), typed.first(comma).toString()}}};
    auto words = typed.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 2) {
        const auto patronymic = std::find_if(words.begin() + 1, words.end(), isPatronymic);
        if (patronymic != words.end())
            words.erase(patronymic);
    }
    if (words.size() < 2)
        return {};
    const auto join = [&words](qsizetype from, qsizetype count) {
        return words.sliced(from, count).join(u' ');
    };
    const auto last = words.size() - 1;
    QList<Reading> readings{{{join(0, last), words.last()}, false},
                            {{join(1, last), words.first()}, true}};
    if (words.size() > 2) {
        readings.append({{words.first(), join(1, last)}, false});
        readings.append({{words.last(), join(0, last)}, true});
    }
    // where one end is known for a given name, that is what it is
    const auto isKnown = [&equivalents](const Reading& reading) {
        const auto given = reading.name.given.section(u' ', 0, 0);
        return equivalents.meaning(given).isKnown();
    };
    if (std::any_of(readings.begin(), readings.end(), isKnown))
        readings.removeIf([&](const Reading& reading) { return !isKnown(reading); });
    return readings;
}

Likeness loneLikeness(const QString& a, const QString& b, const Equivalents& equivalents)
{
    const auto given = partLikeness(a, b, Part::Given, equivalents);
    // nobody's family name is known, but two given names are
    if (equivalents.meaning(a).isKnown() && equivalents.meaning(b).isKnown())
        return given;
    return better(given, partLikeness(a, b, Part::Family, equivalents));
}

Likeness loneAndWhole(const QString& lone, const QList<Reading>& readings,
                      const Equivalents& equivalents)
{
    Likeness best;
    for (const auto& reading : readings) {
        best = better(best, partLikeness(lone, reading.name.given, Part::Given, equivalents));
        best = better(best, partLikeness(lone, reading.name.family, Part::Family, equivalents));
    }
    if (best.certainty == Certainty::Different)
        return {};
    return {Certainty::Possible, best.reasons | Reason::PartOfDouble};
}

}  // namespace

Likeness nameLikeness(const WrittenName& a, const WrittenName& b, const Equivalents& equivalents)
{
    const bool hasGiven = !a.given.isEmpty() && !b.given.isEmpty();
    const bool hasFamily = !a.family.isEmpty() && !b.family.isEmpty();
    const auto given
        = hasGiven ? partLikeness(a.given, b.given, Part::Given, equivalents) : Likeness();
    const auto family
        = hasFamily ? partLikeness(a.family, b.family, Part::Family, equivalents) : Likeness();
    if (hasGiven && hasFamily)
        return bothParts(given, family);
    const bool oneOnly
        = (a.given.isEmpty() && b.given.isEmpty()) || (a.family.isEmpty() && b.family.isEmpty());
    const auto known = better(given, family);
    if (oneOnly || known.certainty == Certainty::Different)
        return known;
    return {Certainty::Possible, known.reasons | Reason::PartOfDouble};
}

Likeness typedLikeness(QStringView a, QStringView b, const Equivalents& equivalents)
{
    const auto readingsA = readingsOf(a, equivalents);
    const auto readingsB = readingsOf(b, equivalents);
    if (readingsA.isEmpty() && readingsB.isEmpty())
        return loneLikeness(a.toString(), b.toString(), equivalents);
    if (readingsA.isEmpty())
        return loneAndWhole(a.toString(), readingsB, equivalents);
    if (readingsB.isEmpty())
        return loneAndWhole(b.toString(), readingsA, equivalents);
    Likeness best;
    for (const auto& readingA : readingsA) {
        for (const auto& readingB : readingsB) {
            // read as two family names first, a man's and a woman's given name would be one
            const bool isFirst = readingA.isFamilyFirst && readingB.isFamilyFirst
                && readingsA.size() > 1 && readingsB.size() > 1;
            if (isFirst)
                continue;
            auto alike = nameLikeness(readingA.name, readingB.name, equivalents);
            if (alike.certainty == Certainty::Different)
                continue;
            if (readingA.isFamilyFirst != readingB.isFamilyFirst)
                alike.reasons |= Reason::Order;
            best = better(best, alike);
        }
    }
    return best;
}

}  // namespace kaasa::names
