// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/values_card.h"

#include "ui/shared/form_row.h"
#include "ui/shared/part_row.h"
#include "ui/shared/tab_order.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ValuesCard::ValuesCard(const QString& name, const QString& icon, bool canAdd, QWidget* parent)
    : Card(parent)
    , m_name(name)
    , m_icon(icon)
{
    if (!canAdd)
        return;
    m_new = new QLineEdit;
    m_new->setObjectName(name + u".new"_s);
    m_new->setMaxLength(80);
    m_newRow = new FormRow(m_new, this);
    body()->addWidget(m_newRow);
    connect(m_new, &QLineEdit::textEdited, this, [this] { m_newRow->setError({}); });
    connect(m_new, &QLineEdit::returnPressed, this, [this] {
        const auto text = m_new->text().simplified();
        if (text.isEmpty())
            return;
        m_new->clear();
        Q_EMIT added(text);
    });
}

void ValuesCard::setNewLabel(const QString& label)
{
    m_newRow->setLabel(label);
}

void ValuesCard::tell(const QString& fault)
{
    if (m_newRow)
        m_newRow->setError(fault);
}

void ValuesCard::show(const QList<Value>& values)
{
    if (m_rows && m_values == values)
        return;
    m_values = values;
    fill();
}

void ValuesCard::fill()
{
    auto* focus = QApplication::focusWidget();
    const auto had = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();  // the row that was acted on may be on the stack of this call
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const auto& value : std::as_const(m_values)) {
        auto* row = new PartRow(m_rows);
        row->setObjectName(m_name + u'.' + value.key);
        row->set(m_icon, Tone::Muted, value.text, value.detail);
        for (const auto& [id, words] : value.acts)
            row->addAct(id, words);
        connect(row, &PartRow::acted, this,
                [this, key = value.key](const QString& act) { Q_EMIT actChosen(key, act); });
        rows->addWidget(row);
    }
    body()->insertWidget(0, m_rows);
    m_rows->setVisible(!m_values.isEmpty());
    orderTabs(window());
    if (had.isEmpty())
        return;
    auto* again = findChild<QWidget*>(had);
    if (!again)
        again = m_new;
    if (again)
        again->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
