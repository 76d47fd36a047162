// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/person_likeness.h"

#include "core/names/likeness_text.h"
#include "core/names/name_likeness.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

using names::Certainty;
using names::Likeness;

struct NameAgreement {
    Likeness whole;
    Likeness given;  ///< by itself
};

NameAgreement bestOf(const domain::Person& a, const domain::Person& b)
{
    NameAgreement best;
    for (const auto& one : a.names) {
        for (const auto& other : b.names) {
            const auto whole
                = names::nameLikeness({one.given, one.family}, {other.given, other.family});
            const auto given = names::nameLikeness({one.given, {}}, {other.given, {}});
            if (whole.certainty > best.whole.certainty)
                best.whole = whole;
            if (given.certainty > best.given.certainty)
                best.given = given;
        }
    }
    return best;
}

bool shareContact(const domain::Person& a, const domain::Person& b, domain::ContactKind kind)
{
    return std::any_of(a.contacts.begin(), a.contacts.end(), [&](const domain::Contact& one) {
        return one.kind == kind && !one.normal.isEmpty()
            && std::any_of(b.contacts.begin(), b.contacts.end(),
                           [&one, kind](const domain::Contact& other) {
                               return other.kind == kind
                                   && other.normal.compare(one.normal, Qt::CaseInsensitive) == 0;
                           });
    });
}

bool isNewLatvian(const QString& code)
{
    return code.size() > 1 && code.contains(u'-') && code.startsWith(u'3') && code[1] >= u'2';
}

/// Two codes of one country contradict, unless one is of the new kind: anyone may change from the
/// old to the new once.
bool codesContradict(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString& one) {
        return std::any_of(b.begin(), b.end(), [&one](const QString& other) {
            return one.contains(u'-') == other.contains(u'-')
                && isNewLatvian(one) == isNewLatvian(other);
        });
    });
}

bool shareCode(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.begin(), a.end(), [&b](const QString& one) { return b.contains(one); });
}

Agreements agreementsOf(const Identity& a, const Identity& b)
{
    Agreements agreements;
    const auto set = [&agreements](Agreement one, bool holds) { agreements.setFlag(one, holds); };
    const auto& one = a.person;
    const auto& other = b.person;
    set(Agreement::Code, shareCode(a.codes, b.codes));
    set(Agreement::BirthDate, one.birthDate.isValid() && one.birthDate == other.birthDate);
    set(Agreement::BirthYear, one.birthYear && one.birthYear == other.birthYear);
    set(Agreement::Phone, shareContact(one, other, domain::ContactKind::Phone));
    set(Agreement::Email, shareContact(one, other, domain::ContactKind::Email));
    set(Agreement::Address, shareContact(one, other, domain::ContactKind::Address));
    return agreements;
}

bool haveTwoBirthDates(const domain::Person& a, const domain::Person& b)
{
    return a.birthDate.isValid() && b.birthDate.isValid() && a.birthDate != b.birthDate;
}

/// One of day, month and year was mistyped, or day and month changed places.
bool isMistyped(QDate a, QDate b)
{
    const int differing
        = int(a.day() != b.day()) + int(a.month() != b.month()) + int(a.year() != b.year());
    return differing == 1 || (a.year() == b.year() && a.day() == b.month() && a.month() == b.day());
}

bool contradict(const Identity& a, const Identity& b)
{
    const auto& one = a.person;
    const auto& other = b.person;
    const bool dates = one.birthDate.isValid() && other.birthDate.isValid();
    if (dates ? one.birthDate != other.birthDate
              : one.birthYear && other.birthYear && *one.birthYear != *other.birthYear)
        return true;
    return codesContradict(a.codes, b.codes);
}

int reachedBy(Agreements agreements)
{
    return int(agreements.testFlag(Agreement::Phone)) + int(agreements.testFlag(Agreement::Email));
}

Certainty ofLikelyName(Agreements agreements)
{
    const bool proof = agreements.testFlag(Agreement::BirthDate) || reachedBy(agreements) > 0;
    return proof ? Certainty::Same : Certainty::Likely;
}

Certainty ofPossibleName(Agreements agreements, names::Reasons name)
{
    if (agreements.testFlag(Agreement::BirthDate) || reachedBy(agreements) > 0)
        return Certainty::Likely;
    return name.testFlag(names::Reason::OneLetter) ? Certainty::Different : Certainty::Possible;
}

