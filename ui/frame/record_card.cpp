// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/record_card.h"

#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"

#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kaasa::ui {

RecordCard::RecordCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
{
}

void RecordCard::show(qint64 record)
{
    const bool same = record == m_record;
    m_record = record;
    auto* focus = QApplication::focusWidget();
    const bool inside = focus && isAncestorOf(focus);
    const auto* typing = inside ? qobject_cast<QLineEdit*>(focus) : nullptr;
    if (same && typing && typing->isModified())
        return;  // a draft is never taken away under somebody's fingers
    const auto name = inside ? focus->objectName() : QString();
    fill();
    if (name.isEmpty()
        || (QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget())))
        return;
    if (auto* again = findChild<QWidget*>(name))
        again->setFocus(Qt::OtherFocusReason);
    else
        focusNextChild();
}

void RecordCard::change(std::function<Result<void>(storage::Profile&)> job, const QString& done)
{
    m_workspace.write<void>(Workspace::Priority::Interface, this, std::move(job),
                            [this, done](const Result<void>& written) {
                                if (!written)
                                    Q_EMIT failed(sentenceFor(written.error()));
                                else if (done.isEmpty())
                                    Q_EMIT saved();
                                else
                                    Q_EMIT acted(done);
                            });
}

void RecordCard::clearRows()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();  // the row that was acted on may be on the stack of this call
    }
    m_rows = new QWidget(this);
    auto* layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    body()->insertWidget(0, m_rows);
    m_rows->hide();
}

void RecordCard::addRow(QWidget* row)
{
    m_rows->layout()->addWidget(row);
    m_rows->show();
}

PartRow* RecordCard::addPart(const QString& name, const QString& icon, const QString& text,
                             const QString& detail)
{
    auto* row = new PartRow(m_rows);
    row->setObjectName(name);
    row->set(icon, Tone::Muted, text, detail);
    addRow(row);
    return row;
}

}  // namespace kaasa::ui
