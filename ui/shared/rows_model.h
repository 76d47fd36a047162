// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/two_row_delegate.h"

#include <QStandardItemModel>

#include <optional>

namespace kaasa::ui {

/// Rows for a short list that TwoRowDelegate paints: filled as a whole, each may lead somewhere.
class RowsModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role { AddressRole = TwoRowDelegate::RoleEnd };

    struct Row {
        QString text;
        QString detail = {};
        QString icon = {};
        std::optional<int> shape = {};  ///< int(StatusShape)
        QString status = {};
        QString address = {};  ///< of the PageRegistry; empty = leads nowhere

        bool operator==(const Row&) const = default;
    };

    using QStandardItemModel::QStandardItemModel;

    /// The same again changes nothing: what is chosen stays.
    void setRows(const QList<Row>& rows);

private:
    QList<Row> m_rows;
};

}  // namespace kaasa::ui
