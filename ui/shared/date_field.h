// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_input.h"
#include "ui/shared/tolerant_field.h"

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

/// A day: 5.3.26, 050326, 2026-03-05, 5/3, "+7" …; F4 or Alt+↓ opens a calendar. Shown in one form.
class DateField : public TolerantField {
    Q_OBJECT
public:
    /// `clock` must outlive the field.
    DateField(const Clock& clock, DateUse use, QWidget* parent = nullptr);

    /// Invalid = empty.
    QDate date() const { return m_date; }
    void setDate(QDate date);
    /// Why a person should look again at what was read last: the century was guessed …
    DateDoubts doubts() const { return m_doubts; }

protected:
    Result<QString> read(const QString& typed) override;
    QString shown() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void openCalendar();
    void retranslate();

    const Clock& m_clock;
    DateUse m_use;
    QDate m_date;
    DateDoubts m_doubts;
    QAction* m_calendar;
};

}  // namespace kaasa::ui
