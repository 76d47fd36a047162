// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/undo_service.h"

#include "core/services/act_text.h"
#include "core/storage/act.h"
#include "core/storage/profile.h"
#include "core/storage/reversal.h"
#include "core/storage/row_names.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::HistoryEntry;

Error nothingToUndo()
{
    return {Error::Code::Refused, u"nothing to undo"_s, {u"undo.nothing"_s}};
}

Result<HistoryEntry> UndoService::undoable(qint64 act)
{
    auto entry = storage::HistoryRepository(m_profile.database()).find(act);
    if (!entry)
        return entry.error();
    if (entry.value().undone)
        return Error{Error::Code::ChangedSince, u"taken back already"_s, {}};
    if (entry.value().kind == u"profile.create")
        return nothingToUndo();
    if (entry.value().at < m_profile.clock().now().addDays(-kDays))
        return Error{Error::Code::Refused, u"older than 30 days"_s, {u"undo.too_old"_s}};
    return entry;
}

Result<UndoOutcome> UndoService::undo(qint64 act)
{
    const auto entry = undoable(act);
    return entry ? takeBackWhole(entry.value()) : entry.error();
}

Result<UndoOutcome> UndoService::undoSeveral(const QList<qint64>& acts)
{
    if (acts.isEmpty())
        return nothingToUndo();
    QStringList subjects;
    std::optional<HistoryEntry> first;
    for (const auto act : acts) {
        const auto entry = undoable(act);
        if (!entry)
            return entry.error();
        subjects.append(entry.value().subject);
        if (!first)
            first = entry.value();
    }
    return takeBack(*first, acts, severalSubjects(subjects));
}

Result<std::optional<HistoryEntry>> UndoService::next()
{
    return storage::HistoryRepository(m_profile.database())
        .lastUndoable(m_profile.clock().now().addDays(-kDays));
}

Result<UndoOutcome> UndoService::undoLast()
{
    const auto last = next();
    if (!last)
        return last.error();
    if (!last.value())
        return nothingToUndo();
    return takeBackWhole(*last.value());
}

Result<UndoOutcome> UndoService::redoLast()
{
    const auto last = storage::HistoryRepository(m_profile.database())
                          .lastRedoable(m_profile.clock().now().addDays(-kDays));
    if (!last)
        return last.error();
    if (!last.value())
        return nothingToUndo();
    return takeBack(*last.value(), {last.value()->act}, last.value()->subject);
}

Result<UndoOutcome> UndoService::undoBatch(qint64 batch)
{
    storage::HistoryRepository history(m_profile.database());
    const auto acts = history.actsOfBatch(batch);
    if (!acts)
        return acts.error();
    if (acts.value().isEmpty())
        return Error{Error::Code::NotFound, u"nothing of this import stands"_s, {}};
    const auto entry = history.find(acts.value().last());
    if (!entry)
        return entry.error();
    return takeBack(entry.value(), acts.value(), entry.value().subject);
}

// An import is many acts, so that the door need not wait for it; to a person it is one.
Result<UndoOutcome> UndoService::takeBackWhole(const HistoryEntry& entry)
{
    return entry.batch == 0 ? takeBack(entry, {entry.act}, entry.subject) : undoBatch(entry.batch);
}

Result<UndoOutcome> UndoService::takeBack(const HistoryEntry& entry, const QList<qint64>& acts,
                                          const QString& subject)
{
    // undoing an undo is a redo: the kind tells History which of the two it was
    const auto kind = entry.kind == u"undo" ? u"redo"_s : u"undo"_s;
    auto act = storage::Act::begin(m_profile, kind, subject, {.undoes = entry.act});
    if (!act)
        return act.error();
    storage::Reversal reversal(m_profile.database(), act.value());
    if (const auto reversed = reversal.reverse(acts); !reversed)
        return reversed.error();
    UndoOutcome outcome{entry, act.value().id(), reversal.leftAlone()};
    if (const auto committed = act.value().commit(); !committed)
        return committed.error();
    for (auto& value : outcome.leftAlone) {
        const auto owner = storage::ownerName(m_profile.database(), value.table, value.row);
        if (!owner)
            return owner.error();
        value.owner = owner.value();
    }
    return outcome;
}

QStringList ownersOf(const QList<storage::LeftAlone>& values)
{
    QStringList owners;
    for (const auto& value : values) {
        if (!value.owner.isEmpty() && !owners.contains(value.owner))
            owners.append(value.owner);
    }
    return owners;
}

}  // namespace kaasa::services
