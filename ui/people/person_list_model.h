// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_list_repository.h"
#include "ui/shared/row_cache.h"
#include "ui/shared/two_row_delegate.h"

#include <QAbstractListModel>

namespace kaasa::ui {

class Workspace;

/// People as rows of two lines: the name, and what tells namesakes apart. Holds the keys of all,
/// and the rows only of those in sight.
class PersonListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = TwoRowDelegate::RoleEnd };

    explicit PersonListModel(Workspace& workspace, QObject* parent = nullptr);

    /// Reads the keys anew. Errors: Storage; the rows stay as they were.
    Result<void> show(const storage::PersonFilter& filter, storage::PersonSort sort);
    /// Rows are others now, keys are the same: read them when they are seen.
    void refreshRows();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString detail(const storage::PersonRow& row) const;

    Workspace& m_workspace;
    RowCache<qint64, storage::PersonRow> m_rows;
};

}  // namespace kaasa::ui
