// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/paper_output.h"

#include "app/kaasa_cli/report_json.h"
#include "core/base/field_check.h"
#include "core/exchange/csv_table_writer.h"
#include "core/exchange/file_saving.h"
#include "core/exchange/xlsx_table_writer.h"
#include "ui/print/fonts.h"
#include "ui/print/papers/paper_maker.h"
#include "ui/print/pdf_writer.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kaasa::cli {
namespace {

using Format = PaperTarget::Format;

/// Before anything gets a number: the file can be written there.
Result<void> canWrite(const QString& path)
{
    QSaveFile file(path);
    const auto opened = exchange::openForSaving(file);
    file.cancelWriting();
    return opened;
}

/// As it will be printed: with its numbers in the registers.
Result<print::MadePaper> numberedPaper(storage::Profile& profile,
                                       const print::PaperRequest& request, const Words& words)
{
    auto made = print::makePaper(profile, request, words);
    if (!made || made.value().numbers.isEmpty())
        return made;
    if (const auto entered = print::enterNumbers(profile, made.value().numbers); !entered)
        return entered.error();
    return print::makePaper(profile, request, words);
}

Result<void> writeJson(const QJsonValue& json, const QString& path)
{
    QSaveFile file(path);
    if (const auto opened = exchange::openForSaving(file); !opened)
        return opened;
    file.write(QJsonDocument(json.toObject()).toJson());
    return exchange::commitFile(file);
}

Result<void> writeTable(const print::MadePaper& paper, const PaperTarget& target,
                        const print::PaperRequest& request, const Clock& clock)
{
    if (paper.tables.empty()) {
        return invalidField(u"format", FieldFault::NotReadable, {codeOf(target.format)});
    }
    const Words words(request.language);
    const auto zone = QTimeZone::systemTimeZone();
    return target.format == Format::Csv
        ? exchange::writeCsv(paper.tables.front(), target.path, words, zone)
        : exchange::writeXlsx(paper.tables, target.path, words, zone, clock);
}

Answer answerFor(const print::MadePaper& paper, const PaperTarget& target, const Words& words)
{
    const bool pdf = target.format == Format::Pdf;
    Answer answer;
    answer.json
        = QJsonObject{{u"out"_s, target.path},
                      {u"format"_s, codeOf(target.format)},
                      {u"pages"_s, pdf ? QJsonValue(paper.document->pageCount()) : QJsonValue()},
                      {u"numbers"_s, QJsonArray::fromStringList(paper.shownNumbers)},
                      {u"remarks"_s, QJsonArray::fromStringList(paper.remarks)}};
    answer.lines = paper.remarks;
    answer.lines.append(words.phrase("Cli", "Made: %1").arg(target.path));
    if (!paper.shownNumbers.isEmpty()) {
        //: %1 = numbers of papers: "K37-0042, K37-0043"
        answer.lines.append(
            words.phrase("Cli", "Numbers: %1").arg(paper.shownNumbers.join(u", "_s)));
    }
    return answer;
}

}  // namespace

QList<Option> targetOptions(const Words& words)
{
    return {{u"format"_s, u"pdf|xlsx|csv|json"_s,
             words.phrase("Cli", "As what; else as the ending of the file says.")},
            {u"out"_s, u"FILE"_s, words.phrase("Cli", "Where to.")}};
}

Result<PaperTarget> typedTarget(const Arguments& arguments)
{
    PaperTarget target;
    target.path = arguments.value(u"out");
    if (arguments.has(u"format")) {
        const auto format = fromCode<Format>(arguments.value(u"format"));
        if (!format)
            return invalidField(u"format", FieldFault::NotReadable, {arguments.value(u"format")});
        target.format = *format;
    } else {
        const auto ending = QFileInfo(target.path).suffix().toLower();
        target.format
            = fromCode<Format>(ending).value_or(target.path.isEmpty() ? Format::Json : Format::Pdf);
    }
    if (target.path.isEmpty() && target.format != Format::Json)
        return invalidField(u"out", FieldFault::Empty);
    return target;
}

Result<Answer> writePaper(const Context& context, storage::Profile& profile,
                          const print::PaperRequest& request, const PaperTarget& target)
{
    if (target.format == Format::Json) {
        const auto json = reportJson(profile, request, context.words());
        if (!json)
            return json.error();
        if (target.path.isEmpty())
            return Answer{json.value(),
                          {QString::fromUtf8(QJsonDocument(json.value()).toJson()).trimmed()}};
        if (const auto written = writeJson(json.value(), target.path); !written)
            return written.error();
        return Answer{QJsonObject{{u"out"_s, target.path}, {u"format"_s, u"json"_s}},
                      {context.words().phrase("Cli", "Made: %1").arg(target.path)}};
    }
    print::loadFonts();
    if (const auto possible = canWrite(target.path); !possible)
        return possible.error();
    const auto paper = numberedPaper(profile, request, context.words());
    if (!paper)
        return paper.error();
    const auto written = target.format == Format::Pdf
        ? print::writePdf(*paper.value().document, target.path, context.clock())
        : writeTable(paper.value(), target, request, context.clock());
    if (!written)
        return written.error();
    return answerFor(paper.value(), target, context.words());
}

}  // namespace kaasa::cli
