// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/content_line.h"
#include "core/exchange/table_row.h"

namespace kaasa::exchange {

/// One contact card: its lines but for the first and the last one.
struct Card {
    int line = 0;  ///< on which it begins
    QList<ContentLine> lines;
    bool cutOff = false;  ///< its end is missing
};

/// Columns of a row that `rowOf` makes, counted from 0.
enum class CardColumn {
    Name,  ///< "Family, Given"
    Patronymic,
    Birth,
    Phone,
    OtherPhones,
    Email,
    OtherEmails,
    Municipality,
    Country,
    Address,
    OtherAddresses,
    Languages,
    Organisation,
    Tags,
    Note,
};

/// What the card tells of a person, as cells of a list.
TableRow rowOf(const Card& card);

}  // namespace kaasa::exchange
