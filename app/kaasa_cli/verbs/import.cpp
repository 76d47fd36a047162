// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_values.h"
#include "app/kaasa_cli/undone_answer.h"
#include "app/kaasa_cli/verbs.h"
#include "core/base/field_check.h"
#include "core/exchange/import_run.h"
#include "core/exchange/list_preview.h"
#include "core/services/undo_service.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using exchange::ImportedRow;
using exchange::ImportReport;
using exchange::ImportRun;
using exchange::RowAction;

QString summary(const Words& words)
{
    return words.phrase(
        "Cli",
        "Take in a list of people, events, answers or marks (CSV, XLSX, ODS, vCard, iCalendar).");
}

Usage usage(const Words& words)
{
    return {
        {u"people|events|registrations|attendance|meeting_log"_s, u"FILE"_s},
        {{u"event"_s, u"EVENT"_s,
          words.phrase("Cli", "Whose answers or marks these are, where the list does not say.")},
         {u"order"_s, u"gf|fg|fgp|f,g"_s,
          words.phrase("Cli", "Order of a name: g given name, f family name, p patronymic.")},
         {u"mapping"_s, u"COLUMN=FIELD,…"_s,
          words.phrase("Cli",
                       "What columns hold, by number or heading, where Kaasa sees it "
                       "otherwise: 3=phone,Vecums=ignore.")},
         {u"sheet"_s, u"NAME"_s,
          words.phrase("Cli", "Of a workbook; else the first that looks like such a list.")},
         {u"year"_s, u"YYYY"_s, words.phrase("Cli", "The year of days without one.")},
         {u"country"_s, u"LV|EE"_s,
          words.phrase("Cli", "The country of phone numbers without a code.")},
         {u"dry-run"_s, {}, words.phrase("Cli", "Say what would happen, and write nothing.")}}};
}

/// What was recognised of the list, with the fields that were typed. Errors: InvalidInput, those of
/// `previewList`.
Result<exchange::ListLayout> mapped(const exchange::ImportRequest& request, const QString& typed)
{
    const auto preview
        = exchange::previewList(request.path, request.kind, request.assumptions, request.choices);
    if (!preview)
        return preview.error();
    auto layout = preview.value().layout;
    for (const auto& each : typed.split(u',', Qt::SkipEmptyParts)) {
        const auto name = each.section(u'=', 0, -2).trimmed();
        const auto field = fromCode<exchange::Field>(each.section(u'=', -1).trimmed());
        const auto column
            = std::find_if(layout.columns.begin(), layout.columns.end(), [&name](const auto& one) {
                  return QString::number(one.number) == name
                      || one.header.compare(name, Qt::CaseInsensitive) == 0;
              });
        if (!field || column == layout.columns.end())
            return invalidField(u"mapping", FieldFault::NotReadable, {each.left(80)});
        column->field = *field;
    }
    return layout;
}

/// What was typed, as a wish. Errors: InvalidInput, NotFound.
Result<exchange::ImportRequest> wanted(storage::Profile& profile, const Arguments& arguments)
{
    const auto kind = fromCode<exchange::ListKind>(arguments.positional(0));
    if (!kind)
        return invalidField(u"kind", FieldFault::NotReadable, {arguments.positional(0)});
    exchange::ImportRequest request{.path = arguments.positional(1),
                                    .kind = *kind,
                                    .assumptions = exchange::assumptionsOf(profile),
                                    .trial = arguments.has(u"dry-run")};
    request.choices.sheet = arguments.value(u"sheet");
    if (arguments.has(u"order")) {
        request.assumptions.nameOrder = fromCode<exchange::NameOrder>(arguments.value(u"order"));
        if (!request.assumptions.nameOrder)
            return invalidField(u"order", FieldFault::NotReadable, {arguments.value(u"order")});
    }
    if (arguments.has(u"year")) {
        const auto year = typedNumber(u"year", arguments.value(u"year"), 0);
        if (!year)
            return year.error();
        request.assumptions.year = year.value();
    }
    if (arguments.has(u"country"))
        request.assumptions.country = arguments.value(u"country").toUpper();
    if (arguments.has(u"event")) {
        const auto event = typedKey(profile.database(), u"event"_s, arguments.value(u"event"));
        if (!event)
            return event.error();
        request.event = event.value();
    }
    if (arguments.has(u"mapping")) {
        const auto layout = mapped(request, arguments.value(u"mapping"));
        if (!layout)
            return layout.error();
        request.choices.layout = layout.value();
    }
    return request;
}

QJsonObject json(int line, const exchange::CellRemark& remark, const Words& words)
{
    return {{u"row"_s, line},
            {u"column"_s, remark.column},
            {u"header"_s, remark.header},
            {u"code"_s, codeOf(remark.why)},
            {u"text"_s, remarkText(remark, words)}};
}

QJsonObject json(const ImportedRow& row, const Words& words)
{
    QJsonArray remarks;
    for (const auto& remark : row.remarks) {
        const bool fault = severityOf(remark.why) == exchange::Severity::Fault;
        remarks.append(QJsonObject{{u"column"_s, remark.column},
                                   {u"header"_s, remark.header},
                                   {u"value"_s, remark.raw},
                                   {u"code"_s, codeOf(remark.why)},
                                   {u"severity"_s, fault ? u"fault"_s : u"warning"_s},
                                   {u"text"_s, remarkText(remark, words)}});
    }
    return {{u"line"_s, row.line},
            {u"action"_s, codeOf(row.action)},
            {u"skipped"_s,
             row.action == RowAction::Skipped ? QJsonValue(codeOf(row.skipped)) : QJsonValue()},
            {u"name"_s, row.name},
            {u"remarks"_s, remarks}};
}

