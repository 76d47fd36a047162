// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent.h"
#include "core/domain/person.h"
#include "core/exchange/cell_remark.h"
#include "core/exchange/person_draft.h"

#include <QMap>

namespace kaasa::exchange {

/// All of a person that a list can tell, as it stands in the profile or would after a row.
struct PersonState {
    domain::Person person;
    QStringList codes;  ///< canonical personal codes
    QStringList tags;
    QMap<domain::ConsentPurpose, domain::ConsentAct> consents;  ///< what holds now
    QString note;

    bool operator==(const PersonState&) const = default;
};

/// What a row does to a person.
struct PersonMerge {
    PersonState state;
    QList<Remark> remarks;  ///< DiffersHere, once for each value that was kept
    QStringList kept;       ///< the row's values that were not taken, beside `remarks`
};

/// The person that `draft` brings along, in the country `country` unless the row tells another.
PersonState newPerson(const PersonDraft& draft, const QString& country);

/// Who is right where a list says something else than what is here.
enum class Prefer { Ours, Theirs };

/// Adds to `state` what it lacks: phones, addresses, languages, tags and spellings of a name in
/// another script; consents follow the row. Nothing is taken away. A name, birth date or place that
/// differs is overwritten by theirs when it is preferred, the name being kept as another spelling.
PersonMerge mergedPerson(PersonState state, const PersonDraft& draft, Prefer prefer = Prefer::Ours);

}  // namespace kaasa::exchange
