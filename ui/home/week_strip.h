// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace kaasa::ui {

/// Seven days side by side with the number of meetings on each; today is tinted.
class WeekStrip : public QWidget {
    Q_OBJECT
public:
    explicit WeekStrip(QWidget* parent = nullptr);

    /// `counts`: meetings from Monday to Sunday.
    void show(QDate monday, QDate today, const QList<int>& counts);
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void describe();

    QDate m_monday;
    QDate m_today;
    QList<int> m_counts;
};

}  // namespace kaasa::ui
