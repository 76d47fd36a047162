// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/identity_keys.h"

#include "core/names/equivalents.h"
#include "core/names/search_key.h"
#include "core/services/person_likeness.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

IdentityKey shortened(size_t number)
{
    const auto wide = quint64(number);
    return std::max(IdentityKey(wide ^ (wide >> 32)), IdentityKey(1));  // 0 stands for nothing
}

void append(QList<IdentityKey>& keys, IdentityKey key)
{
    if (!keys.contains(key))
        keys.append(key);
}

QList<IdentityKey> wordsOf(const QString& part)
{
    QList<IdentityKey> words;
    for (const auto& word : part.split(u' ', Qt::SkipEmptyParts)) {
        for (const auto number : names::Equivalents::shipped().meaning(word).names)
            append(words, shortened(qHashMulti(0, QStringView(u"origin"), number)));
        for (const auto& key : names::searchKeys(word))
            append(words, shortened(qHashMulti(0, QStringView(u"sound"), key)));
    }
    return words;
}

}  // namespace

QList<IdentityKey> nameWords(const QString& given, const QString& family)
{
    return wordsOf(given + u' ' + family);
}

QList<IdentityKey> wholeNameKeys(const QString& given, const QString& family)
{
    const auto givenWords = wordsOf(given);
    const auto familyWords = wordsOf(family);
    if (givenWords.isEmpty() || familyWords.isEmpty())
        return givenWords + familyWords;
    QList<IdentityKey> keys;
    for (const auto one : givenWords) {
        for (const auto other : familyWords)
            append(keys, shortened(qHashMulti(0, std::min(one, other), std::max(one, other))));
    }
    return keys;
}

IdentityKey proofKey(QStringView kind, const QString& value, IdentityKey word)
{
    return value.isEmpty() ? 0 : shortened(qHashMulti(0, kind, value.toCaseFolded(), word));
}

IdentityKey codeKey(const QString& code)
{
    return code.isEmpty() ? 0 : shortened(qHashMulti(0, QStringView(u"code"), code));
}

IdentityKeys keysOf(const Identity& identity)
{
    const auto& person = identity.person;
    IdentityKeys keys{.hasBirthDate = person.birthDate.isValid()};
    for (const auto& code : identity.codes)
        append(keys.proofs, codeKey(code));
    for (const auto& name : person.names) {
        for (const auto key : wholeNameKeys(name.given, name.family))
            append(keys.names, key);
        for (const auto word : nameWords(name.given, name.family)) {
            if (keys.hasBirthDate)
                append(keys.proofs,
                       proofKey(u"birth", person.birthDate.toString(Qt::ISODate), word));
            for (const auto& contact : person.contacts) {
                const bool proves = contact.kind == domain::ContactKind::Phone
                    || contact.kind == domain::ContactKind::Email;
                if (proves && !contact.normal.isEmpty())
                    append(keys.proofs, proofKey(codeOf(contact.kind), contact.normal, word));
            }
        }
    }
    return keys;
}

}  // namespace kaasa::services
