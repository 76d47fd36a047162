// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_page.h"

#include "ui/shared/bar_chart.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/compare_view.h"
#include "ui/shared/confirm_band.h"
#include "ui/shared/date_field.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_row.h"
#include "ui/shared/grid_view.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/language_tabs.h"
#include "ui/shared/page_tabs.h"
#include "ui/shared/person_picker.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/tag.h"
#include "ui/shared/task_row.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/time_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::test {

using namespace kaasa::ui;

namespace {

QVBoxLayout* columnLayout(QWidget* column)
{
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    return layout;
}

}  // namespace

GalleryPage::GalleryPage(const Clock& clock, QWidget* parent)
    : Page(parent)
    , m_clock(clock)
    , m_area(new QScrollArea(this))
{
    m_area->setObjectName(u"gallery.sheet"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    handle(u"item.new"_s, [] {});
    connect(&Theme::current(), &Theme::changed, this, &GalleryPage::retranslate);
    retranslate();
}

QString GalleryPage::title() const
{
    return tr("Parts");
}

void GalleryPage::retranslate()
{
    m_area->setAccessibleName(tr("Parts"));
    auto* sheet = new QWidget;
    auto* whole = new QVBoxLayout(sheet);
    whole->setContentsMargins(24, 20, 24, 24);
    whole->setSpacing(16);
    // With large text one column is what there is room for.
    const bool narrow = Theme::current().textScale() >= 125;
    if (narrow) {
        whole->addWidget(controls());
        whole->addWidget(parts());
    } else {
        auto* columns = new QHBoxLayout;
        columns->setSpacing(24);
        columns->addWidget(controls(), 1);
        columns->addWidget(parts(), 1);
        whole->addLayout(columns);
    }
    whole->addWidget(grid());
    whole->addWidget(compare());
    auto* band = new ConfirmBand(sheet);
    band->tell(Tone::Success, u"Ēva Kalniņa"_s, tr("Arrived 17:24"), tr("with 1 child"));
    band->setUndo(tr("Undo"), u"Ctrl+Z"_s);
    whole->addWidget(band);
    m_area->setWidget(sheet);
}

QWidget* GalleryPage::controls()
{
    auto* column = new QWidget;
    auto* layout = columnLayout(column);
    auto* buttonRow = new QWidget(column);
    auto* buttons = new FlowLayout(buttonRow);
    const auto add = [&](const QString& text, const QString& iconName, Role role,
                         const QString& key = {}) {
        auto* button = new QPushButton(text, buttonRow);
        if (!iconName.isEmpty())
            button->setIcon(icon(iconName, role == Role::Danger ? Tone::Danger : Tone::Plain));
        setRole(button, role);
        setKeyHint(button, key);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Edit"), u"edit"_s, Role::Plain);
    add(tr("Save"), u"check"_s, Role::Primary, u"Ctrl+S"_s);
    add(tr("No"), {}, Role::Plain)->setEnabled(false);
    add(tr("Erase"), u"bin"_s, Role::Danger);
    add(tr("More"), {}, Role::Link);
    add(tr("Filter"), u"filter"_s, Role::Flat);
    layout->addWidget(buttonRow);

    const auto row = [&](QWidget* field, const QString& label, const QString& hint = {}) {
        auto* form = new FormRow(field, column);
        form->setLabel(label);
        form->setHint(hint);
        layout->addWidget(form);
        return form;
    };
    row(new QLineEdit(u"Nino"_s), tr("Name"), tr("As in the document"));
    auto* birth = new DateField(m_clock, DateUse::Birth);
    row(birth, tr("Birth date"));
    birth->setText(u"31.02.1990"_s);
    birth->commit();
    auto* time = new TimeField;
    time->setTime({17, 30});
    row(time, tr("Begins"));
    auto* combo = new QComboBox;
    combo->addItems({tr("choose"), u"«Ceļš»"_s});
    row(combo, tr("Group"));
    auto* spin = new QSpinBox;
    spin->setValue(20);
    row(spin, tr("Places"));
    auto* picker = new PersonPicker([](const QString&) { return QList<PersonPicker::Match>(); });
    picker->setPrompt(tr("Name, phone, code"));
    layout->addWidget(picker);
    auto* checkRow = new QWidget(column);
    auto* checks = new FlowLayout(checkRow, 12);
    auto* check = new QCheckBox(tr("children"), checkRow);
    check->setChecked(true);
    checks->addWidget(check);
    checks->addWidget(new QCheckBox(tr("interpreter"), checkRow));
    auto* radio = new QRadioButton(tr("on paper"), checkRow);
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(tr("by word"), checkRow));
    layout->addWidget(checkRow);
    auto* segments = new SegmentedControl(column);
    segments->addSegment(0, tr("Month"));
    segments->addSegment(1, tr("Week"));
    segments->addSegment(2, tr("List"));
    auto* chipRow = new QWidget(column);
    auto* chips = new FlowLayout(chipRow);
    chips->addWidget(segments);
    chips->addWidget(new Chip(tr("Group: Road"), chipRow));
    chips->addWidget(new Chip(tr("No mentor"), chipRow));
    layout->addWidget(chipRow);
    auto* tabs = new PageTabs(column);
    tabs->addTab(u"overview"_s, tr("Overview"));
    tabs->addTab(u"attendance"_s, tr("Attendance"));
    tabs->addTab(u"goals"_s, tr("Goals and needs"));
    tabs->addTab(u"consents"_s, tr("Consents"));
    tabs->addTab(u"history"_s, tr("History"));
    layout->addWidget(tabs);
    auto* languages = new LanguageTabs(column);
    languages->setSubject(tr("Consent text"));
    languages->setTexts({{Language::Latvian, u"Piekrītu."_s}, {Language::Estonian, u"Nõustun."_s}});
    languages->setFixedHeight(150);
    layout->addWidget(languages);
    layout->addStretch();
    return column;
}

QWidget* GalleryPage::parts()
{
    auto* column = new QWidget;
    auto* layout = columnLayout(column);
    auto* markRow = new QWidget(column);
    auto* marks = new FlowLayout(markRow, 12);
    const QList<QPair<StatusShape, QString>> states{
        {StatusShape::Disc, tr("in")},         {StatusShape::Ring, tr("candidate")},
        {StatusShape::HalfRing, tr("paused")}, {StatusShape::Tick, tr("completed")},
        {StatusShape::Cross, tr("left")},      {StatusShape::Clock, tr("late")}};
    for (const auto& [shape, word] : states) {
        auto* mark = new StatusMark(column);
        mark->set(shape, word);
        marks->addWidget(mark);
    }
    marks->addWidget(new Tag(Tone::Danger, markRow));
    static_cast<Tag*>(marks->itemAt(marks->count() - 1)->widget())->setText(tr("confidential"));
    layout->addWidget(markRow);
    auto* card = new Card(column);
    card->setTitle(tr("Meetings"));
    card->setCount(u"3"_s);
    card->setFlush(true);
    auto* table = new QTableWidget(3, 3, card);
    table->setAccessibleName(tr("Meetings"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(36);
    table->setHorizontalHeaderLabels({tr("Event"), tr("Date"), tr("People")});
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    const QList<QStringList> rows{{u"Sarunu aplis"_s, u"05.03.2026"_s, u"18"_s},
                                  {u"Apaļais galds"_s, u"12.03.2026"_s, u"49"_s},
                                  {u"Diena"_s, u"06.03.2026"_s, u"1 038"_s}};
    for (int r = 0; r < 3; ++r) {
        for (int c = 0; c < 3; ++c)
            table->setItem(r, c, new QTableWidgetItem(rows.at(r).at(c)));
    }
    table->selectRow(1);
    table->setFixedHeight(150);
    card->body()->addWidget(table);
    layout->addWidget(card);
    const auto bar = [&](InlineBar::Kind kind, const QString& text, const QString& act,
                         const QString& key = {}) {
        auto* inlineBar = new InlineBar(kind, column);
        inlineBar->tell(text, act, key);
        layout->addWidget(inlineBar);
    };
    bar(InlineBar::Kind::Undo, tr("Event cancelled."), tr("Undo"), u"Ctrl+Z"_s);
    bar(InlineBar::Kind::Warning, tr("No places left: 20 of 20."), tr("Waiting list"));
    bar(InlineBar::Kind::Error, tr("Not saved yet: 3. The disk is full."), tr("What to do"));
    auto* tasks = new Card(column);
    tasks->setTitle(tr("Tasks"));
    tasks->setCount(u"2"_s);
    tasks->setFlush(true);
    auto* task = new TaskRow(tasks);
    task->set(u"shield"_s, Tone::Warning, tr("No consent: 3 people"), u"Nino Beridze"_s,
              tr("Record"));
    tasks->body()->addWidget(task);
    layout->addWidget(tasks);
    auto* chart = new BarChart(column);
    chart->setSubject(tr("New people by month"));
    chart->setData({tr("Latvia"), tr("Estonia"), tr("Elsewhere")},
                   {{u"1"_s, {40, 12, 6}}, {u"2"_s, {48, 15, 8}}, {u"3"_s, {52, 18, 10}}});
    layout->addWidget(chart);
    auto* empty = new EmptyState(column);
    empty->setIconName(u"group"_s);
    empty->setSentence(tr("Your groups and their meetings will be here."));
    empty->setAct(tr("New group"));
    empty->setLink(tr("How groups work"));
    layout->addWidget(empty);
    auto* progress = new QProgressBar(column);
    progress->setAccessibleName(tr("Reading"));
    progress->setTextVisible(false);
    progress->setValue(41);
    layout->addWidget(progress);
    layout->addStretch();
    return column;
}

QWidget* GalleryPage::grid()
{
    auto* card = new Card;
    card->setTitle(tr("Attendance"));
    card->setFlush(true);
    auto* view = new GridView(card);
    view->setAccessibleName(tr("Attendance"));
    view->setStates({{1, 1, StatusShape::GreenTick, tr("present")},
                     {2, 2, StatusShape::Clock, tr("late")},
                     {3, 3, StatusShape::HalfRing, tr("excused")},
                     {4, 4, StatusShape::Cross, tr("absent")},
                     {0, 0, StatusShape::Ring, QString(), true}});
    auto* model = new QStandardItemModel(4, 7, view);
    const QStringList names{u"Beridze, Nino"_s, u"Haddad, Leila"_s, u"Ivanova, Jūlija"_s,
                            u"Õunapuu, Ülle"_s};
    model->setHorizontalHeaderItem(0, new QStandardItem(tr("Name")));
    model->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (int column = 1; column < 7; ++column)
        model->setHorizontalHeaderItem(
            column, new QStandardItem(u"%1.02"_s.arg(column * 4, 2, 10, QLatin1Char('0'))));
    for (int row = 0; row < 4; ++row) {
        model->setItem(row, 0, new QStandardItem(names.at(row)));
        for (int column = 1; column < 7; ++column) {
            auto* cell = new QStandardItem;
            const auto value = column < 5 ? (row * column) % 4 + 1 : 0;
            cell->setData(value, GridView::StateRole);
            cell->setData(QStringList({names.at(row), model->horizontalHeaderItem(column)->text(),
                                       value ? view->state(value)->word : tr("not marked")})
                              .join(u", "_s),
                          Qt::AccessibleTextRole);
            model->setItem(row, column, cell);
        }
    }
    view->setModel(model);
    view->setFrozenColumns(1);
    view->setCurrentIndex(model->index(2, 5));
    view->setFixedHeight(4 * view->verticalHeader()->defaultSectionSize() + scaled(32) + 20);
    card->body()->addWidget(view);
    return card;
}

QWidget* GalleryPage::compare()
{
    auto* card = new Card;
    card->setTitle(tr("Is this one person?"));
    card->setFlush(true);
    auto* view = new CompareView(card);
    view->setColumns({tr("Here already"), tr("In the file, row 14")});
    view->setFields({{u"given"_s, tr("Given name"), {u"Olga"_s, u"Ольга"_s}},
                     {u"year"_s, tr("Birth year"), {u"1986"_s, u"1986"_s}},
                     {u"mail"_s, tr("E-mail"), {QString(), u"olga.j@piemers.lv"_s}, 1}});
    card->body()->addWidget(view);
    return card;
}

}  // namespace kaasa::test
