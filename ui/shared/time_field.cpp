// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/time_field.h"

#include "core/base/date_input.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kStepSeconds = 15 * 60;

}  // namespace

TimeField::TimeField(QWidget* parent)
    : TolerantField(parent)
{
    setPlaceholderText(u"17:30"_s);
}

void TimeField::setTime(QTime time)
{
    m_time = time;
    showValue();
}

Result<QString> TimeField::read(const QString& typed)
{
    if (typed.trimmed().isEmpty()) {
        m_time = {};
        return QString();
    }
    const auto time = readTime(typed);
    if (!time)
        return time.error();
    m_time = time.value();
    return shown();
}

QString TimeField::shown() const
{
    return formats().time(m_time);
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    const bool up = event->key() == Qt::Key_Up;
    if ((!up && event->key() != Qt::Key_Down) || !commit() || !m_time.isValid()) {
        TolerantField::keyPressEvent(event);
        return;
    }
    setText(formats().time(m_time.addSecs(up ? kStepSeconds : -kStepSeconds)));
    commit();
}

}  // namespace kaasa::ui
