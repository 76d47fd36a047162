// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_layout.h"
#include "core/exchange/remembered_columns.h"

#include <QDate>
#include <QTimeZone>

#include <optional>

namespace kaasa::exchange {

/// What the list itself does not say: from the profile and from whoever imports.
struct ImportAssumptions {
    QDate today;                             ///< births after it are faults
    QString country = QStringLiteral("LV");  ///< how to read phones without a prefix
    QTimeZone zone{"Europe/Riga"};           ///< of times without a zone
    std::optional<NameOrder> nameOrder;      ///< empty: as the list suggests
    RememberedColumns remembered;            ///< of earlier lists
    std::optional<int> year;                 ///< of days without a year; empty: nearest to today
};

}  // namespace kaasa::exchange
