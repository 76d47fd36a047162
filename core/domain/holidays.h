// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kaasa {
class Words;
}

namespace kaasa::domain {

/// Name of the public holiday on `day` in `country` ("LV" or "EE"), for a warning when somebody
/// plans an event; empty on other days. Sources: LV law "Par svētku, atceres un atzīmējamām
/// dienām"; EE "Pühade ja tähtpäevade seadus". Days made free for one year only are not known here.
QString holidayName(QDate day, QStringView country, const Words& words);

/// Sunday of Easter in the western churches (the Gregorian rule), years 1900–2200.
QDate easterSunday(int year);

}  // namespace kaasa::domain
