// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fact_completeness.h"

using namespace Qt::StringLiterals;

namespace kaasa::domain {

namespace {

Fact answerTo(const QString& key, const QList<Fact>& facts)
{
    for (const auto& fact : facts) {
        if (fact.key == key)
            return fact;
    }
    return {.key = key};
}

bool isNeeded(const QString& key, const QList<Fact>& facts)
{
    if (key == u"homeless" || key == u"rural")
        return false;
    return key != u"registered_since"
        || answerTo(u"registered_unemployed"_s, facts).value == u"yes";
}

bool suffices(const FactDefinition& definition, const Fact& answer)
{
    return answer.state == FactState::Value
        || (definition.fieldClass == FieldClass::Special && answer.state == FactState::Refused);
}

}  // namespace

FactCompleteness completenessOf(const QList<Fact>& facts, bool ageKnown)
{
    FactCompleteness result;
    const auto count = [&result](const QString& key, bool there) {
        ++result.needed;
        if (there)
            ++result.there;
        else
            result.missing.append(key);
    };
    count(u"birth_date"_s, ageKnown);
    for (const auto& definition : factDefinitions()) {
        if (isNeeded(definition.key, facts))
            count(definition.key, suffices(definition, answerTo(definition.key, facts)));
    }
    return result;
}

}  // namespace kaasa::domain
