// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/search_field.h"

#include "ui/shared/theme/icons.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::setPrompt(const QString& prompt)
{
    setPlaceholderText(prompt);
    setAccessibleName(prompt);
    updateGeometry();
}

QSize SearchField::minimumSizeHint() const
{
    // the prompt tells what can be typed here: it is never cut; magnifier and cross beside it
    const auto hint = QLineEdit::minimumSizeHint();
    const int prompt = fontMetrics().horizontalAdvance(placeholderText()) + 3 * hint.height();
    return {qMax(hint.width(), prompt), hint.height()};
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        Q_EMIT textEdited({});
    } else if (event->key() == Qt::Key_Down) {
        Q_EMIT downPressed();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

}  // namespace kaasa::ui
