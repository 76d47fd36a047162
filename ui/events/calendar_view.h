// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTableView>

namespace kaasa::ui {

class CalendarModel;

/// A month or a week of days, as high as it needs to be. One tab stop: arrows go from day to day
/// and over the edge, Home and End to the first and last day of the month (or week), Page Up and
/// Page Down a month (or week) back and on, Enter opens the day.
class CalendarView : public QTableView {
    Q_OBJECT
public:
    enum class Span { Month, Week };

    explicit CalendarView(QDate today, QWidget* parent = nullptr);

    void setToday(QDate today);
    Span span() const { return m_span; }
    void setSpan(Span span);
    QDate day() const { return m_day; }
    /// Shows and chooses the day.
    void setDay(QDate day);
    /// A month (or week) back or on.
    void step(int spans);
    /// First and last day that are shown, with those that fill the weeks.
    QDate firstShown() const;
    QDate lastShown() const;
    void setMeetings(const QHash<QDate, int>& meetings);
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Another day is chosen; other days may be shown.
    void dayChanged(QDate day);
    /// Enter or double click.
    void opened(QDate day);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void fit();
    int leastColumn() const;
    QDate target(int key) const;

    CalendarModel* m_days;
    QDate m_day;
    Span m_span = Span::Month;
    bool m_moving = false;
};

}  // namespace kaasa::ui
