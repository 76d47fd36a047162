// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_field.h"

#include "ui/desk/badge_scanner.h"
#include "ui/shared/theme/icons.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kHeight = 64;
constexpr int kIcon = 24;
constexpr int kEdge = 22;
constexpr int kPage = 6;  // rows of Page Up and Page Down

// By its sign, or by its place where the layout has signs in the row of digits.
int digitOf(const QKeyEvent& event)
{
    if (event.key() >= Qt::Key_1 && event.key() <= Qt::Key_9)
        return event.key() - Qt::Key_0;
    return BadgeScanner::digitAtPlace(event);
}

}  // namespace

DeskField::DeskField(QWidget* parent)
    : QLineEdit(parent)
{
    setFontRole(this, FontRole::DeskSearch);
    setMaxLength(200);
    setDragEnabled(true);
    fitMargins();
}

void DeskField::fitMargins()
{
    const int start = kEdge + scaled(kIcon) + 10;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? 8 : start, 0, mirrored ? start : 8, 0);
}

void DeskField::setPrompt(const QString& prompt)
{
    setAccessibleName(prompt);
}

QSize DeskField::sizeHint() const
{
    return {QLineEdit::sizeHint().width(), qMax(kHeight, fontMetrics().height() + 24)};
}

QSize DeskField::minimumSizeHint() const
{
    return {QLineEdit::minimumSizeHint().width(), sizeHint().height()};
}

bool DeskField::command(QKeyEvent* event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    const bool control = modifiers == Qt::ControlModifier;
    if (modifiers == Qt::AltModifier) {
        if (const int number = digitOf(*event); number > 0) {
            Q_EMIT rowChosen(number);
            return true;
        }
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (control)
            Q_EMIT walkInRequested();
        else if (plain || modifiers == Qt::ShiftModifier)
            Q_EMIT entered();
        return plain || control || modifiers == Qt::ShiftModifier;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control)
            Q_EMIT childrenChanged(event->key() == Qt::Key_Up ? 1 : -1);
        else if (plain)
            Q_EMIT moved(event->key() == Qt::Key_Up ? -1 : 1);
        return plain || control;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (plain)
            Q_EMIT moved(event->key() == Qt::Key_PageUp ? -kPage : kPage);
        return plain;
    case Qt::Key_Delete:
        if (plain && cursorPosition() == text().size() && !hasSelectedText()) {
            Q_EMIT removeRequested();
            return true;
        }
        return false;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return true;
    default:
        return false;
    }
}

bool DeskField::take(QKeyEvent* event)
{
    if (command(event))
        return true;
    const auto sign = event->text();
    const bool writes = !sign.isEmpty() && sign.front().isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    if (!writes && event->key() != Qt::Key_Backspace)
        return false;
    setFocus(Qt::OtherFocusReason);
    QLineEdit::keyPressEvent(event);
    return true;
}

bool DeskField::event(QEvent* event)
{
    // Ctrl+Z takes back what was done at the door, not a letter.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        fitMargins();
    return QLineEdit::event(event);
}

void DeskField::keyPressEvent(QKeyEvent* event)
{
    if (!command(event))
        QLineEdit::keyPressEvent(event);
}

void DeskField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int side = scaled(kIcon);
    paintIcon(
        &painter,
        QStyle::visualRect(layoutDirection(), rect(), {kEdge, (height() - side) / 2, side, side}),
        u"search"_s, tokens().muted, layoutDirection());
}

}  // namespace kaasa::ui
