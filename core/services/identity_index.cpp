// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/identity_index.h"

#include "core/storage/person_evidence.h"
#include "core/storage/profile.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::services {

Result<void> forEachIdentityKey(sql::Database& database,
                                const std::function<void(qint64, IdentityKind, IdentityKey)>& take)
{
    storage::PersonEvidence evidence(database);
    QHash<qint64, QList<IdentityKey>> words;
    const auto named = evidence.forEachName([&](const storage::PersonEvidence::Name& name) {
        const bool isDated = name.birthDate.isValid();
        for (const auto key : wholeNameKeys(name.given, name.family))
            take(name.person, isDated ? IdentityKind::Name : IdentityKind::UndatedName, key);
        const auto ofName = nameWords(name.given, name.family);
        words[name.person] += ofName;
        const auto born = isDated ? name.birthDate.toString(Qt::ISODate) : QString();
        for (qsizetype i = 0; isDated && i < ofName.size(); ++i)
            take(name.person, IdentityKind::Proof, proofKey(u"birth", born, ofName[i]));
    });
    if (!named)
        return named;
    return evidence.forEachMark([&](const storage::PersonEvidence::Mark& mark) {
        if (mark.kind == u"code") {
            take(mark.person, IdentityKind::Proof, codeKey(mark.value));
            return;
        }
        for (const auto word : words.value(mark.person))
            take(mark.person, IdentityKind::Proof, proofKey(mark.kind, mark.value, word));
    });
}

Result<IdentityIndex> IdentityIndex::ofEverybody(storage::Profile& profile)
{
    IdentityIndex index;
    const auto walked = forEachIdentityKey(
        profile.database(), [&index](qint64 person, IdentityKind kind, IdentityKey key) {
            index.add(person, kind, key);
        });
    return walked ? Result<IdentityIndex>(std::move(index)) : walked.error();
}

void IdentityIndex::add(qint64 person, IdentityKind kind, IdentityKey key)
{
    if (kind == IdentityKind::Proof) {
        m_proofs.add(key, person);
        return;
    }
    m_names.add(key, person);
    if (kind == IdentityKind::UndatedName)
        m_undated.add(key, person);
}

QList<qint64> IdentityIndex::proved(const IdentityKeys& keys) const
{
    QList<qint64> people;
    for (const auto key : keys.proofs)
        m_proofs.find(key, people);
    return people;
}

QList<qint64> IdentityIndex::named(const IdentityKeys& keys) const
{
    if (!keys.hasBirthDate)
        return namesakes(keys);
    QList<qint64> people;
    for (const auto key : keys.names)
        m_undated.find(key, people);
    return people;
}

QList<qint64> IdentityIndex::namesakes(const IdentityKeys& keys) const
{
    QList<qint64> people;
    for (const auto key : keys.names)
        m_names.find(key, people);
    return people;
}

void IdentityIndex::add(const IdentityKeys& keys, qint64 person)
{
    for (const auto key : keys.proofs)
        add(person, IdentityKind::Proof, key);
    const auto kind = keys.hasBirthDate ? IdentityKind::Name : IdentityKind::UndatedName;
    for (const auto key : keys.names)
        add(person, kind, key);
}

}  // namespace kaasa::services
