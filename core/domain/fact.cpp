// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fact.h"

#include "core/base/field_check.h"

using namespace Qt::StringLiterals;

namespace kaasa::domain {

namespace {

FactDefinition choice(const QString& key, const QStringList& values,
                      FieldClass fieldClass = FieldClass::Reporting)
{
    return {.key = key, .fieldClass = fieldClass, .values = values};
}

FactDefinition day(const QString& key)
{
    return {.key = key, .answer = FactAnswer::Day};
}

}  // namespace

const QList<FactDefinition>& factDefinitions()
{
    static const QStringList yesNo{u"yes"_s, u"no"_s};
    static const QList<FactDefinition> definitions{
        choice(u"sex"_s, {u"female"_s, u"male"_s, u"non_binary"_s}),
        choice(u"job"_s,
               {u"employed"_s, u"self_employed"_s, u"maternity_leave"_s, u"parental_leave"_s,
                u"none"_s}),
        choice(u"looking_for_work"_s, yesNo),
        choice(u"registered_unemployed"_s, yesNo),
        day(u"registered_since"_s),
        choice(u"studying"_s, {u"full_time"_s, u"part_time"_s, u"no"_s}),
        choice(u"education"_s,
               {u"isced_0"_s, u"isced_1"_s, u"isced_2"_s, u"isced_3"_s, u"isced_4"_s, u"isced_5"_s,
                u"isced_6"_s, u"isced_7"_s, u"isced_8"_s}),
        choice(u"household_jobless"_s, yesNo),
        choice(u"household_children"_s, yesNo),
        choice(u"household_single_adult"_s, yesNo),
        choice(u"citizenship"_s,
               {u"national"_s, u"eu"_s, u"third_country"_s, u"non_citizen"_s, u"stateless"_s}),
        choice(u"foreign_background"_s, yesNo),
        choice(u"minority"_s, yesNo, FieldClass::Special),
        choice(u"disability"_s, yesNo, FieldClass::Special),
        choice(u"homeless"_s, yesNo),
        choice(u"rural"_s, yesNo),
    };
    return definitions;
}

const FactDefinition* factDefinition(QStringView key)
{
    for (const auto& definition : factDefinitions()) {
        if (definition.key == key)
            return &definition;
    }
    return nullptr;
}

Result<Fact> validated(Fact draft)
{
    const auto* definition = factDefinition(draft.key);
    if (!definition)
        return invalidField(u"fact", FieldFault::NotReadable, {draft.key});
    draft.askedAt = draft.askedAt.toUTC();
    FieldCheck check;
    if (draft.state == FactState::Value) {
        const bool known = definition->answer == FactAnswer::Day
            ? QDate::fromString(draft.value, Qt::ISODate).isValid()
            : definition->values.contains(draft.value);
        check.that(known, draft.key, FieldFault::NotReadable, {draft.value});
    } else {
        draft.value.clear();
    }
    check.that(draft.state == FactState::NotAsked || draft.askedAt.isValid(), u"asked_at",
               FieldFault::Empty);
    return check.result(std::move(draft));
}

}  // namespace kaasa::domain
