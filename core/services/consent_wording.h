// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/storage/consent_repository.h"

namespace kaasa::services {

/// The words that Kaasa proposes for a purpose, until a centre writes its own. Plain language; says
/// what for, and that it can be taken back (EU 2016/679, art. 7).
QString usualConsentText(domain::ConsentPurpose purpose, Language language);

/// What people are asked now, a text for each of the program's languages: the centre's newest
/// version; where it wrote none, the usual words, under a null `id` and version 0. Errors: Storage.
Result<QList<storage::ConsentText>> consentWordings(sql::Database& database,
                                                    domain::ConsentPurpose purpose);

}  // namespace kaasa::services
