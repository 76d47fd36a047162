// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/suggest_field.h"

#include "ui/shared/match_popup.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QStringListModel>

namespace kaasa::ui {

namespace {

constexpr int kMostRows = 6;

}  // namespace

SuggestField::SuggestField(Suggest suggest, QWidget* parent)
    : QLineEdit(parent)
    , m_suggest(std::move(suggest))
    , m_proposals(new QStringListModel(this))
{
    connect(this, &QLineEdit::textEdited, this, &SuggestField::propose);
}

void SuggestField::propose(const QString& typed)
{
    const auto fitting = typed.trimmed().isEmpty() ? QStringList() : m_suggest(typed);
    m_proposals->setStringList(fitting);
    if (fitting.isEmpty() || fitting == QStringList{typed}) {
        if (m_popup)
            m_popup->hide();
        return;
    }
    if (!m_popup) {
        m_popup = new MatchPopup(this, m_proposals);
        connect(m_popup, &MatchPopup::chosen, this, &SuggestField::take);
    }
    m_popup->setListName(tr("Proposals"));
    m_popup->showMatches(kMostRows, 0, -1);
}

void SuggestField::take(int row)
{
    const auto value = m_proposals->stringList().value(row);
    m_popup->hide();
    if (value.isEmpty())
        return;
    setText(value);
    setModified(true);
    Q_EMIT taken(value);
}

void SuggestField::speak()
{
    setAccessibleDescription(m_popup->currentSpoken());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void SuggestField::keyPressEvent(QKeyEvent* event)
{
    if (m_popup && m_popup->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
            speak();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_popup->currentRow() >= 0)
                return take(m_popup->currentRow());
            m_popup->hide();
            break;
        case Qt::Key_Escape:
            m_popup->hide();
            return;
        default:
            break;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (m_popup && event->reason() != Qt::ActiveWindowFocusReason)
        m_popup->hide();
}

}  // namespace kaasa::ui
