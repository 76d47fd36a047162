// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/sheet_form.h"

#include "core/reports/sign_in_sheet_reader.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/paper/kinds/check_group.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

using reports::SignInChoices;

constexpr int kFillPage = -1;
const auto kAllMeetings = u"all"_s;

/// As words on a check box: what the column asks for.
QString columnText(SignInChoices::Column column)
{
    switch (column) {
    case SignInChoices::Number:
        return SheetForm::tr("number", "column of a sign-in sheet");
    case SignInChoices::Name:
        return SheetForm::tr("name", "column of a sign-in sheet");
    case SignInChoices::Municipality:
        return SheetForm::tr("town", "column of a sign-in sheet");
    case SignInChoices::Organisation:
        return SheetForm::tr("organisation", "column of a sign-in sheet");
    case SignInChoices::Phone:
        return SheetForm::tr("phone", "column of a sign-in sheet");
    case SignInChoices::Email:
        return SheetForm::tr("e-mail", "column of a sign-in sheet");
    case SignInChoices::TimeInOut:
        return SheetForm::tr("time in and out", "column of a sign-in sheet");
    case SignInChoices::Signature:
        return SheetForm::tr("signature", "column of a sign-in sheet");
    case SignInChoices::Photo:
        return SheetForm::tr("photo allowed", "column of a sign-in sheet");
    case SignInChoices::ContactMe:
        return SheetForm::tr("may write later", "column of a sign-in sheet");
    case SignInChoices::Child:
        return SheetForm::tr("children", "column of a sign-in sheet");
    case SignInChoices::Remarks:
        return SheetForm::tr("remarks", "column of a sign-in sheet");
    }
    Q_UNREACHABLE();
}

}  // namespace

SheetForm::SheetForm(Workspace& workspace, const Uid& event, QWidget* parent)
    : RequestForm(workspace, print::PaperKind::SignInSheet, event, parent)
    , m_second(addLanguage(u"paper.second"_s, true))
    , m_meetings(addChoice(u"paper.meetings"_s))
    , m_days(addChoice(u"paper.days"_s))
    , m_form(addChoice(u"paper.form"_s))
    , m_order(addChoice(u"paper.order"_s))
    , m_blank(addChoice(u"paper.blank"_s))
    , m_names(addChoice(u"paper.names"_s))
    , m_secondRow(new FormRow(m_second, this))
    , m_meetingsRow(new FormRow(m_meetings, this))
    , m_daysRow(new FormRow(m_days, this))
    , m_formRow(new FormRow(m_form, this))
    , m_orderRow(new FormRow(m_order, this))
    , m_blankRow(new FormRow(m_blank, this))
    , m_namesRow(new FormRow(m_names, this))
    , m_columnGroup(new CheckGroup(this))
    , m_peopleGroup(new CheckGroup(this))
    , m_waiting(addCheck(u"paper.waiting"_s))
    , m_cancelled(addCheck(u"paper.cancelled"_s))
    , m_native(addCheck(u"paper.native"_s))
    , m_paperGroup(new CheckGroup(this))
    , m_strip(addCheck(u"paper.strip"_s))
    , m_privacy(addCheck(u"paper.privacy"_s))
    , m_landscape(addCheck(u"paper.landscape"_s))
    , m_rowCodes(addCheck(u"paper.rowCodes"_s))
{
    build();
    readMeetings();
    begin();
}

void SheetForm::build()
{
    const auto fill = [](QComboBox* box, const QVariantList& values) {
        const QSignalBlocker blocker(box);
        for (const auto& each : values)
            box->addItem(QString(), each);
    };
    fill(m_days, {codeOf(SignInChoices::Days::SheetEach), codeOf(SignInChoices::Days::ColumnEach)});
    fill(m_form,
         {codeOf(SignInChoices::Form::List), codeOf(SignInChoices::Form::Slips),
          codeOf(SignInChoices::Form::Online)});
    fill(m_order,
         {codeOf(reports::NameOrder::FamilyFirst), codeOf(reports::NameOrder::GivenFirst)});
    fill(m_blank, {kFillPage, 5, 10, 20, 0});
    fill(m_names, {codeOf(SignInChoices::Names::Full), codeOf(SignInChoices::Names::Initials)});

    for (const auto& [code, column] : print::sheetColumnCodes()) {
        if (column == SignInChoices::Name)
            continue;  // cannot be left out
        m_columns.append({column, addCheck(u"paper.column."_s + code)});
        m_columnGroup->addCheck(m_columns.last().second);
    }
    for (auto* box : {m_waiting, m_cancelled, m_native})
        m_peopleGroup->addCheck(box);
    for (auto* box : {m_strip, m_privacy, m_landscape, m_rowCodes})
        m_paperGroup->addCheck(box);
    column()->addWidget(m_secondRow);
    column()->addWidget(m_meetingsRow);
    column()->addWidget(m_daysRow);
    column()->addWidget(m_columnGroup);
    for (auto* row : {m_orderRow, m_blankRow, m_formRow, m_namesRow})
        column()->addWidget(row);
    column()->addWidget(m_peopleGroup);
    column()->addWidget(m_paperGroup);
}

