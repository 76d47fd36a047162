// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/names/likeness_text.h"

#include <QStringList>

#include <array>

namespace kaasa::names {
namespace {

constexpr std::array kInOrder{
    Reason::Origin,   Reason::ShortForm, Reason::OneLetter, Reason::Ending,       Reason::Script,
    Reason::Spelling, Reason::Marks,     Reason::Order,     Reason::PartOfDouble,
};

QString sentence(Reason reason, const Words& words)
{
    switch (reason) {
    case Reason::Script:
        return words.phrase("NameLikeness", "Written in another script.");
    case Reason::Marks:
        return words.phrase("NameLikeness", "The same letters but for marks or doubled ones.");
    case Reason::Spelling:
        return words.phrase("NameLikeness", "Spelled as in another country.");
    case Reason::Ending:
        return words.phrase("NameLikeness", "A man's and a woman's form of one family name.");
    case Reason::Origin:
        return words.phrase("NameLikeness", "Names of one origin in different languages.");
    case Reason::ShortForm:
        return words.phrase("NameLikeness", "One is what people are called for short.");
    case Reason::OneLetter:
        return words.phrase("NameLikeness", "One letter differs.");
    case Reason::Order:
        return words.phrase("NameLikeness", "Given and family name changed places.");
    case Reason::PartOfDouble:
        return words.phrase("NameLikeness", "One has a name more.");
    }
    Q_UNREACHABLE();
}

}  // namespace

QString likenessText(const Likeness& likeness, const Words& words)
{
    if (likeness.certainty == Certainty::Different)
        return words.phrase("NameLikeness", "Nothing says that these names are one.");
    if (!likeness.reasons)
        return words.phrase("NameLikeness", "The same letters.");
    QStringList sentences;
    for (const auto reason : kInOrder) {
        if (likeness.reasons.testFlag(reason))
            sentences.append(sentence(reason, words));
    }
    return sentences.join(u' ');
}

QString certaintyText(Certainty certainty, const Words& words)
{
    switch (certainty) {
    case Certainty::Different:
        return words.phrase("NameLikeness", "Different");
    case Certainty::Possible:
        return words.phrase("NameLikeness", "Possibly the same");
    case Certainty::Likely:
        return words.phrase("NameLikeness", "Likely the same");
    case Certainty::Same:
        return words.phrase("NameLikeness", "The same");
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::names
