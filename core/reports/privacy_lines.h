// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kaasa {
class Words;
}

namespace kaasa::reports {

struct PaperHouse;

/// What must be said where names are asked (EU 2016/679, art. 13): who is responsible, for what, on
/// which ground, how long, and where more can be read. A project's own words in that language stand
/// instead. `asksMore`: the sheet also asks about photos or later contact.
QStringList privacyLines(const PaperHouse& house, const Words& words, bool asksMore);

}  // namespace kaasa::reports
