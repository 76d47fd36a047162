// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person_name.h"
#include "core/samples/seeded_random.h"

#include <QList>

namespace kaasa::samples {

/// Where an invented woman comes from: decides her name, its scripts and her languages.
enum class Origin { Latvian, Estonian, Russian, Ukrainian, Polish, Georgian };

/// A name of nobody: put together from common given names and surnames of two parts. Russian and
/// Ukrainian ones come in Latin letters and in Cyrillic, Georgian ones in Latin and Georgian.
QList<domain::PersonName> inventedName(Origin origin, SeededRandom& random);

/// As towns in Latvia and Estonia: every second person Latvian or Estonian, most others Russian.
Origin anyOrigin(SeededRandom& random, bool inEstonia);

/// ISO 639: what she speaks at home.
QString homeLanguage(Origin origin);

}  // namespace kaasa::samples
