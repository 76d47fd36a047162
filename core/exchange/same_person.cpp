// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/same_person.h"

#include "core/exchange/plain_words.h"
#include "core/names/search_key.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

bool hasContact(const domain::Person& person, domain::ContactKind kind, const QString& normal)
{
    return !normal.isEmpty()
        && std::any_of(person.contacts.begin(), person.contacts.end(),
                       [&](const domain::Contact& contact) {
                           return contact.kind == kind
                               && contact.normal.compare(normal, Qt::CaseInsensitive) == 0;
                       });
}

/// Two codes of one country contradict, unless one is the new kind without a birth date in it:
/// anyone may change from the old to the new once.
bool contradicts(const QStringList& codes, const QString& code)
{
    if (code.isEmpty() || codes.isEmpty() || codes.contains(code))
        return false;
    const auto isNewLatvian = [](const QString& each) {
        return each.contains(u'-') && each.startsWith(u'3') && each[1] >= u'2';
    };
    return std::any_of(codes.begin(), codes.end(), [&](const QString& other) {
        const bool oneCountry = other.contains(u'-') == code.contains(u'-');
        return oneCountry && isNewLatvian(other) == isNewLatvian(code);
    });
}

}  // namespace

QString foldedName(const QString& given, const QString& family)
{
    auto words = plainWords(given + u' ' + family).split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

QString skeletonName(const QString& given, const QString& family)
{
    auto keys = names::searchKeys(given + u' ' + family);
    keys.sort();
    return keys.join(u' ');
}

NameLikeness likeness(const domain::Person& person, const PersonDraft& draft)
{
    const auto folded = foldedName(draft.given, draft.family);
    const auto skeleton = skeletonName(draft.given, draft.family);
    auto best = NameLikeness::Different;
    for (const auto& name : person.names) {
        if (foldedName(name.given, name.family) == folded)
            return NameLikeness::Equal;
        if (!skeleton.isEmpty() && skeletonName(name.given, name.family) == skeleton)
            best = NameLikeness::Alike;
    }
    return best;
}

bool isSamePerson(const domain::Person& person, const QStringList& codes, const PersonDraft& draft)
{
    const bool twoBirths = person.birthDate.isValid() && draft.birthDate.isValid();
    if ((twoBirths && person.birthDate != draft.birthDate) || contradicts(codes, draft.code))
        return false;
    if (!twoBirths && person.birthYear && draft.birthYear && *person.birthYear != *draft.birthYear)
        return false;
    const bool proof = twoBirths || (!draft.code.isEmpty() && codes.contains(draft.code));
    const bool phone = hasContact(person, domain::ContactKind::Phone, draft.phone);
    const bool email = hasContact(person, domain::ContactKind::Email, draft.email);
    switch (likeness(person, draft)) {
    case NameLikeness::Equal:
        return proof || phone || email;
    case NameLikeness::Alike:
        return proof || (phone && email);
    case NameLikeness::Different:
        return false;
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::exchange
