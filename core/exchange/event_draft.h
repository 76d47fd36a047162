// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/exchange/person_draft.h"

#include <QMap>
#include <QTime>

namespace kaasa::exchange {

/// One event as a row of an agenda tells it. Empty where the row says nothing or is at fault.
struct EventDraft {
    QDate day;
    QDate lastDay;  ///< of an event of several days, else null
    QTime start;
    QTime end;
    QMap<Language, QString> titles;  ///< by the column's language
    QString title;                   ///< in no language that is told
    QString place;                   ///< as written
    bool online = false;
    QString kind = QStringLiteral("other");
    QStringList languages;  ///< ISO 639-1
    std::optional<int> capacity;
    QString speaker;
    QString organisation;
    QString note;
    QString series;  ///< equal for all meetings of a series; empty where the row is for itself

    /// The title in `language`, else the one without a language, else any.
    QString titleIn(Language language) const;
    bool operator==(const EventDraft&) const = default;
};

struct EventRow {
    int line = 0;
    RowStatus status = RowStatus::Ok;
    SkipReason skipped = SkipReason::None;
    EventDraft draft;
    QList<CellRemark> remarks;
};

}  // namespace kaasa::exchange
