// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStyledItemDelegate>

namespace kaasa::ui {

/// A day of the calendar: its number, bold today, a dot below when something takes place; the
/// chosen day stands on tint with a bar below.
class CalendarDayDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CalendarDayDelegate(QDate today, QObject* parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    QDate m_today;
};

}  // namespace kaasa::ui
