// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/chip.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/shapes.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kPadding = 12;
constexpr int kCrossTarget = 32;

}  // namespace

Chip::Chip(const QString& text, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFontRole(this, FontRole::Caption);
    connect(this, &QAbstractButton::clicked, this, &Chip::removed);
    retranslate();
}

QSize Chip::sizeHint() const
{
    return {kPadding + fontMetrics().horizontalAdvance(text()) + qMax(kCrossTarget, scaled(26)),
            qMax(32, fontMetrics().height() + 12)};
}

void Chip::retranslate()
{
    //: %1 is what the list is narrowed to: "Group: Ceļš"
    setAccessibleName(tr("Filter %1, remove").arg(text()));
    setToolTip(tr("Remove this filter"));
}

void Chip::changeEvent(QEvent* event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void Chip::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    const auto& colors = tokens();
    QPainter painter(this);
    paintShape(&painter, rect(), colors.tint,
               isDown() || underMouse() || colors.highContrast ? colors.accent : QColor(),
               height() / 2);
    if (hasFocus())
        paintFocus(&painter, rect(), height() / 2);
    painter.setFont(font());
    painter.setPen(colors.text);
    const auto words = rect().adjusted(kPadding, 0, 0, 0);
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
        text());
    const auto side = scaled(14);
    const QRect cross(width() - side - 11, (height() - side) / 2, side, side);
    paintIcon(&painter, QStyle::visualRect(layoutDirection(), rect(), cross), u"cross"_s,
              colors.muted);
}

}  // namespace kaasa::ui
