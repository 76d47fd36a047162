// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/word_likeness.h"

#include "core/names/correspondence.h"
#include "core/names/transcription.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::names {
namespace {

using Text = std::u16string_view;

// Tuned on the spellings of tests/names against the pairs of different names there.
constexpr double kLikelyCost = 0.1;
constexpr double kLikelyPerSound = 0.065;
constexpr double kPossiblePerSound = 0.09;
constexpr double kOneLetter = 1.2;
constexpr qsizetype kLongEnoughForTyping = 6;
constexpr double kSpellingAlone = 0.05;  // what different names may have between them
constexpr qsizetype kLeastStem = 3;

QStringView view(const Letters& letters)
{
    return {letters.data(), letters.size()};
}

Letters composed(QStringView word)
{
    return lettersOf(word.toString().normalized(QString::NormalizationForm_C));
}

struct Other {
    char16_t letter;
    Text read;
};
// Marks that one country leaves out and another one hears.
constexpr std::array kOtherReadings{
    Other{u'õ', u"o"}, Other{u'ü', u"ju"}, Other{u'ä', u"ia"},
    Other{u'ó', u"u"}, Other{u'ą', u"on"}, Other{u'ę', u"en"},
};

/// The letters, and the letters of the second reading where there is one.
QVarLengthArray<Letters, 2> readings(const Letters& letters)
{
    QVarLengthArray<Letters, 2> both{letters};
    Letters second;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const auto other
            = std::find_if(kOtherReadings.begin(), kOtherReadings.end(),
                           [&](const Other& each) { return each.letter == letters[i]; });
        if (other == kOtherReadings.end()) {
            second.append(letters[i]);
            continue;
        }
        for (const auto sign : other->read)
            second.append(sign);
        // Dąbrowska is Dombrowska
        const auto next = i + 1 < letters.size() ? letters[i + 1] : u'\0';
        if (second.back() == u'n' && (next == u'b' || next == u'p'))
            second.back() = u'm';
    }
    if (second != letters)
        both.append(second);
    return both;
}

bool isInCyrillic(const Letters& letters)
{
    return std::any_of(letters.begin(), letters.end(), isCyrillic);
}

Sounds singleSounds(const Letters& letters)
{
    const auto sounds = soundsOf({letters.data(), size_t(letters.size())});
    Sounds single;
    for (const auto sound : sounds) {
        if (single.isEmpty() || single.back() != sound)
            single.append(sound);
    }
    return single;
}

enum class Gender { Unknown, Woman, Man };

struct Ending {
    Text sounds;
    Gender gender;
};

// Longest first. -š stands only behind a soft n: Kalniņš.
constexpr std::array kEndings{
    Ending{u"ijs", Gender::Man},   Ending{u"aja", Gender::Woman}, Ending{u"aia", Gender::Woman},
    Ending{u"ija", Gender::Woman}, Ending{u"ij", Gender::Man},    Ending{u"ji", Gender::Man},
    Ending{u"is", Gender::Man},    Ending{u"qa", Gender::Woman},  Ending{u"ia", Gender::Woman},
    Ending{u"qS", Gender::Man},    Ending{u"us", Gender::Man},    Ending{u"nS", Gender::Man},
    Ending{u"a", Gender::Woman},   Ending{u"o", Gender::Unknown}, Ending{u"e", Gender::Woman},
    Ending{u"s", Gender::Man},     Ending{u"i", Gender::Man},     Ending{u"j", Gender::Man},
    Ending{u"q", Gender::Unknown},
};

Gender cutFamilyEnding(Sounds& sounds)
{
    for (const auto& ending : kEndings) {
        const auto size = qsizetype(ending.sounds.size());
        if (sounds.size() < kLeastStem + size
            || !std::equal(ending.sounds.begin(), ending.sounds.end(), sounds.end() - size))
            continue;
        // the n is the stem's
        sounds.resize(sounds.size() - (ending.sounds == u"nS" ? 1 : size));
        return ending.gender;
    }
    return Gender::Unknown;
}

bool shareOne(const QList<int>& a, const QList<int>& b)
{
    return std::any_of(a.begin(), a.end(), [&b](int each) { return b.contains(each); });
}

