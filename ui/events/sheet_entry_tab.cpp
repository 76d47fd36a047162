// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/sheet_entry_tab.h"

#include "core/reports/attendance_grid_reader.h"
#include "core/storage/row_store.h"
#include "ui/events/attendance_pane.h"
#include "ui/events/attendance_words.h"
#include "ui/shared/column_area.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/person_picker.h"
#include "ui/shared/theme/icons.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::AttendanceState;
using storage::PrintedSheet;
using storage::SheetRepository;

namespace {

constexpr int kMostPeople = 9999;

}  // namespace

SheetEntryTab::SheetEntryTab(const AppContext& context, QWidget* parent)
    : EventPart(context, parent)
    , m_sheet(new QComboBox)
    , m_sheetRow(new FormRow(m_sheet))
    , m_scan(new SearchField)
    , m_scanRow(new FormRow(m_scan))
    , m_count(new QLineEdit)
    , m_countRow(new FormRow(m_count))
    , m_compare(new InlineBar)
    , m_noSheet(new InlineBar)
    , m_pane(new AttendancePane(workspace(), domain::AttendanceSource::Paper))
    , m_rest(new QPushButton)
    , m_empty(new EmptyState)
    , m_work(new QWidget)
{
    build();
    connectParts();
}

void SheetEntryTab::build()
{
    m_sheet->setObjectName(u"event.paper.sheet"_s);
    m_scan->setObjectName(u"event.paper.scan"_s);
    m_count->setObjectName(u"event.paper.count"_s);
    m_compare->setObjectName(u"event.paper.compare"_s);
    m_noSheet->setObjectName(u"event.paper.none"_s);
    m_rest->setObjectName(u"event.paper.rest"_s);
    m_count->setValidator(new QIntValidator(0, kMostPeople, m_count));
    m_count->setInputMethodHints(Qt::ImhDigitsOnly);
    m_rest->setIcon(icon(u"cross"_s));
    m_pane->addTool(m_rest);
    m_empty->setIconName(u"calendar"_s);
    m_noSheet->setIconName(u"print"_s);
    m_noSheet->hide();
    m_compare->hide();

    auto* fields = new FormColumns;
    fields->setLeastColumn(20);
    for (auto* row : {m_sheetRow, m_scanRow, m_countRow})
        fields->addWidget(row);
    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_noSheet);
    column->addLayout(fields);
    column->addWidget(m_compare);
    column->addWidget(m_pane, 1);
    auto* area = new ColumnArea;
    area->column()->setContentsMargins(24, 12, 24, 12);
    area->column()->addWidget(m_work, 1);
    area->column()->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

void SheetEntryTab::connectParts()
{
    m_pane->grid()->installEventFilter(this);
    connect(m_sheet, &QComboBox::activated, this, &SheetEntryTab::chooseSheet);
    connect(m_scan, &QLineEdit::returnPressed, this, [this] { goTo(m_scan->text()); });
    connect(m_scan, &QLineEdit::textEdited, this, [this] { m_scanRow->setError({}); });
    connect(m_count, &QLineEdit::textChanged, this, &SheetEntryTab::compare);
    connect(m_pane, &AttendancePane::acted, this, &EventTab::acted);
    connect(m_pane, &AttendancePane::failed, this, &EventTab::failed);
    connect(m_pane, &AttendancePane::moved, this, &SheetEntryTab::compare);
    connect(m_pane, &AttendancePane::personAdded, this, &SheetEntryTab::takeBlankRow);
    connect(m_rest, &QPushButton::clicked, this, [this] {
        m_pane->fillMeeting(AttendanceState::Absent);
        m_pane->enter();
    });
    connect(m_noSheet, &InlineBar::acted, this,
            [this] { Q_EMIT openRequested(u"paper/sheet/"_s + eventId().toString()); });
    connect(m_empty, &EmptyState::acted, this, [this] { openTab(u"details"_s); });
}

QString SheetEntryTab::title(const domain::EventId&) const
{
    return tr("From paper", "tab of an event: a signed sheet is entered");
}

void SheetEntryTab::retranslate()
{
    m_sheetRow->setLabel(tr("Sheet"));
    m_scanRow->setLabel(tr("Go to"));
    m_scan->setPrompt(tr("Row, number or scan"));
    m_countRow->setLabel(tr("Signatures on the paper"));
    //: On a button: everybody without a mark was not at the meeting
    m_rest->setText(tr("All others absent"));
    m_noSheet->tell(tr("No sheet was printed for this event: people stand by name."),
                    tr("Print a sheet"));
    m_noSheet->setVisible(event() != 0 && m_sheets.isEmpty());
    m_empty->setSentence(tr("A sheet belongs to a meeting. No meeting is planned yet."));
    m_empty->setAct(tr("Plan a meeting"), u"plus"_s);
    m_pane->retranslate();
    m_pane->adding()->setPrompt(tr("Written by hand: name…"));
    if (event() != 0)
        fill();
}

void SheetEntryTab::show(const domain::EventId& event)
{
    if (event != eventId()) {
        m_entry = {};
        m_count->clear();
        m_scan->clear();
    }
    EventPart::show(event);
}

