// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kaasa::ui {

/// Paints a row of the side bar: icon, words (wrapped, never cut), chevron of a section.
class SectionNavDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { PageIdRole = Qt::UserRole + 1, IconNameRole, CurrentRole, SectionRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_folded = folded; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Where a click folds or opens the section instead of choosing its page.
    static bool isOnChevron(const QRect& row, const QPoint& point, Qt::LayoutDirection direction);

private:
    QRect wordsRect(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    bool m_folded = false;
};

}  // namespace kaasa::ui
