// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/papers/sheet_maker.h"

#include "core/base/text.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/sheet_repository.h"
#include "ui/print/papers/glyph_remarks.h"
#include "ui/print/papers/joined_paper.h"
#include "ui/print/sign_in_sheet_paper.h"
#include "ui/print/sign_in_slips_paper.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

using reports::FilledSheet;
using reports::SheetContent;
using reports::SignInChoices;

/// A sheet, and what its number hangs on.
struct Sheet {
    SheetContent content;
    FilledSheet filled;
};

SignInChoices lookOf(const PaperRequest& request)
{
    auto look = request.sheet.look;
    look.language = request.language;
    look.secondLanguage = request.secondLanguage;
    return look;
}

SheetContent contentFor(const SheetRequest& request, qint64 event,
                        const QList<domain::SessionId>& meetings)
{
    return {.event = event,
            .meetings = meetings,
            .order = request.order,
            .withWaiting = request.withWaiting,
            .withCancelled = request.withCancelled,
            .withNative = request.withNative};
}

/// One content a sheet: meeting by meeting, or all as columns of one sheet.
Result<QList<SheetContent>> contentsOf(storage::Profile& profile, const PaperRequest& request)
{
    reports::SignInSheetReader reader(profile);
    const auto& sheet = request.sheet;
    QList<SheetContent> contents;
    QList<qint64> events;
    if (sheet.day.isValid()) {
        const auto ofDay = reader.eventsOn(sheet.day);
        if (!ofDay)
            return ofDay.error();
        events = ofDay.value();
    } else {
        const auto event = storage::RowStore(profile.database()).idOf(u"event", request.subject);
        if (!event)
            return event.error();
        events = {event.value()};
    }
    for (const auto event : events) {
        const auto all = reader.meetingsOf(event);
        if (!all)
            return all.error();
        QList<domain::SessionId> meetings;
        for (const auto& meeting : all.value()) {
            const bool wanted = sheet.day.isValid()
                ? meeting.startsAt.toLocalTime().date() == sheet.day
                : sheet.meetings.isEmpty() || sheet.meetings.contains(meeting.id);
            if (wanted)
                meetings.append(meeting.id);
        }
        if (sheet.look.days == SignInChoices::Days::ColumnEach && !meetings.isEmpty()) {
            contents.append(contentFor(sheet, event, meetings));
            continue;
        }
        for (const auto& meeting : meetings)
            contents.append(contentFor(sheet, event, {meeting}));
    }
    if (contents.isEmpty())
        return Error{Error::Code::Refused, u"no meeting for a sheet"_s, {u"sheet.no_meeting"_s}};
    return contents;
}

/// What somebody chose not to have; before rows are counted, for it makes room.
void leaveOut(reports::SignInSheet& sheet, const SheetRequest& request)
{
    if (!request.withStrip)
        sheet.strip = {};
    if (!request.withPrivacy) {
        sheet.privacy.clear();
        sheet.privacySecond.clear();
    }
}

/// Choices and meetings: what, with the people, makes two sheets the same.
QString optionsOf(const PaperRequest& request, const SheetContent& content)
{
    auto options = choicesToJson(request);
    QJsonArray meetings;
    for (const auto& meeting : content.meetings)
        meetings.append(meeting.toString());
    options.insert(u"meetings"_s, meetings);
    return QString::fromUtf8(QJsonDocument(options).toJson(QJsonDocument::Compact));
}

std::vector<reports::SignInSheet> sheetsOf(const std::vector<Sheet>& sheets)
{
    std::vector<reports::SignInSheet> values;
    for (const auto& sheet : sheets)
        values.push_back(sheet.filled.sheet);
    return values;
}

std::unique_ptr<Document> documentOf(const std::vector<Sheet>& sheets, const SignInChoices& look)
{
    if (look.form != SignInChoices::Form::Slips)
        return std::make_unique<SignInSheetPaper>(sheetsOf(sheets), look);
    std::vector<std::unique_ptr<Document>> slips;
    for (const auto& sheet : sheets)
        slips.push_back(std::make_unique<SignInSlipsPaper>(sheet.filled.sheet, look));
    return slips.size() == 1 ? std::move(slips.front())
                             : std::make_unique<JoinedPaper>(std::move(slips));
}