// One meeting, all of them, or everything that takes place on the day of the one that comes next.
void SheetForm::readMeetings()
{
    const QSignalBlocker blocker(m_meetings);
    auto& profile = workspace().reading();
    const auto event = storage::RowStore(profile.database()).idOf(u"event", request().subject);
    if (!event)
        return;
    reports::SignInSheetReader reader(profile);
    const auto meetings = reader.meetingsOf(event.value());
    if (!meetings || meetings.value().isEmpty())
        return;
    m_several = meetings.value().size() > 1;
    QDate day;
    if (m_several)
        m_meetings->addItem(QString(), kAllMeetings);
    for (const auto& meeting : meetings.value()) {
        const auto uid = meeting.id.toString();
        m_times.insert(uid, {meeting.startsAt, meeting.endsAt});
        m_meetings->addItem(QString(), uid);
        if (!day.isValid() || request().sheet.meetings.contains(meeting.id))
            day = meeting.startsAt.toLocalTime().date();
    }
    const auto thatDay = reader.eventsOn(day);
    if (thatDay && thatDay.value().size() > 1)
        m_meetings->addItem(QString(), day);
}

void SheetForm::nameMeetings()
{
    for (int i = 0; i < m_meetings->count(); ++i) {
        const auto meeting = m_meetings->itemData(i);
        const auto times = m_times.value(meeting.toString());
        if (meeting == kAllMeetings)
            m_meetings->setItemText(i, tr("all", "meetings of an event"));
        else if (meeting.typeId() == QMetaType::QDate)
            //: Choice of sheets: those of every event of one day. %1 is the day.
            m_meetings->setItemText(i,
                                    tr("all events of %1").arg(formats().date(meeting.toDate())));
        else
            m_meetings->setItemText(i, formats().span(times.first, times.second));
    }
}

void SheetForm::retranslate()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_second), QSignalBlocker(m_meetings)};
    m_secondRow->setLabel(tr("Second language below the first"));
    m_second->setItemText(0, tr("none", "second language"));
    m_meetingsRow->setLabel(tr("Meetings", "whose sheets are printed"));
    m_daysRow->setLabel(tr("Several meetings"));
    m_days->setItemText(0, tr("a sheet for each"));
    m_days->setItemText(1, tr("a column for each"));
    m_columnGroup->setTitle(tr("Columns"));
    for (const auto& [column, box] : std::as_const(m_columns))
        box->setText(columnText(column));
    m_orderRow->setLabel(tr("Order"));
    m_order->setItemText(0, tr("surname", "people are sorted by it"));
    m_order->setItemText(1, tr("given name", "people are sorted by it"));
    m_blankRow->setLabel(tr("Empty rows"));
    for (int i = 0; i < m_blank->count(); ++i) {
        const auto rows = m_blank->itemData(i).toInt();
        if (rows == kFillPage)
            m_blank->setItemText(i, tr("fill the page", "with empty rows"));
        else if (rows == 0)
            m_blank->setItemText(i, tr("none", "empty rows"));
        else
            //: Empty rows of a sheet
            m_blank->setItemText(i, tr("at least %1").arg(formats().number(rows)));
    }
    m_formRow->setLabel(tr("Form"));
    m_form->setItemText(0, tr("one list"));
    m_form->setItemText(1, tr("a slip for each person"));
    m_form->setItemText(2, tr("online list"));
    m_namesRow->setLabel(tr("Names"));
    m_names->setItemText(0, tr("in full", "names"));
    m_names->setItemText(1, tr("initials"));
    m_peopleGroup->setTitle(tr("People"));
    m_waiting->setText(tr("waiting list too"));
    m_cancelled->setText(tr("who cancelled too"));
    m_native->setText(tr("names in Cyrillic too"));
    m_paperGroup->setTitle(tr("Paper"));
    m_strip->setText(tr("logos, funding"));
    m_privacy->setText(tr("privacy sentences"));
    m_landscape->setText(tr("landscape", "turned paper"));
    m_rowCodes->setText(tr("QR code in each row"));
    nameMeetings();
    RequestForm::retranslate();
}

