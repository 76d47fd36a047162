// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_remark.h"
#include "core/exchange/list_layout.h"

namespace kaasa::exchange {

/// A name read from a cell; spellings as proposed where a remark says so.
struct NameCell {
    QString given;
    QString family;
    QString patronymic;
    QString note;  ///< what stood in brackets behind the name
    QList<Remark> remarks;
};

/// The whole name in one cell, parted by `order`; a row may break the order of its list, as
/// "Шевченко Наталья" does among given names.
NameCell readName(const QString& raw, NameOrder order);

/// One part of a name in a column of its own. `parted.given` holds it.
NameCell readNamePart(const QString& raw);

}  // namespace kaasa::exchange
