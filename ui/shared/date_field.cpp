// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/date_field.h"

#include "core/base/clock.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

DateField::DateField(const Clock& clock, DateUse use, QWidget* parent)
    : TolerantField(parent)
    , m_clock(clock)
    , m_use(use)
    , m_calendar(addAction(icon(u"calendar"_s, Tone::Muted), QLineEdit::LeadingPosition))
{
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    retranslate();
}

void DateField::setDate(QDate date)
{
    m_date = date;
    m_doubts = {};
    showValue();
}

Result<QString> DateField::read(const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        m_date = {};
        m_doubts = {};
        return QString();
    }
    const auto input = readDate(typed, m_clock.today(), m_use);
    if (!input)
        return input.error();
    m_date = input.value().day;
    m_doubts = input.value().doubts;
    return shown();
}

QString DateField::shown() const
{
    return formats().date(m_date);
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool altDown = event->key() == Qt::Key_Down && event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_F4 || altDown)
        openCalendar();
    else
        TolerantField::keyPressEvent(event);
}

void DateField::openCalendar()
{
    commit();
    auto* popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setObjectName(u"date.calendar"_s);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setLocale(QLocale(languageCode(interfaceLanguage())));
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setMinimumWidth(scaled(440));  // names of days in full
    // Sundays are no warning: only what is lost is red.
    auto weekend = calendar->weekdayTextFormat(Qt::Sunday);
    weekend.setForeground(tokens().muted);
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_clock.today());
    (new QVBoxLayout(popup))->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        setText(formats().date(day));
        commit();
        popup->close();
        setFocus(Qt::PopupFocusReason);
    };
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    popup->move(mapToGlobal(QPoint(0, height() + 2)));
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DateField::retranslate()
{
    m_calendar->setToolTip(tr("Calendar (F4)"));
    //: Shown in an empty date field: how a date may look
    setPlaceholderText(tr("day.month.year"));
}

void DateField::changeEvent(QEvent* event)
{
    TolerantField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

}  // namespace kaasa::ui
