// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reports/sign_in_sheet.h"

namespace kaasa::test {

/// A moment that stands still: 2 March 2026, 16:40 in Riga.
FixedClock paperClock();

/// The sheet of the model picture: 11 women in one workshop.
reports::SignInSheet workshopSheet();
reports::SignInPerson signInPerson(const QString& family, const QString& given,
                                   const QString& town);
/// As many people as asked, each with another name.
std::vector<reports::SignInPerson> manyPeople(int count);

}  // namespace kaasa::test
