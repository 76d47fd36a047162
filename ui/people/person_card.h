// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/record_card.h"

namespace kaasa::ui {

/// One card of a person's details.
class PersonCard : public RecordCard {
    Q_OBJECT
public:
    using RecordCard::RecordCard;

protected:
    /// Local key.
    qint64 person() const { return record(); }
};

}  // namespace kaasa::ui
