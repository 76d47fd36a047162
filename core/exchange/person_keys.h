// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/person_draft.h"

namespace kaasa::exchange {

/// By what a row finds the people it may tell of: a number for her name, and one for each proof
/// that the row has, together with her name in any spelling. 0 = the row does not say. Pure: any
/// thread.
struct PersonKeys {
    quint32 name = 0;
    quint32 code = 0;
    quint32 birth = 0;
    quint32 email = 0;
    quint32 phone = 0;
};

PersonKeys keysOf(const PersonDraft& draft);

/// The number of a name that must be equal but for capitals and marks on letters.
quint32 nameNumber(const QString& given, const QString& family);
/// What stands for a name in any spelling in `proofNumber`.
size_t spellingNumber(const QString& given, const QString& family);
/// `kind`: "birth", "phone", "email", "code".
quint32 proofNumber(QStringView kind, QStringView value, size_t spelling);

}  // namespace kaasa::exchange
