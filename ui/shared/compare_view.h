// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace kaasa::ui {

/// The same fields of two or more records side by side; those that differ are tinted and chosen by
/// a click or by 1, 2 … on the row. Used wherever two values meet: import, merge, conflict,
/// restore.
class CompareView : public QWidget {
    Q_OBJECT
public:
    struct Field {
        QString id;
        QString label;
        QStringList values;  ///< one a column; empty = not there
        int chosen = 0;
    };

    explicit CompareView(QWidget* parent = nullptr);

    /// Shows what differs and lets nobody choose.
    void setReadOnly(bool readOnly);
    void setColumns(const QStringList& titles);
    void setFields(const QList<Field>& fields);
    /// The column chosen for a field; 0 when all are the same.
    int chosen(const QString& fieldId) const;
    void chooseAll(int column);
    static bool differs(const Field& field);

Q_SIGNALS:
    void choiceChanged(const QString& fieldId, int column);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();

    QGridLayout* m_grid;
    bool m_readOnly = false;
    QStringList m_titles;
    QList<Field> m_fields;
    QList<QButtonGroup*> m_groups;
};

}  // namespace kaasa::ui
