// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/list_layout.h"
#include "core/exchange/table_row.h"

#include <QJsonObject>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// What people said that the columns of their lists hold, by the headings: the next list with the
/// same ones is read so at once. Kept on this computer.
class RememberedColumns {
public:
    RememberedColumns() = default;

    /// Errors: Storage.
    static Result<RememberedColumns> of(storage::Profile& profile);

    /// `layout` with what was said of a list with its headings; as it is where nothing was.
    ListLayout applied(ListLayout layout) const;
    /// The layout of a list whose headings only a person could read: one of its first rows is
    /// known.
    std::optional<ListLayout> known(const QList<TableRow>& rows, ListKind kind) const;

    /// Nothing for a list without headings. Errors: Storage, DiskFull.
    static Result<void> remember(storage::Profile& profile, const ListLayout& layout);
    static Result<void> forget(storage::Profile& profile, const ListLayout& layout);

private:
    QJsonObject m_layouts;  ///< by fingerprint
};

}  // namespace kaasa::exchange
