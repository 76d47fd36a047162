// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_page.h"

#include "ui/shared/card.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

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
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::test {

using namespace kaasa::ui;

GalleryPage::GalleryPage(QWidget* parent)
    : Page(parent)
    , m_area(new QScrollArea(this))
{
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    handle(u"item.new"_s, [] { });
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
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(24, 20, 24, 24);
    columns->setSpacing(24);
    columns->addWidget(controls(), 1);
    columns->addWidget(parts(), 1);
    m_area->setWidget(sheet);
}

QWidget* GalleryPage::controls()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& text, const QString& iconName, Role role,
                         const QString& key = {}) {
        auto* button = new QPushButton(text, column);
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
    buttons->addStretch();
    layout->addLayout(buttons);
    buttons = new QHBoxLayout;
    add(tr("Erase"), u"bin"_s, Role::Danger);
    add(tr("More"), {}, Role::Link);
    add(tr("Filter"), u"filter"_s, Role::Flat);
    buttons->addStretch();
    layout->addLayout(buttons);

    auto* field = new QLineEdit(u"Nino"_s, column);
    field->setAccessibleName(tr("Name"));
    layout->addWidget(field);
    auto* wrong = new QLineEdit(u"31.02.1990"_s, column);
    wrong->setAccessibleName(tr("Birth date"));
    setInvalid(wrong, true);
    layout->addWidget(wrong);
    auto* combo = new QComboBox(column);
    combo->setAccessibleName(tr("Group"));
    combo->addItems({tr("choose"), u"«Ceļš»"_s});
    layout->addWidget(combo);
    auto* spin = new QSpinBox(column);
    spin->setAccessibleName(tr("Places"));
    spin->setValue(20);
    layout->addWidget(spin);
    auto* checks = new QHBoxLayout;
    auto* check = new QCheckBox(tr("children"), column);
    check->setChecked(true);
    checks->addWidget(check);
    checks->addWidget(new QCheckBox(tr("interpreter"), column));
    auto* radio = new QRadioButton(tr("on paper"), column);
    radio->setChecked(true);
    checks->addWidget(radio);
    checks->addWidget(new QRadioButton(tr("by word"), column));
    checks->addStretch();
    layout->addLayout(checks);
    auto* tabs = new QTabBar(column);
    tabs->setAccessibleName(tr("Profile"));
    for (const auto& text : {tr("Overview"), tr("Attendance"), tr("Goals")})
        tabs->addTab(text);
    tabs->setExpanding(false);
    layout->addWidget(tabs);
    auto* note = new QPlainTextEdit(column);
    note->setPlainText(u"Runā krieviski un latviski."_s);
    note->setAccessibleName(tr("Note"));
    note->setTabChangesFocus(true);
    note->setFixedHeight(80);
    layout->addWidget(note);
    layout->addStretch();
    return column;
}

QWidget* GalleryPage::parts()
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* marks = new QHBoxLayout;
    marks->setSpacing(20);
    const QList<QPair<StatusShape, QString>> states {
        {StatusShape::Disc, tr("in")},        {StatusShape::Ring, tr("candidate")},
        {StatusShape::HalfRing, tr("paused")}, {StatusShape::Tick, tr("completed")},
        {StatusShape::Cross, tr("left")},     {StatusShape::Clock, tr("late")}};
    for (const auto& [shape, word] : states) {
        auto* mark = new StatusMark(column);
        mark->set(shape, word);
        marks->addWidget(mark);
    }
    marks->addStretch();
    layout->addLayout(marks);
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
    const QList<QStringList> rows {{u"Sarunu aplis"_s, u"05.03.2026"_s, u"18"_s},
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
    auto* progress = new QProgressBar(column);
    progress->setAccessibleName(tr("Reading"));
    progress->setTextVisible(false);
    progress->setValue(41);
    layout->addWidget(progress);
    layout->addStretch();
    return column;
}

}  // namespace kaasa::test