void SheetEntryTab::enter()
{
    m_pane->enter();
}

QString SheetEntryTab::textOf(const PrintedSheet& sheet) const
{
    const auto printed = formats().date(formats().dayOf(sheet.madeAt));
    //: A sheet to choose: %1 = its number, %2 = the day on which it was printed
    return tr("%1, printed %2").arg(sheet.number, printed);
}

void SheetEntryTab::readSheets()
{
    const auto sheets = SheetRepository(database()).ofEvent(event());
    if (!sheets) {
        Q_EMIT failed(sentenceFor(sheets.error()));
        return;
    }
    const bool first = m_sheets.isEmpty() && !m_entry.sheet;
    m_sheets = sheets.value();
    const auto wanted = !m_wanted.isEmpty() ? std::exchange(m_wanted, {})
        : m_entry.sheet                     ? m_entry.sheet->number
                                            : QString();
    m_sheet->clear();
    int chosen = -1;
    for (const auto& sheet : std::as_const(m_sheets)) {
        if (sheet.number == wanted)
            chosen = m_sheet->count();
        m_sheet->addItem(textOf(sheet));
    }
    m_sheet->addItem(tr("none: people by name"));
    m_noSheet->setVisible(m_sheets.isEmpty());
    m_sheetRow->setVisible(!m_sheets.isEmpty());
    if (chosen < 0)
        chosen = first ? 0 : int(m_sheets.size());
    m_sheet->setCurrentIndex(chosen);
    const auto before = m_entry.sheet ? m_entry.sheet->number : QString();
    m_entry.sheet = chosen < m_sheets.size() ? std::optional(m_sheets[chosen]) : std::nullopt;
    if (m_entry.sheet && m_entry.sheet->number != before)
        m_entry.written.clear();
}

void SheetEntryTab::chooseSheet(int index)
{
    m_entry.sheet = index < m_sheets.size() ? std::optional(m_sheets[index]) : std::nullopt;
    m_entry.written.clear();
    showRows();
}

void SheetEntryTab::fill()
{
    readSheets();
    showRows();
}

void SheetEntryTab::showRows()
{
    QList<qint64> printed;
    if (m_entry.sheet)
        printed = m_entry.sheet->rows;
    printed.removeAll(0);
    const auto grid
        = reports::AttendanceGridReader(database()).read(event(), interfaceLanguage(), printed);
    if (!grid) {
        Q_EMIT failed(sentenceFor(grid.error()));
        return;
    }
    m_empty->setVisible(grid.value().meetings.isEmpty());
    m_work->setVisible(!grid.value().meetings.isEmpty());
    m_pane->show(m_entry.rows(grid.value()));
    compare();
}

void SheetEntryTab::compare()
{
    const auto meeting = m_pane->meeting();
    if (meeting < 0)
        return m_compare->clear();
    const auto present = m_pane->rows().present(meeting);
    const int onPaper = m_count->text().isEmpty() ? -1 : m_count->text().toInt();
    const auto sentence = HeadCount::sentence(present, onPaper);
    m_countRow->setHint(onPaper < 0 ? sentence : QString());
    if (onPaper < 0)
        return m_compare->clear();
    const auto kind = onPaper == present ? InlineBar::Kind::Success : InlineBar::Kind::Warning;
    if (m_compare->isHidden() || m_compare->kind() != kind || m_compare->sentence() != sentence)
        m_compare->tell(kind, sentence);
}

void SheetEntryTab::goTo(const QString& typed)
{
    const auto text = typed.trimmed().toUpper();
    bool isRow = false;
    const int number = text.toInt(&isRow);
    if (isRow) {
        const int row = m_pane->rows().indexOfNumber(number);
        if (row < 0)
            return m_scanRow->setError(tr("The sheet has no row %1.").arg(number));
        m_scan->clear();
        return m_pane->goToRow(row);
    }
    const auto found = SheetRepository(database()).scanned(text);
    if (!found)
        return m_scanRow->setError(
            tr("No sheet has this number. It stands beside the square code, top right."));
    const auto& [sheet, row] = found.value();
    m_scan->clear();
    m_wanted = sheet.number;
    if (sheet.event != event()) {
        const auto uid = storage::RowStore(database()).uidOf(u"event", sheet.event);
        if (uid)
            Q_EMIT openRequested(u"event/"_s + uid.value().toString() + u"/paper"_s);
        return;
    }
    fill();
    m_pane->goToRow(qMax(0, m_pane->rows().indexOfNumber(qMax(1, row))));
}

void SheetEntryTab::takeBlankRow(qint64 person, int number)
{
    if (number == 0 || !m_entry.sheet)
        return;
    m_entry.written.insert(number, person);
    showRows();
}

bool SheetEntryTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_pane->grid() && event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = (key->modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
        if (plain && !key->text().isEmpty() && key->text().front().isLetter()) {
            m_scan->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(m_scan, key);
            return true;
        }
    }
    return EventPart::eventFilter(watched, event);
}

}  // namespace kaasa::ui
