// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"

namespace kaasa::ui {

/// Words of the questions that funders ask, in the language of the screen.

/// "Work", "Registered as unemployed".
QString factLabel(const QString& key);
/// Why it is asked, or how to understand it; may be empty.
QString factHint(const QString& key);
/// "on parental leave", "yes"; a day in the screen's form.
QString factValueName(const domain::FactDefinition& definition, const QString& value);
/// "nobody asked", "does not want to say", "not known"; of a value its words.
QString factAnswer(const domain::FactDefinition& definition, const domain::Fact& fact);

}  // namespace kaasa::ui
