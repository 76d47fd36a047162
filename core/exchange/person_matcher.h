// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/person_draft.h"

#include <QMultiHash>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// Finds the people a row may tell of, among everybody in the profile and everybody the list itself
/// has brought so far. Holds one number per person and proof, not the people.
class PersonMatcher {
public:
    /// Errors: Storage.
    static Result<PersonMatcher> ofEverybody(storage::Profile& profile);

    /// Local keys of people with the row's name, in any spelling, and one of its birth date, phone,
    /// e-mail address and code. Whether one of them is the same, `isSamePerson` tells.
    QList<qint64> candidates(const PersonDraft& draft) const;
    /// People with exactly this name: for lists that tell nothing but names.
    QList<qint64> namesakes(const PersonDraft& draft) const;

    /// From now on the row's person is found under `key`.
    void add(const PersonDraft& draft, qint64 key);

private:
    void addProof(QStringView kind, const QString& value, const QString& skeleton, qint64 key);

    QMultiHash<quint64, qint64> m_proofs;
    QMultiHash<quint64, qint64> m_names;
};

}  // namespace kaasa::exchange
