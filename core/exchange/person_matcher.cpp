// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_matcher.h"

#include "core/exchange/same_person.h"
#include "core/storage/person_evidence.h"
#include "core/storage/profile.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

quint64 numberOf(QStringView kind, QStringView value, QStringView name)
{
    return qHashMulti(0, kind, value, name);
}

}  // namespace

Result<PersonMatcher> PersonMatcher::ofEverybody(storage::Profile& profile)
{
    PersonMatcher matcher;
    storage::PersonEvidence evidence(profile.database());
    QMultiHash<qint64, QString> skeletons;
    const auto names = evidence.forEachName([&](const storage::PersonEvidence::Name& name) {
        const auto skeleton = skeletonName(name.given, name.family);
        skeletons.insert(name.person, skeleton);
        matcher.m_names.insert(numberOf(u"name", {}, foldedName(name.given, name.family)),
                               name.person);
        if (name.birthDate.isValid())
            matcher.addProof(u"birth", name.birthDate.toString(Qt::ISODate), skeleton, name.person);
    });
    if (!names)
        return names.error();
    const auto marks = evidence.forEachMark([&](const storage::PersonEvidence::Mark& mark) {
        for (const auto& skeleton : skeletons.values(mark.person))
            matcher.addProof(mark.kind, mark.value.toLower(), skeleton, mark.person);
    });
    if (!marks)
        return marks.error();
    return matcher;
}

void PersonMatcher::addProof(QStringView kind, const QString& value, const QString& skeleton,
                             qint64 key)
{
    const auto number = numberOf(kind, value, skeleton);
    if (!m_proofs.contains(number, key))
        m_proofs.insert(number, key);
}

QList<qint64> PersonMatcher::candidates(const PersonDraft& draft) const
{
    const auto skeleton = skeletonName(draft.given, draft.family);
    QList<qint64> keys;
    const auto take = [&](QStringView kind, const QString& value) {
        if (value.isEmpty())
            return;
        for (const auto key : m_proofs.values(numberOf(kind, value, skeleton))) {
            if (!keys.contains(key))
                keys.append(key);
        }
    };
    take(u"code", draft.code);
    take(u"birth", draft.birthDate.toString(Qt::ISODate));
    take(u"email", draft.email);
    take(u"phone", draft.phone);
    return keys;
}

QList<qint64> PersonMatcher::namesakes(const PersonDraft& draft) const
{
    QList<qint64> keys;
    for (const auto key :
         m_names.values(numberOf(u"name", {}, foldedName(draft.given, draft.family)))) {
        if (!keys.contains(key))
            keys.append(key);
    }
    return keys;
}

void PersonMatcher::add(const PersonDraft& draft, qint64 key)
{
    const auto skeleton = skeletonName(draft.given, draft.family);
    m_names.insert(numberOf(u"name", {}, foldedName(draft.given, draft.family)), key);
    if (draft.birthDate.isValid())
        addProof(u"birth", draft.birthDate.toString(Qt::ISODate), skeleton, key);
    if (!draft.email.isEmpty())
        addProof(u"email", draft.email, skeleton, key);
    if (!draft.phone.isEmpty())
        addProof(u"phone", draft.phone, skeleton, key);
    if (!draft.code.isEmpty())
        addProof(u"code", draft.code, skeleton, key);
}

}  // namespace kaasa::exchange
