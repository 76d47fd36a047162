// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <QSet>

namespace kaasa::ui {

/// The fields of a form in two columns, or in one where the room is narrow or the text large: a
/// column is never narrower than its widest field needs. Fields that share a row start at one
/// height; `addWide` takes a whole row. Mirrors itself for languages written from right to left.
class FormColumns : public QLayout {
    Q_OBJECT
public:
    explicit FormColumns(QWidget* parent = nullptr);
    ~FormColumns() override;

    /// The width in characters from which a column is worth having; 24 at first.
    void setLeastColumn(int characters);
    void addWide(QWidget* widget);
    /// Pixels between rows; 12 at first. Check boxes stand closer.
    void setRowGap(int gap);

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& rect) override;

private:
    int place(const QRect& rect, bool really) const;
    int leastColumn() const;

    QList<QLayoutItem*> m_items;
    QSet<const QLayoutItem*> m_wide;
    int m_characters = 24;
    int m_rowGap = 12;
};

}  // namespace kaasa::ui
