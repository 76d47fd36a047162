// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/household_service.h"

#include "core/base/field_check.h"
#include "core/services/person_act.h"
#include "core/storage/household_repository.h"
#include "core/storage/profile.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::HouseholdRepository;

namespace {

Result<QString> checkedRelation(QString relation)
{
    FieldCheck check;
    check.line(u"relation", relation, 0, 60);
    return check.result(std::move(relation));
}

}  // namespace

Result<void> HouseholdService::join(qint64 person, qint64 other, const QString& relation)
{
    if (person == other)
        return invalidField(u"household", FieldFault::Twice);
    const auto words = checkedRelation(relation);
    if (!words)
        return words.error();
    const auto households = HouseholdRepository(m_profile.database()).of(person);
    if (!households)
        return households.error();
    for (const auto& household : households.value()) {
        for (const auto& member : household.others) {
            if (member.person == other && !member.until.isValid()
                && !household.self.until.isValid())
                return invalidField(u"household", FieldFault::Twice);
        }
    }
    return inPersonAct(m_profile, u"household.join"_s, person, [&](const Uid&) {
        return HouseholdRepository(m_profile.database())
            .join(person, other, words.value(), m_profile.clock());
    });
}

Result<void> HouseholdService::setRelation(qint64 person, const Uid& membership,
                                           const QString& relation)
{
    const auto words = checkedRelation(relation);
    if (!words)
        return words.error();
    return inPersonAct(m_profile, u"household.relation"_s, person, [&](const Uid&) {
        return HouseholdRepository(m_profile.database()).setRelation(membership, words.value());
    });
}

Result<void> HouseholdService::leave(qint64 person, const Uid& membership)
{
    return inPersonAct(m_profile, u"household.leave"_s, person, [&](const Uid&) {
        return HouseholdRepository(m_profile.database())
            .setUntil(membership, m_profile.clock().today());
    });
}

}  // namespace kaasa::services
