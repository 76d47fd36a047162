// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_matcher.h"

#include "core/storage/person_evidence.h"
#include "core/storage/profile.h"

#include <QMultiHash>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

Result<PersonMatcher> PersonMatcher::ofEverybody(storage::Profile& profile)
{
    PersonMatcher matcher;
    storage::PersonEvidence evidence(profile.database());
    QMultiHash<qint64, size_t> spellings;
    const auto names = evidence.forEachName([&](const storage::PersonEvidence::Name& name) {
        const auto spelling = spellingNumber(name.given, name.family);
        spellings.insert(name.person, spelling);
        matcher.m_people.add(nameNumber(name.given, name.family), name.person);
        if (name.birthDate.isValid()) {
            matcher.m_people.add(
                proofNumber(u"birth", name.birthDate.toString(Qt::ISODate), spelling), name.person);
        }
    });
    if (!names)
        return names.error();
    const auto marks = evidence.forEachMark([&](const storage::PersonEvidence::Mark& mark) {
        for (const auto spelling : spellings.values(mark.person))
            matcher.m_people.add(proofNumber(mark.kind, mark.value.toLower(), spelling),
                                 mark.person);
    });
    if (!marks)
        return marks.error();
    return matcher;
}

QList<qint64> PersonMatcher::candidates(const PersonKeys& row) const
{
    QList<qint64> keys;
    for (const auto number : {row.code, row.birth, row.email, row.phone})
        m_people.find(number, keys);
    return keys;
}

QList<qint64> PersonMatcher::namesakes(const PersonKeys& row) const
{
    QList<qint64> keys;
    m_people.find(row.name, keys);
    return keys;
}

void PersonMatcher::add(const PersonKeys& row, qint64 key)
{
    for (const auto number : {row.name, row.birth, row.email, row.phone, row.code})
        m_people.add(number, key);
}

}  // namespace kaasa::exchange
