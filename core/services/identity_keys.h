// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace kaasa::services {

struct Identity;

/// A number drawn from something that is known of a person; 0 = it is not known. By chance
/// strangers share one, so whoever is found by it is looked at.
using IdentityKey = quint32;

/// The words of a name as numbers that are the same for every spelling, and for Екатерина and
/// Katsiaryna too. Pure: any thread.
QList<IdentityKey> nameWords(const QString& given, const QString& family);

/// A given with a family name, whichever comes first: each two of their words.
QList<IdentityKey> wholeNameKeys(const QString& given, const QString& family);
/// What she can be proved by together with a word of her name: many share a birth date, and a
/// household shares its phone. `kind`: "birth" with a date as ISO 8601, "phone", "email".
IdentityKey proofKey(QStringView kind, const QString& value, IdentityKey word);
IdentityKey codeKey(const QString& code);

/// Under what somebody is filed: whoever may be the same person has one of `proofs`, or one of
/// `names` while the birth date of one of them is not known.
struct IdentityKeys {
    QList<IdentityKey> names;
    QList<IdentityKey> proofs;
    bool hasBirthDate = false;
};

IdentityKeys keysOf(const Identity& identity);

}  // namespace kaasa::services