/// Rows that may tell of somebody who is here, or of an earlier row.
QJsonArray people(const ImportReport& report, const Words& words)
{
    QJsonArray people;
    for (const auto& question : report.questions) {
        const bool isHere = question.known.person > 0;
        people.append(QJsonObject{
            {u"row"_s, question.line},
            {u"person"_s, isHere ? QJsonValue(question.stands.person.id.toString()) : QJsonValue()},
            {u"other_row"_s, isHere ? QJsonValue() : QJsonValue(question.known.line)},
            {u"certainty"_s, codeOf(question.likeness.certainty)},
            {u"why"_s, services::likenessText(question.likeness, words)}});
    }
    return people;
}

QJsonObject json(const ImportRun& run, const Words& words)
{
    QJsonArray columns;
    for (const auto& column : run.layout().columns) {
        columns.append(QJsonObject{{u"column"_s, column.number},
                                   {u"header"_s, column.header},
                                   {u"field"_s, codeOf(column.field)}});
    }
    const auto& report = run.report();
    const auto& source = run.source();
    const bool isText = source.isText();
    QJsonArray details;
    QJsonArray faults;
    for (const auto& row : report.rows) {
        details.append(json(row, words));
        for (const auto& remark : row.remarks) {
            if (severityOf(remark.why) == exchange::Severity::Fault)
                faults.append(json(row.line, remark, words));
        }
    }
    return {{u"kind"_s, codeOf(report.kind)},
            {u"dry_run"_s, report.trial},
            {u"batch"_s, report.batch != 0 ? QJsonValue(report.batch) : QJsonValue()},
            {u"rows"_s, report.total()},
            {u"new"_s, report.made},
            {u"updated"_s, report.updated},
            {u"same"_s, report.same},
            {u"faults"_s, faults},
            {u"encoding"_s, isText ? QJsonValue(source.format.encoding.name) : QJsonValue()},
            {u"separator"_s, isText ? QJsonValue(QString(source.format.separator)) : QJsonValue()},
            {u"sheet"_s, source.sheets.isEmpty() ? QJsonValue() : QJsonValue(source.sheet)},
            {u"sheets"_s, QJsonArray::fromStringList(source.sheets)},
            {u"header_line"_s, run.layout().headerLine},
            {u"name_order"_s, codeOf(run.layout().nameOrder)},
            {u"columns"_s, columns},
            {u"people"_s, people(report, words)},
            {u"details"_s, details}};
}

QStringList countLines(const ImportReport& report, const Words& words)
{
    QStringList lines{words.phrase("Cli", "New: %1").arg(report.made),
                      words.phrase("Cli", "Added to: %1").arg(report.updated),
                      words.phrase("Cli", "Here already: %1").arg(report.same),
                      words.phrase("Cli", "Left out, needs a person: %1").arg(report.faults)};
    if (report.trial) {
        lines.append(words.phrase("Cli", "This was a trial: nothing was written."));
    } else if (report.batch != 0) {
        lines.append(words.phrase("Cli", "To take all of it back: kaasa-cli import undo %1")
                         .arg(report.batch));
    }
    return lines;
}

QStringList remarkLines(const ImportReport& report, const Words& words)
{
    QStringList lines;
    for (const auto& row : report.rows) {
        for (const auto& remark : row.remarks) {
            const auto text = remarkText(remark, words);
            lines.append(remark.header.isEmpty()
                             ? words.phrase("Cli", "Line %1: %2").arg(row.line).arg(text)
                             : words.phrase("Cli", "Line %1, %2: %3")
                                   .arg(QString::number(row.line), remark.header, text));
        }
    }
    return lines;
}

Result<Answer> run(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    auto request = wanted(*profile.value(), arguments);
    if (!request)
        return request.error();
    const auto started = ImportRun::start(*profile.value(), std::move(request).value());
    if (!started)
        return started.error();
    const auto report = started.value()->finish();
    if (!report)
        return report.error();
    return Answer{json(*started.value(), context.words()),
                  remarkLines(report.value(), context.words())
                      + countLines(report.value(), context.words())};
}

QString undoSummary(const Words& words)
{
    return words.phrase("Cli", "Take back a whole import; what was changed since stays.");
}

Usage undoUsage(const Words&)
{
    return {{u"BATCH"_s}, {}};
}

Result<Answer> runUndo(const Context& context, const Arguments& arguments)
{
    const auto profile = context.open();
    if (!profile)
        return profile.error();
    const auto batch = typedNumber(u"batch", arguments.positional(0), 0);
    if (!batch)
        return batch.error();
    const auto outcome = services::UndoService(*profile.value()).undoBatch(batch.value());
    return outcome ? Result<Answer>(undoneAnswer(outcome.value(), context.words()))
                   : outcome.error();
}

}  // namespace

Verb importUndoVerb()
{
    return {u"import undo"_s, undoSummary, undoUsage, runUndo};
}

Verb importVerb()
{
    return {u"import"_s, summary, usage, run};
}

}  // namespace kaasa::cli
