// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace kaasa::domain {

/// Funders count people only with complete facts, and want proof that somebody asked: so "no
/// answer" has three forms (EU 2021/1057, annex I; Commission's guidance on the partial-data rule).
enum class FactState { NotAsked, Refused, Unknown, Value };

/// How well a field is guarded. Special is EU 2016/679, art. 9, and what is treated alike.
enum class FieldClass { Identity, Contact, Reporting, Special, Note };

/// What kind of answer a fact takes.
enum class FactAnswer { Choice, Day };

/// One question about a person that funders ask.
struct FactDefinition {
    QString key;  ///< stored: "registered_unemployed"
    FieldClass fieldClass = FieldClass::Reporting;
    FactAnswer answer = FactAnswer::Choice;
    QStringList values;  ///< codes of the choices; empty for a day
};

/// All facts that Kaasa brings along, in the order in which a form asks them. Employment status is
/// not among them: it is derived from job, looking, registered and studying.
const QList<FactDefinition>& factDefinitions();
/// Null when there is no such fact.
const FactDefinition* factDefinition(QStringView key);

/// What is known of one fact about one person. A plain value: copy it, compare it.
struct Fact {
    QString key;  ///< of a `FactDefinition`
    FactState state = FactState::NotAsked;
    QString value;      ///< a code of the definition or YYYY-MM-DD; empty unless `state` is Value
    QDateTime askedAt;  ///< UTC; not null unless NotAsked: the proof that somebody asked
    MemberId askedBy;

    bool operator==(const Fact&) const = default;
};

/// Checks the limits above; `value` goes where the state has none.
/// Errors: InvalidInput, whose arguments name the fact.
Result<Fact> validated(Fact draft);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::FactState> {
    static constexpr std::array<QStringView, 4> list{u"not_asked", u"refused", u"unknown",
                                                     u"value"};
};
template <>
struct kaasa::Codes<kaasa::domain::FieldClass> {
    static constexpr std::array<QStringView, 5> list{u"identity", u"contact", u"reporting",
                                                     u"special", u"note"};
};