// Somebody who took another family name.
Certainty ofGivenName(Agreements agreements)
{
    const int reached = reachedBy(agreements);
    if (!agreements.testFlag(Agreement::BirthDate))
        return Certainty::Different;
    return reached > 0 ? Certainty::Likely : Certainty::Possible;
}

constexpr std::array kInOrder{Agreement::Code,
                              Agreement::BirthDate,
                              Agreement::Phone,
                              Agreement::Email,
                              Agreement::Address,
                              Agreement::BirthYear,
                              Agreement::OtherFamilyName,
                              Agreement::OtherBirthDate};

QString sentence(Agreement agreement, const Words& words)
{
    switch (agreement) {
    case Agreement::Code:
        return words.phrase("PersonLikeness", "Same personal code.");
    case Agreement::BirthDate:
        return words.phrase("PersonLikeness", "Same birth date.");
    case Agreement::BirthYear:
        return words.phrase("PersonLikeness", "Same year of birth.");
    case Agreement::Phone:
        return words.phrase("PersonLikeness", "Same phone.");
    case Agreement::Email:
        return words.phrase("PersonLikeness", "Same e-mail.");
    case Agreement::Address:
        return words.phrase("PersonLikeness", "Same address.");
    case Agreement::OtherFamilyName:
        return words.phrase("PersonLikeness", "Another family name.");
    case Agreement::OtherBirthDate:
        return words.phrase("PersonLikeness", "Another birth date, perhaps mistyped.");
    }
    Q_UNREACHABLE();
}

}  // namespace

PersonLikeness personLikeness(const Identity& a, const Identity& b)
{
    const auto name = bestOf(a.person, b.person);
    PersonLikeness likeness{Certainty::Different, name.whole.reasons, agreementsOf(a, b)};
    if (likeness.agreements.testFlag(Agreement::Code)) {
        // twins whose code was written down twice are two
        if (name.given.certainty == Certainty::Different)
            return {};
        const bool isWhole = name.whole.certainty != Certainty::Different;
        likeness.certainty = isWhole ? Certainty::Same : Certainty::Likely;
        if (!isWhole)
            likeness.agreements |= Agreement::OtherFamilyName;
        return likeness;
    }
    if (contradict(a, b)) {
        const bool mistyped = haveTwoBirthDates(a.person, b.person)
            && isMistyped(a.person.birthDate, b.person.birthDate)
            && !codesContradict(a.codes, b.codes);
        if (!mistyped || reachedBy(likeness.agreements) < 2
            || name.whole.certainty < Certainty::Likely)
            return {};
        likeness.certainty = Certainty::Likely;
        likeness.agreements |= Agreement::OtherBirthDate;
        return likeness;
    }
    switch (name.whole.certainty) {
    case Certainty::Same:
    case Certainty::Likely:
        likeness.certainty = ofLikelyName(likeness.agreements);
        break;
    case Certainty::Possible:
        likeness.certainty = ofPossibleName(likeness.agreements, name.whole.reasons);
        break;
    case Certainty::Different:
        if (name.given.certainty >= Certainty::Likely) {
            likeness.certainty = ofGivenName(likeness.agreements);
            likeness.name = name.given.reasons;
            likeness.agreements |= Agreement::OtherFamilyName;
        }
        break;
    }
    return likeness.certainty == Certainty::Different ? PersonLikeness() : likeness;
}

QString likenessText(const PersonLikeness& likeness, const Words& words)
{
    QStringList sentences;
    for (const auto agreement : kInOrder) {
        const bool isImplied = agreement == Agreement::BirthYear
            && likeness.agreements.testFlag(Agreement::BirthDate);
        if (likeness.agreements.testFlag(agreement) && !isImplied)
            sentences.append(sentence(agreement, words));
    }
    const bool hasName = !likeness.agreements.testFlag(Agreement::OtherFamilyName) || likeness.name;
    if (likeness.certainty == Certainty::Different || hasName) {
        sentences.append(names::likenessText(
            {likeness.certainty == Certainty::Different ? Certainty::Different : Certainty::Likely,
             likeness.name},
            words));
    }
    return sentences.join(u' ');
}

}  // namespace kaasa::services