/// Whether they are equal but for their last sound, which tells a man from a woman.
bool differAtTheEnd(Sounds a, Sounds b)
{
    a.resize(a.size() - 1);
    b.resize(b.size() - 1);
    return distance(a, b, 1).cost < 1;
}

Likeness bySounds(const Sounds& a, const Sounds& b, bool mayBeTyping)
{
    const auto length = double(std::min(a.size(), b.size()));
    const auto found = distance(a, b, kOneLetter);
    if (found.cost <= std::max(kLikelyCost, kLikelyPerSound * length))
        return {Certainty::Likely, found.reasons};
    if (found.cost <= kPossiblePerSound * length)
        return {Certainty::Possible, found.reasons};
    if (mayBeTyping && found.isTyping && found.cost <= kOneLetter && length >= kLongEnoughForTyping)
        return {Certainty::Possible, found.reasons};
    return {};
}

Likeness familyLikeness(const Sounds& wholeA, const Sounds& wholeB)
{
    auto a = wholeA;
    auto b = wholeB;
    const auto genderA = cutFamilyEnding(a);
    const auto genderB = cutFamilyEnding(b);
    auto alike = bySounds(a, b, true);
    if (const auto uncut = bySounds(wholeA, wholeB, false); uncut.certainty > alike.certainty)
        return uncut;
    const bool known = genderA != Gender::Unknown && genderB != Gender::Unknown;
    if (alike.certainty != Certainty::Different && genderA != genderB)
        alike.reasons |= known ? Reason::Ending : Reason::Spelling;
    return alike;
}

Likeness givenLikeness(QStringView a, QStringView b, const Sounds& soundsA, const Sounds& soundsB,
                       const Equivalents& equivalents)
{
    const auto meaningA = equivalents.meaning(a);
    const auto meaningB = equivalents.meaning(b);
    const bool known = meaningA.isKnown() && meaningB.isKnown();
    const bool one = shareOne(meaningA.names, meaningB.names);
    auto alike = known && !one && distance(soundsA, soundsB, 1).cost > kSpellingAlone
        ? Likeness()
        : bySounds(soundsA, soundsB, !known && !differAtTheEnd(soundsA, soundsB));
    if (one && alike.certainty != Certainty::Likely)
        return {Certainty::Likely, Reason::Origin};
    const bool isShort = shareOne(meaningA.names, meaningB.shortFor)
        || shareOne(meaningA.shortFor, meaningB.names)
        || shareOne(meaningA.shortFor, meaningB.shortFor);
    if (isShort && alike.certainty == Certainty::Different)
        return {Certainty::Possible, Reason::ShortForm};
    return alike;
}

}  // namespace

Likeness wordLikeness(QStringView a, QStringView b, Part part, const Equivalents& equivalents)
{
    const auto lettersA = composed(a);
    const auto lettersB = composed(b);
    if (lettersA.isEmpty() || lettersB.isEmpty())
        return {};
    if (lettersA == lettersB)
        return {Certainty::Same, {}};
    const bool cyrillicA = isInCyrillic(lettersA);
    const bool cyrillicB = isInCyrillic(lettersB);
    if (cyrillicA != cyrillicB) {
        const auto& cyrillic = cyrillicA ? lettersA : lettersB;
        const auto& latin = cyrillicA ? lettersB : lettersA;
        if (mayBeWritten(view(cyrillic), view(latin)))
            return {Certainty::Same, Reason::Script};
    }
    Likeness alike;
    for (const auto& readA : readings(lettersA)) {
        for (const auto& readB : readings(lettersB)) {
            const auto soundsA = singleSounds(readA);
            const auto soundsB = singleSounds(readB);
            const auto one = part == Part::Family
                ? familyLikeness(soundsA, soundsB)
                : givenLikeness(a, b, soundsA, soundsB, equivalents);
            if (one.certainty > alike.certainty)
                alike = one;
        }
    }
    if (alike.certainty == Certainty::Different)
        return {};
    if (cyrillicA != cyrillicB)
        alike.reasons |= Reason::Script;
    else if (!alike.reasons)
        alike.reasons |= Reason::Marks;
    return alike;
}

}  // namespace kaasa::names
