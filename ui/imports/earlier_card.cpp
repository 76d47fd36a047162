// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/earlier_card.h"

#include "core/storage/history_repository.h"
#include "core/storage/import_batch_repository.h"
#include "core/storage/profile.h"
#include "ui/frame/workspace.h"
#include "ui/imports/import_words.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/whole_list.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kShown = 5;
constexpr int kBatchRole = RowsModel::AddressRole + 1;
constexpr int kStandsRole = kBatchRole + 1;

}  // namespace

EarlierCard::EarlierCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_model(new RowsModel(this))
    , m_list(new WholeList)
    , m_undo(new QPushButton(icon(u"undo"_s), {}))
{
    m_list->setObjectName(u"import.earlier"_s);
    m_undo->setObjectName(u"import.undoEarlier"_s);
    setRole(m_undo, Role::Link);
    m_list->setModel(m_model);
    body()->addWidget(m_list);
    body()->addWidget(m_undo, 0, Qt::AlignLeading);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &EarlierCard::showChosen);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const auto chosen = m_list->currentIndex();
        if (chosen.isValid())
            Q_EMIT undoRequested(chosen.data(kBatchRole).toLongLong());
    });
}

bool EarlierCard::reload()
{
    auto& database = m_workspace.reading().database();
    const auto batches = storage::ImportBatchRepository(database).latest(kShown);
    if (!batches)
        return false;
    storage::HistoryRepository history(database);
    QList<RowsModel::Row> rows;
    QList<bool> standing;
    for (const auto& batch : batches.value()) {
        const auto acts = history.actsOfBatch(batch.key);
        standing.append(acts && !acts.value().isEmpty());
        const exchange::ImportReport counts{.made = batch.made,
                                            .updated = batch.updated,
                                            .same = batch.same,
                                            .faults = batch.faults};
        rows.append({.text = batch.source,
                     .detail = formats().dateTime(batch.at) + u" · "_s + countText(counts),
                     .icon = u"import"_s,
                     .shape = int(standing.last() ? StatusShape::Tick : StatusShape::Cross),
                     .status = standing.last() ? tr("stands", "an import that was not undone")
                                               : tr("taken back", "an import")});
    }
    m_model->setRows(rows);
    for (int i = 0; i < rows.size(); ++i) {
        m_model->item(i)->setData(batches.value()[i].key, kBatchRole);
        m_model->item(i)->setData(standing[i], kStandsRole);
    }
    showChosen();  // nothing, until somebody goes there
    return !rows.isEmpty();
}

void EarlierCard::showChosen()
{
    m_undo->setEnabled(m_list->currentIndex().data(kStandsRole).toBool());
}

void EarlierCard::retranslate()
{
    setTitle(tr("Earlier imports"));
    m_list->setAccessibleName(tr("Earlier imports"));
    m_undo->setText(tr("Undo the chosen import"));
    reload();
}

}  // namespace kaasa::ui
