// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/undone_answer.h"
#include "app/kaasa_cli/verbs.h"
#include "core/services/act_text.h"
#include "core/services/undo_service.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

QString historySummary(const Words& words)
{
    return words.phrase("Cli", "What was done, newest first.");
}

Usage historyUsage(const Words& words)
{
    return {{},
            {{u"person"_s, u"PERSON"_s, words.phrase("Cli", "Only of this person.")},
             {u"event"_s, u"EVENT"_s, words.phrase("Cli", "Only of this event.")},
             {u"limit"_s, u"NUMBER"_s, words.phrase("Cli", "At most so many; else 50.")}}};
}

QJsonValue json(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray
        ? QJsonValue(QString::fromLatin1(value.toByteArray().toHex()))
        : QJsonValue::fromVariant(value);
}

QJsonObject json(const storage::HistoryEntry& entry, const QString& text)
{
    QJsonArray values;
    for (const auto& value : entry.values) {
        values.append(QJsonObject{{u"table"_s, value.table},
                                  {u"column"_s, value.column},
                                  {u"before"_s, json(value.before)},
                                  {u"after"_s, json(value.after)}});
    }
    return {{u"act"_s, entry.act},       {u"at"_s, answeredTime(entry.at)},
            {u"member"_s, entry.member}, {u"kind"_s, entry.kind},
            {u"text"_s, text},           {u"undone"_s, entry.undone},
            {u"values"_s, values}};
}

Result<QList<storage::HistoryEntry>> entries(sql::Database& database, const Arguments& arguments,
                                             int limit)
{
    storage::HistoryRepository history(database);
    if (arguments.has(u"person")) {
        const auto person = typedKey(database, u"person"_s, arguments.value(u"person"));
        return person ? history.ofPerson(person.value(), limit) : person.error();
    }
    if (arguments.has(u"event")) {
        const auto event = typedKey(database, u"event"_s, arguments.value(u"event"));
        return event ? history.ofEvent(event.value(), limit) : event.error();
    }
    return history.latest(limit);
}

Result<Answer> runHistory(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto limit = typedNumber(u"limit", arguments.value(u"limit"), 50);
    if (!limit)
        return limit.error();
    const auto found = entries(profile.value()->database(), arguments, limit.value());
    if (!found)
        return found.error();
    QJsonArray list;
    QStringList lines;
    for (const auto& entry : found.value()) {
        const auto text = services::actText(entry.kind, entry.subject, context.words());
        list.append(json(entry, text));
        lines.append(QString::number(entry.act) + u"  "_s
                     + entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) + u"  "_s + text
                     + (entry.undone ? u"  ("_s + context.words().phrase("Cli", "taken back") + u')'
                                     : QString()));
    }
    return Answer{list, lines};
}

QString undoSummary(const Words& words)
{
    return words.phrase("Cli", "Take back the last act, or the one that is named.");
}

Usage undoUsage(const Words& words)
{
    return {{u"[ACT]"_s},
            {{u"batch"_s, u"NUMBER"_s, words.phrase("Cli", "A whole import, by its number.")},
             {u"redo"_s, {}, words.phrase("Cli", "Take back the last undo.")}}};
}

Result<services::UndoOutcome> undone(services::UndoService& undo, const Arguments& arguments)
{
    if (arguments.has(u"redo"))
        return undo.redoLast();
    const bool batch = arguments.has(u"batch");
    const auto typed = batch ? arguments.value(u"batch") : arguments.positional(0);
    if (typed.isEmpty() && !batch)
        return undo.undoLast();
    const auto number = typedNumber(batch ? u"batch" : u"act", typed, 0);
    if (!number)
        return number.error();
    return batch ? undo.undoBatch(number.value()) : undo.undo(number.value());
}

Result<Answer> runUndo(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    services::UndoService undo(*profile.value());
    const auto outcome = undone(undo, arguments);
    if (!outcome)
        return outcome.error();
    return undoneAnswer(outcome.value(), context.words());
}

}  // namespace

Verb historyVerb()
{
    return {u"history"_s, historySummary, historyUsage, runHistory};
}

Verb undoVerb()
{
    return {u"undo"_s, undoSummary, undoUsage, runUndo};
}

}  // namespace kaasa::cli
