// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/conflicts_card.h"

#include "core/services/conflict_service.h"
#include "ui/frame/workspace.h"
#include "ui/history/change_words.h"
#include "ui/shared/discretion.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/tab_order.h"
#include "ui/sync/sync_words.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ConflictsCard::ConflictsCard(Workspace& workspace,
                             std::function<bool(const storage::Conflict&)> isShown, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_isShown(std::move(isShown))
{
    hide();
    connect(&Discretion::current(), &Discretion::changed, this, &ConflictsCard::read);
}

void ConflictsCard::read()
{
    const auto open = storage::ConflictRepository(m_workspace.reading().database()).open();
    if (!open)
        Q_EMIT failed(sentenceFor(open.error()));
    m_conflicts.clear();
    for (const auto& conflict : open.valueOr({})) {
        if (m_isShown(conflict))
            m_conflicts.append(conflict);
    }
    fill();
}

void ConflictsCard::retranslate()
{
    setTitle(tr("Changed twice"));
    setSubtitle(tr("Two computers changed the same field without knowing of each other. The later "
                   "value stands; the other one is kept here until somebody has looked."));
    fill();
}

void ConflictsCard::fill()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();  // the row that was acted on may be on the stack of this call
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto& database = m_workspace.reading().database();
    const bool discreet = Discretion::current().isOn();
    for (const auto& conflict : std::as_const(m_conflicts)) {
        const auto line = changeLine({.table = conflict.table,
                                      .column = conflict.column,
                                      .row = conflict.row,
                                      .before = conflict.other.value,
                                      .after = conflict.kept.value},
                                     database);
        auto* row = new PartRow(m_rows);
        row->setObjectName(u"conflict.%1"_s.arg(conflict.id));
        //: Values with who wrote them and when
        const auto values = tr("stands: %1\nthe other: %2")
                                .arg(conflictSideText(line.after, conflict.kept),
                                     conflictSideText(line.before, conflict.other));
        //: What was changed twice: a person or an event, a field
        row->set(u"merge"_s, Tone::Warning, tr("%1: %2").arg(conflict.subject, line.field),
                 discreet ? QString() : values);
        row->addAct(u"other"_s, tr("Use the other"));
        row->addAct(u"keep"_s, tr("Keep what stands"));
        connect(row, &PartRow::acted, this, [this, id = conflict.id](const QString& act) {
            act == u"other" ? useOther(id) : keep(id);
        });
        rows->addWidget(row);
    }
    body()->addWidget(m_rows);
    setCount(m_conflicts.isEmpty() ? QString() : formats().number(m_conflicts.size()));
    setVisible(!m_conflicts.isEmpty());
    orderTabs(window());
}

void ConflictsCard::useOther(qint64 conflict)
{
    m_workspace.write<qint64>(
        Workspace::Priority::Interface, this,
        [conflict](storage::Profile& profile) {
            return services::ConflictService(profile).useOther(conflict);
        },
        [this](const Result<qint64>& act) {
            if (act)
                Q_EMIT acted(tr("The other value stands now."));
            else
                Q_EMIT failed(sentenceFor(act.error()));
            read();
        });
}

void ConflictsCard::keep(qint64 conflict)
{
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [conflict](storage::Profile& profile) {
            return services::ConflictService(profile).keep(conflict);
        },
        [this](const Result<void>& kept) {
            if (!kept)
                Q_EMIT failed(sentenceFor(kept.error()));
            read();
        });
}

}  // namespace kaasa::ui
