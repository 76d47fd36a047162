// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/registration_repository.h"
#include "ui/shared/two_row_delegate.h"

#include <QAbstractListModel>

namespace kaasa::ui {

/// People who are registered or wait, as rows of two lines: the name, and what tells namesakes
/// apart and how she is registered. Rows are known by the person's local key.
class RegistrationModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { PersonRole = TwoRowDelegate::RoleEnd };
    enum class Numbers { None, FromOne };

    explicit RegistrationModel(Numbers numbers, QObject* parent = nullptr);

    void show(const QList<storage::RegistrationLine>& lines);
    const QList<storage::RegistrationLine>& lines() const { return m_lines; }
    /// Null where nobody of this key is here.
    const storage::RegistrationLine* line(qint64 person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString detail(const storage::RegistrationLine& line) const;
    static QString status(const storage::RegistrationLine& line);

    Numbers m_numbers;
    QList<storage::RegistrationLine> m_lines;
};

}  // namespace kaasa::ui