/// People, then rows to write into: as many as the paper will have.
QList<qint64> rowsOf(const Sheet& sheet, const SignInChoices& look)
{
    const auto& value = sheet.filled.sheet;
    const auto count = look.form == SignInChoices::Form::Slips
        ? SignInSlipsPaper(value, look).slipCount()
        : SignInSheetPaper({value}, look).rowCount();
    auto rows = sheet.filled.people;
    rows.resize(std::max<qsizetype>(rows.size(), count), 0);
    return rows;
}

reports::ReportTable tableOf(const Sheet& sheet, const SignInChoices& look)
{
    using Type = reports::ReportColumn::Type;
    const Words words(look.language);
    reports::ReportTable table;
    table.language = look.language;
    table.title = words.phrase("SignInSheet", "Participant registration sheet");
    table.subtitles = {sheet.filled.sheet.eventTitle, sheet.filled.sheet.number};
    table.columns
        = {{u"row"_s, words.phrase("SignInSheet", "No", "number of a row"), Type::Integer},
           {u"family_name"_s, words.phrase("SignInSheet", "Surname"), Type::Name},
           {u"given_name"_s, words.phrase("SignInSheet", "Given name"), Type::Name},
           {u"municipality"_s, words.phrase("SignInSheet", "Town"), Type::Text},
           {u"organisation"_s, words.phrase("SignInSheet", "Organisation"), Type::Text}};
    qint64 row = 0;
    for (const auto& person : sheet.filled.sheet.people) {
        table.rows.push_back({{++row, person.familyName, person.givenName, person.municipality,
                               person.organisation}});
    }
    return table;
}

QString fileNameOf(const std::vector<Sheet>& sheets, const Words& words)
{
    const auto& first = sheets.front().filled.sheet;
    const auto name = words.phrase("SignInSheet", "Participant registration sheet");
    return safeFileName(
        sheets.size() == 1 ? name + u' ' + first.number : name + u' ' + first.eventTitle, name);
}

}  // namespace

Result<MadePaper> makeSheets(storage::Profile& profile, const PaperRequest& request,
                             const Words& words)
{
    const auto contents = contentsOf(profile, request);
    if (!contents)
        return contents.error();
    const auto look = lookOf(request);
    std::vector<Sheet> sheets;
    QList<services::SheetDraft> drafts;
    for (const auto& content : contents.value()) {
        auto filled = reports::SignInSheetReader(profile).read(content, look);
        if (!filled)
            return filled.error();
        leaveOut(filled.value().sheet, request.sheet);
        sheets.push_back({content, std::move(filled).value()});
        drafts.append({content.event, optionsOf(request, content), rowsOf(sheets.back(), look)});
    }
    const services::SheetService registry(profile);
    const auto numbers = registry.numbers(drafts);
    if (!numbers)
        return numbers.error();

    MadePaper made;
    GlyphRemarks glyphs;
    for (size_t i = 0; i < sheets.size(); ++i) {
        auto& sheet = sheets[i].filled.sheet;
        sheet.number = numbers.value()[qsizetype(i)];
        int row = 0;
        for (auto& person : sheet.people) {
            ++row;
            if (look.rowCodes || look.form == SignInChoices::Form::Slips)
                person.rowCode = storage::sheetRowCode(sheet.number, row);
            glyphs.see(person.familyName + u' ' + person.givenName);
            glyphs.see(person.nativeName);
        }
        made.tables.push_back(tableOf(sheets[i], look));
    }
    made.shownNumbers = numbers.value();
    made.remarks = glyphs.remarks(words);
    made.warnings = stripWarnings(sheets.front().filled.sheet.strip);
    made.hasEmblem = sheets.front().filled.sheet.strip.euEmblem;
    made.document = documentOf(sheets, look);
    made.fileName = fileNameOf(sheets, Words(request.language));
    const auto printed = registry.arePrinted(drafts);
    if (!printed)
        return printed.error();
    if (!printed.value())
        made.numbers.sheets = drafts;
    return made;
}

}  // namespace kaasa::print
