// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/column_field.h"
#include "core/exchange/person_draft.h"
#include "core/exchange/person_question.h"

namespace kaasa::exchange {

/// What an import did, or in a trial run would do, with one row.
enum class RowAction {
    New,      ///< made somebody or something
    Updated,  ///< added to what was there
    Same,     ///< all of it was there already
    Fault,    ///< left out, needs a person
    Skipped,  ///< holds no data
};

struct ImportedRow {
    int line = 0;
    RowAction action = RowAction::Skipped;
    SkipReason skipped = SkipReason::None;
    QString name;  ///< of the person or event
    QList<CellRemark> remarks;
    QList<PersonQuestion> questions;
};

/// What an import did: counts, and a message for each row.
struct ImportReport {
    ListKind kind = ListKind::People;
    bool trial = false;
    qint64 batch
        = 0;  ///< to undo it with UndoService::undoBatch; 0 in a trial and when nothing changed
    int made = 0;
    int updated = 0;
    int same = 0;
    int faults = 0;
    int skipped = 0;
    QList<ImportedRow> rows;          ///< their questions stand below
    QList<PersonQuestion> questions;  ///< the first 500
    int moreQuestions = 0;

    int total() const { return made + updated + same + faults; }
    void add(ImportedRow row);
};

}  // namespace kaasa::exchange

template <>
struct kaasa::Codes<kaasa::exchange::RowAction> {
    static constexpr std::array<QStringView, 5> list{u"new", u"updated", u"same", u"fault",
                                                     u"skipped"};
};
