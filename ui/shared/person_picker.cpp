// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/person_picker.h"

#include "ui/shared/match_popup.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/two_row_delegate.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kMostRows = 6;
constexpr auto kUidRole = TwoRowDelegate::RoleEnd;

}  // namespace

PersonPicker::PersonPicker(Search search, QWidget* parent)
    : SearchField(parent)
    , m_search(std::move(search))
    , m_model(new QStandardItemModel(this))
{
    connect(this, &QLineEdit::textEdited, this, &PersonPicker::refresh);
}

void PersonPicker::refresh()
{
    m_model->clear();
    const auto typed = text().trimmed();
    if (typed.isEmpty()) {
        hideMatches();
        return;
    }
    const auto matches = m_search(typed);
    for (const auto& match : matches) {
        auto* row = new QStandardItem(match.name);
        row->setData(match.detail, TwoRowDelegate::DetailRole);
        row->setData(u"person"_s, TwoRowDelegate::IconNameRole);
        row->setData(match.uid, kUidRole);
        row->setData(match.status, TwoRowDelegate::StatusTextRole);
        row->setData(int(match.shape), TwoRowDelegate::StatusShapeRole);
        QStringList spoken{match.name, match.detail, match.status};
        spoken.removeAll(QString());
        row->setData(spoken.join(u", "_s), Qt::AccessibleTextRole);
        m_model->appendRow(row);
    }
    if (m_newPossible) {
        auto* row = new QStandardItem(tr("New person: %1").arg(typed));
        row->setData(keyText(QKeySequence(u"Ctrl+Return"_s)), TwoRowDelegate::DetailRole);
        row->setData(u"plus"_s, TwoRowDelegate::IconNameRole);
        m_model->appendRow(row);
    } else if (matches.isEmpty()) {
        auto* row = new QStandardItem(tr("Nobody is found by “%1”.").arg(typed));
        row->setFlags(Qt::NoItemFlags);
        m_model->appendRow(row);
    }
    showMatches();
}

void PersonPicker::showMatches()
{
    if (!m_popup) {
        m_popup = new MatchPopup(this, m_model);
        connect(m_popup, &MatchPopup::chosen, this, &PersonPicker::take);
    }
    m_popup->setListName(tr("People found"));
    m_popup->showMatches(kMostRows, scaled(360), 0);
    speak();
}

void PersonPicker::hideMatches()
{
    if (m_popup)
        m_popup->hide();
}

void PersonPicker::take(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !(m_model->item(row)->flags() & Qt::ItemIsEnabled))
        return;
    const auto uid = m_model->item(row)->data(kUidRole).toByteArray();
    const auto typed = text().trimmed();
    clear();
    hideMatches();
    if (uid.isEmpty())
        Q_EMIT newRequested(typed);
    else
        Q_EMIT picked(uid);
}

void PersonPicker::speak()
{
    setAccessibleDescription(m_popup->currentSpoken());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void PersonPicker::keyPressEvent(QKeyEvent* event)
{
    const bool shown = m_popup && m_popup->isVisible();
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (shown) {
            m_popup->step(event->key() == Qt::Key_Down ? 1 : -1);
            speak();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ControlModifier && m_newPossible && shown)
            take(m_model->rowCount() - 1);
        else if (shown)
            take(m_popup->currentRow());
        return;
    case Qt::Key_Escape:
        if (shown && text().isEmpty())
            hideMatches();
        SearchField::keyPressEvent(event);
        hideMatches();
        return;
    default:
        SearchField::keyPressEvent(event);
    }
}

void PersonPicker::focusOutEvent(QFocusEvent* event)
{
    SearchField::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        hideMatches();
}

}  // namespace kaasa::ui
