// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/companion.h"
#include "core/domain/person.h"
#include "core/domain/person_status.h"
#include "core/domain/wish.h"
#include "ui/shared/status_mark.h"

namespace kaasa::ui {

/// Words about people in the language of the screen, for lists, filters and pages alike.

/// "mentor", "group leader".
QString roleName(domain::RoleKind kind);
/// "in programme", "candidate"; empty when there is nothing to say.
QString standingWord(const domain::PersonStanding& standing);
StatusShape standingShape(const domain::PersonStanding& standing);
/// "B1", "mother tongue".
QString levelName(domain::LanguageLevel level);
/// "русский, латышский B1": the preferred one first.
QString languagesLine(const QList<domain::SpokenLanguage>& languages);
/// "3–6 years old".
QString ageBandName(domain::AgeBand band);
/// "Miša, born 2022 · Latvian · nut allergy".
QString companionLine(const domain::Companion& child);
/// "yes", "no", "nobody asked".
QString wishName(domain::Wish wish);

}  // namespace kaasa::ui
