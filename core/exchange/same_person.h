// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/exchange/person_draft.h"

namespace kaasa::exchange {

/// How alike two names are.
enum class NameLikeness {
    Different,
    Alike,  ///< one name in two spellings or scripts: Jūlija Kuzņecova, Юлия Кузнецова
    Equal,  ///< but for capitals and marks on letters
};

/// The words of a name in one order, small letters, without marks: what Equal compares.
QString foldedName(const QString& given, const QString& family);
/// The words of a name as skeletons, in one order: what Alike compares.
QString skeletonName(const QString& given, const QString& family);

/// The best over all name forms of `person`.
NameLikeness likeness(const domain::Person& person, const PersonDraft& draft);

/// Whether a row of a list tells of `person`, who has the personal codes `codes`. A phone or an
/// e-mail address may belong to a whole family and a birth date to strangers, so the name must
/// agree too, and nothing may contradict. Where names are only alike, one of birth date and code
/// must be equal, or phone and e-mail both.
bool isSamePerson(const domain::Person& person, const QStringList& codes, const PersonDraft& draft);

}  // namespace kaasa::exchange
