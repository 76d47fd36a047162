// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_layout.h"
#include "core/exchange/table_reader.h"

#include <memory>

namespace kaasa::exchange {

/// Whether the first bytes of a file are of contact cards: vCard 2.1, 3.0 (RFC 2426) or 4.0 (RFC
/// 6350). Names lie.
bool isCards(const QByteArray& head);

/// What the cells of the rows of `openCards` hold. There is no row of headings; the headings here
/// are the names that the format has for them.
ListLayout cardLayout(ListKind kind);

/// Cards as rows of a table, one card a row; memory holds one. The first phone, address and e-mail
/// are the preferred ones, the others stand beside them. Rows tell in `remarks` of cards that are
/// cut off or are of no person. Errors: those of `ContentLineReader::open`; while reading BadFormat
/// (EntryTooLong).
Result<std::unique_ptr<TableReader>> openCards(const QString& path);

}  // namespace kaasa::exchange
