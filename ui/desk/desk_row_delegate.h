// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_text_heights.h"

#include <QStyledItemDelegate>

namespace kaasa::ui {

/// A row that is read at arm's length: the name large, bold when it is marked, its other script
/// below; beside it year, place and standing. In a narrow list these come under the name.
class DeskRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int kNumbered = 6;  ///< rows that Alt and their number choose

    /// Shows the numbers of the first rows.
    void setNumbered(bool numbered) { m_numbered = numbered; }
    /// Room at the end of a marked row, for the button that stands there.
    void setAsideWidth(int width) { m_aside = width; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Lines;
    int numberWidth() const;
    Lines measured(const QModelIndex& index, int width) const;
    void paintWalkIn(QPainter* painter, const QStyleOptionViewItem& option,
                     const QModelIndex& index) const;

    int m_aside = 0;
    bool m_numbered = false;
    mutable DeskTextHeights m_heights;
};

}  // namespace kaasa::ui
