// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/consents_tab.h"

#include "core/services/consent_service.h"
#include "core/services/consent_wording.h"
#include "ui/frame/workspace.h"
#include "ui/people/consent_dialog.h"
#include "ui/shared/card.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/tab_order.h"
#include "ui/shared/task_row.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ConsentAct;
using domain::ConsentEntry;
using domain::ConsentPurpose;

ConsentsTab::ConsentsTab(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_holding(new Card)
    , m_ledger(new Card)
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_holding);
    layout->addWidget(m_ledger);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void ConsentsTab::retranslate()
{
    setAccessibleName(tr("Consents"));
    m_holding->setTitle(tr("What holds today"));
    m_ledger->setTitle(tr("Everything that was recorded"));
    m_ledger->setSubtitle(tr("Lines are added, never changed."));
    if (m_person != 0)
        fill();
}

void ConsentsTab::show(qint64 person)
{
    m_person = person;
    fill();
}

void ConsentsTab::fill()
{
    storage::ConsentRepository consents(m_workspace.reading().database());
    const auto ledger = consents.ledger(m_person);
    if (!ledger) {
        Q_EMIT failed(sentenceFor(ledger.error()));
        return;
    }
    const auto* focus = m_rows ? m_rows->focusWidget() : nullptr;
    const auto held = focus && focus->hasFocus() ? focus->parentWidget()->objectName() : QString();
    delete m_rows;
    delete m_lines;
    m_rows = new QWidget;
    m_lines = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    auto* lines = new QVBoxLayout(m_lines);
    for (auto* box : {rows, lines})
        box->setContentsMargins(0, 0, 0, 0);

    for (const auto purpose : allOf<ConsentPurpose>()) {
        const auto holding = consents.holding(m_person, purpose, m_workspace.clock().today());
        const auto line = holding.valueOr({});
        const bool given = line && line->act == ConsentAct::Given;
        auto* row = new TaskRow(m_rows);
        row->setObjectName(u"consent."_s + codeOf(purpose));
        row->set(given ? u"check"_s : u"cross"_s, given ? Tone::Success : Tone::Muted,
                 consentPurposeName(purpose), line ? consentLine(*line) : tr("Nobody has asked."),
                 given ? tr("Withdraw") : tr("Record"));
        connect(row, &TaskRow::opened, this, [this, purpose, given] {
            if (given)
                withdraw(purpose);
            else
                record(purpose);
        });
        rows->addWidget(row);
    }
    for (const auto& entry : ledger.value()) {
        auto* row = new TaskRow(m_lines);
        row->set(u"note"_s, Tone::Muted, consentPurposeName(entry.purpose), consentLine(entry), {});
        lines->addWidget(row);
    }
    m_holding->body()->addWidget(m_rows);
    m_ledger->body()->addWidget(m_lines);
    m_ledger->setVisible(!ledger.value().isEmpty());
    orderTabs(widget());
    if (auto* row = held.isEmpty() ? nullptr : m_rows->findChild<TaskRow*>(held))
        row->enter();  // whoever works by keys stays where she was
}

void ConsentsTab::record(ConsentPurpose purpose)
{
    const auto texts = services::consentWordings(m_workspace.reading().database(), purpose);
    ConsentDialog dialog(purpose, texts.valueOr({}), this);
    if (dialog.exec() == QDialog::Accepted)
        write(dialog.entry(), tr("Consent recorded."));
}

void ConsentsTab::withdraw(ConsentPurpose purpose)
{
    ConsentEntry entry;
    entry.purpose = purpose;
    entry.act = ConsentAct::Withdrawn;
    entry.way = domain::ConsentWay::Spoken;
    entry.language = languageCode(interfaceLanguage());
    write(entry, tr("Consent withdrawn."));
}

void ConsentsTab::write(const ConsentEntry& entry, const QString& done)
{
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person, entry](storage::Profile& profile) {
            return services::ConsentService(profile).record(person, entry);
        },
        [this, done](const Result<void>& recorded) {
            if (recorded)
                Q_EMIT acted(done);
            else
                Q_EMIT failed(sentenceFor(recorded.error()));
        });
}

}  // namespace kaasa::ui
