// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kaasa::ui {

/// A list row of two lines: what it is (bold when selected) and what tells it apart (small, muted),
/// with an icon before and a status mark behind when the model has them. In a narrow list or with
/// large text the mark moves to a third line; nothing is elided.
class TwoRowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role {
        DetailRole = Qt::UserRole + 100,  ///< second line, QString
        IconNameRole,                     ///< QString of icons.h
        StatusShapeRole,                  ///< int(StatusShape)
        StatusTextRole,                   ///< QString beside the shape
        TagTextRole,                      ///< QString of a tag at the end, when there is no status
        RoleEnd,                          ///< models number their own roles from here
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// All rows as high as two lines of words (and a third for the status where the list is
    /// narrow); what is longer is elided and shown whole in a tooltip.
    void setUniform(bool uniform) { m_uniform = uniform; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Lines;
    Lines measured(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    bool m_uniform = false;
};

}  // namespace kaasa::ui
