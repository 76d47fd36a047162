// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/transcript.h"

#include "core/base/formats.h"
#include "core/base/words.h"
#include "core/reports/attendance_words.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using Type = ReportColumn::Type;

}  // namespace

Report transcriptReport(const Transcript& transcript, const Words& words)
{
    const Formats formats(words.language());
    Report report;
    report.head = transcript.head;
    report.title = words.phrase("Report", "Transcript of participation");
    report.subtitle = transcript.person;
    if (transcript.from.isValid() || transcript.to.isValid())
        report.facts.append(words.phrase("Report", "Period %1")
                                .arg(formats.period(transcript.from, transcript.to)));
    report.facts.append(projectLine(transcript.head, words));
    report.facts.append(preparedLine(transcript.head, words));
    report.facts.removeAll(QString());

    ReportTable table;
    table.language = words.language();
    table.title = words.phrase("Report", "Meetings", "of an event; head of a table or column");
    table.columns = {
        {u"date"_s, words.phrase("Report", "Date"), Type::Date},
        {u"event"_s, words.phrase("Report", "Event"), Type::Text, {}, 2},
        {u"topic"_s, words.phrase("Report", "Topic"), Type::Text, {}, 1.6},
        {u"place"_s, words.phrase("Report", "Place"), Type::Text, {}, 1},
        {u"minutes"_s, words.phrase("Report", "Hours"), Type::Minutes},
    };
    QSet<QString> events;
    qint64 minutes = 0;
    for (const auto& row : transcript.rows) {
        if (!domain::tookPart(row.state))
            continue;
        table.rows.push_back({{row.day, row.event, row.topic, row.place, qint64(row.minutes)}});
        events.insert(row.event);
        minutes += row.minutes;
    }
    table.totals = {words.phrase("Report", "Total"), {}, {}, {}, minutes};
    table.notes.append(words.phrase(
        "Report", "Hours are hours of presence: late arrival and early leaving are taken off."));

    report.figures = {
        {qint64(events.size()), Type::Integer, words.phrase("Report", "events"),
         words.phrase("Report", "by title")},
        {qint64(table.rows.size()), Type::Integer, words.phrase("Report", "meetings"),
         words.phrase("Report", "with presence")},
        {minutes, Type::Minutes, words.phrase("Report", "hours"),
         words.phrase("Report", "of presence")},
    };
    report.tables.push_back(std::move(table));
    report.signatures
        = {words.phrase("Report", "Responsible person:"), words.phrase("Report", "Date:")};
    return report;
}

}  // namespace kaasa::reports