void SheetForm::showMeetings(const print::SheetRequest& sheet)
{
    m_meetingsRow->setVisible(m_meetings->count() > 1);
    if (sheet.day.isValid())
        chooseData(m_meetings, sheet.day);
    else if (sheet.meetings.size() == 1)
        chooseData(m_meetings, sheet.meetings.first().toString());
    else
        chooseData(m_meetings, kAllMeetings);
    const auto chosen = m_meetings->currentData();
    m_daysRow->setVisible(m_several && chosen == kAllMeetings);
}

void SheetForm::takeMeetings(print::SheetRequest& sheet) const
{
    const auto chosen = m_meetings->currentData();
    sheet.meetings.clear();
    sheet.day = {};
    if (chosen.typeId() == QMetaType::QDate)
        sheet.day = chosen.toDate();
    else if (m_several && chosen != kAllMeetings)
        sheet.meetings = {domain::SessionId::fromString(chosen.toString())};
    m_daysRow->setVisible(m_several && chosen == kAllMeetings);
}

void SheetForm::show(const print::PaperRequest& request)
{
    RequestForm::show(request);
    const auto& sheet = request.sheet;
    const auto& look = sheet.look;
    chooseData(m_second,
               request.secondLanguage ? languageCode(*request.secondLanguage) : QString());
    showMeetings(sheet);
    chooseData(m_days, codeOf(look.days));
    chooseData(m_form, codeOf(look.form));
    chooseData(m_order, codeOf(sheet.order));
    chooseData(m_names, codeOf(look.names));
    const int rows = look.blank == SignInChoices::Blank::FillPage ? kFillPage
        : look.blank == SignInChoices::Blank::None                ? 0
                                                                  : look.blankRows;
    chooseData(m_blank, rows);
    for (const auto& [column, box] : std::as_const(m_columns))
        box->setChecked(look.columns.testFlag(column));
    m_waiting->setChecked(sheet.withWaiting);
    m_cancelled->setChecked(sheet.withCancelled);
    m_native->setChecked(sheet.withNative);
    m_strip->setChecked(sheet.withStrip);
    m_privacy->setChecked(sheet.withPrivacy);
    m_landscape->setChecked(look.landscape);
    m_rowCodes->setChecked(look.rowCodes);
}

void SheetForm::take(print::PaperRequest& request) const
{
    RequestForm::take(request);
    auto& sheet = request.sheet;
    auto& look = sheet.look;
    request.secondLanguage = languageFromCode(m_second->currentData().toString());
    if (request.secondLanguage == request.language)
        request.secondLanguage = std::nullopt;
    takeMeetings(sheet);
    const auto code = [](const QComboBox* box) { return box->currentData().toString(); };
    look.days = fromCode<SignInChoices::Days>(code(m_days)).value_or(look.days);
    look.form = fromCode<SignInChoices::Form>(code(m_form)).value_or(look.form);
    look.names = fromCode<SignInChoices::Names>(code(m_names)).value_or(look.names);
    sheet.order = fromCode<reports::NameOrder>(code(m_order)).value_or(sheet.order);
    const auto rows = m_blank->currentData().toInt();
    look.blank = rows == kFillPage ? SignInChoices::Blank::FillPage
        : rows == 0                ? SignInChoices::Blank::None
                                   : SignInChoices::Blank::AtLeast;
    if (rows > 0)
        look.blankRows = rows;
    for (const auto& [column, box] : m_columns)
        look.columns.setFlag(column, box->isChecked());
    sheet.withWaiting = m_waiting->isChecked();
    sheet.withCancelled = m_cancelled->isChecked();
    sheet.withNative = m_native->isChecked();
    sheet.withStrip = m_strip->isChecked();
    sheet.withPrivacy = m_privacy->isChecked();
    look.landscape = m_landscape->isChecked();
    look.rowCodes = m_rowCodes->isChecked();
}

}  // namespace kaasa::ui
