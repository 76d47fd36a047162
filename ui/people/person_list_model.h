// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_list_repository.h"
#include "ui/shared/row_cache.h"
#include "ui/shared/status_mark.h"
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
    Result<void> show(const storage::PersonListView& view);
    /// Rows are others now, keys are the same: read them when they are seen.
    void refreshRows();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// By key at once; by letters to the first name that begins with them or comes after.
    QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                          Qt::MatchFlags flags) const override;
    const QList<qint64>& keys() const { return m_rows.ids(); }

private:
    QString detail(const storage::PersonRow& row) const;

    QString status(const storage::PersonRow& row, StatusShape* shape) const;

    Workspace& m_workspace;
    storage::PersonListView m_view;
    RowCache<qint64, storage::PersonRow> m_rows;
};

}  // namespace kaasa::ui
