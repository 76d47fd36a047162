// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columns_card.h"

#include "ui/imports/import_words.h"
#include "ui/imports/preview_model.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

using exchange::Field;
using exchange::NameOrder;

constexpr int kShownRows = 7;
constexpr int kMostCharacters = 40;  // an answer of a form may be a page long
constexpr int kHeadPadding = 32;

}  // namespace

ColumnsCard::ColumnsCard(QWidget* parent)
    : Card(parent)
    , m_model(new PreviewModel(this))
    , m_table(new QTableView)
    , m_titles(new QLabel)
    , m_column(new QComboBox)
    , m_columnRow(new FormRow(m_column))
    , m_field(new QComboBox)
    , m_fieldRow(new FormRow(m_field))
    , m_order(new QComboBox)
    , m_orderRow(new FormRow(m_order))
    , m_recognise(new QPushButton)
{
    m_recognise->setObjectName(u"import.recognise"_s);
    m_table->setObjectName(u"import.preview"_s);
    m_titles->setObjectName(u"import.titles"_s);
    m_column->setObjectName(u"import.column"_s);
    m_field->setObjectName(u"import.field"_s);
    m_order->setObjectName(u"import.order"_s);
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
            [this](const QModelIndex& index) { m_column->setCurrentIndex(index.column()); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, m_column,
            &QComboBox::setCurrentIndex);
    connect(m_recognise, &QPushButton::clicked, this, &ColumnsCard::recogniseAnew);
    connect(m_column, &QComboBox::currentIndexChanged, this, &ColumnsCard::showColumn);
    connect(m_field, &QComboBox::activated, this, &ColumnsCard::takeField);
    connect(m_order, &QComboBox::activated, this, &ColumnsCard::takeOrder);
    connect(&Theme::current(), &Theme::changed, this, &ColumnsCard::fit);
}

void ColumnsCard::build()
{
    m_table->setModel(m_model);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionsClickable(true);
    setShowsData(m_table);  // what somebody wrote into a file
    m_titles->setWordWrap(true);
    m_titles->setTextFormat(Qt::PlainText);
    setShowsData(m_titles);
    setShowsData(m_column);
    setTone(m_titles, Tone::Muted);
    for (auto* box : {m_column, m_field, m_order})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto order : {NameOrder::GivenFamily, NameOrder::FamilyGiven,
                             NameOrder::FamilyGivenPatronymic, NameOrder::FamilyCommaGiven})
        m_order->addItem(QString(), int(order));
    setRole(m_recognise, Role::Link);
    setAside(m_recognise);
    auto* fields = new FormColumns;
    fields->addWidget(m_columnRow);
    fields->addWidget(m_fieldRow);
    fields->addWidget(m_orderRow);
    body()->addWidget(m_titles);
    body()->addLayout(fields);
    body()->addWidget(m_table);
}

void ColumnsCard::show(const exchange::ListPreview& preview)
{
    const auto shown = qMax(0, m_column->currentIndex());
    m_preview = preview;
    m_model->show(preview);
    m_titles->setText(preview.titles.join(u'\n'));
    m_titles->setVisible(!preview.titles.isEmpty());
    {
        const QSignalBlocker blocker(m_column);
        m_column->clear();
        for (const auto& column : preview.layout.columns)
            m_column->addItem(column.header);
    }
    retranslate();
    m_column->setCurrentIndex(shown < m_column->count() ? shown : 0);
    showColumn();
}

// As wide as its words, a few rows high; the others are a scroll away.
void ColumnsCard::fit()
{
    m_table->resizeColumnsToContents();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const auto words = m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const auto wanted
            = QFontMetrics(themeFont(FontRole::BaseBold)).horizontalAdvance(words) + kHeadPadding;
        const auto most = fontMetrics().averageCharWidth() * kMostCharacters;
        m_table->setColumnWidth(i, qMax(wanted, qMin(most, m_table->columnWidth(i))));
    }
    const auto height = qMax(36, fontMetrics().height() + 16);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
                            + height * qBound(1, m_model->rowCount(), kShownRows)
                            + m_table->horizontalScrollBar()->sizeHint().height());
}

int ColumnsCard::column() const
{
    return m_column->currentIndex();
}

// One more choice where a column was recognised as what people seldom choose by hand.
void ColumnsCard::showColumn()
{
    const auto& columns = m_preview.layout.columns;
    m_field->clear();
    if (column() < 0 || column() >= columns.size())
        return;
    const auto& chosen = columns.at(column());
    auto fields = fieldsOf(m_preview.layout.kind);
    if (!fields.contains(chosen.field))
        fields.append(chosen.field);
    if (chosen.day.isValid() && !fields.contains(Field::Attendance))
        fields.append(Field::Attendance);
    for (const auto field : std::as_const(fields))
        m_field->addItem(listFieldText(field), int(field));
    m_field->setCurrentIndex(m_field->findData(int(chosen.field)));
    showOrder();
}

void ColumnsCard::showOrder()
{
    m_orderRow->setVisible(m_preview.layout.has(Field::Name));
    m_order->setCurrentIndex(m_order->findData(int(m_preview.layout.nameOrder)));
}

void ColumnsCard::takeField()
{
    auto layout = m_preview.layout;
    if (column() < 0 || column() >= layout.columns.size())
        return;
    const auto field = Field(m_field->currentData().toInt());
    if (layout.columns[column()].field == field)
        return;
    for (auto& other : layout.columns) {  // but for marks, a field stands in one column
        if (other.field == field && field != Field::Attendance)
            other.field = Field::Ignore;
    }
    layout.columns[column()].field = field;
    if (!layout.has(Field::Name))
        layout.nameOrder = NameOrder::Separate;
    else if (layout.nameOrder == NameOrder::Separate)
        layout.nameOrder = NameOrder::GivenFamily;
    change(layout);
}

void ColumnsCard::takeOrder()
{
    auto layout = m_preview.layout;
    layout.nameOrder = NameOrder(m_order->currentData().toInt());
    if (layout.nameOrder != m_preview.layout.nameOrder)
        change(layout);
}

void ColumnsCard::change(const exchange::ListLayout& layout)
{
    m_changed = layout;
    Q_EMIT layoutChanged();
}

void ColumnsCard::forget()
{
    m_changed.reset();
    m_anew = false;
}

void ColumnsCard::recogniseAnew()
{
    m_changed.reset();
    m_anew = true;
    m_column->setFocus(Qt::OtherFocusReason);
    Q_EMIT layoutChanged();
}

void ColumnsCard::retranslate()
{
    setTitle(tr("Columns", "of a list"));
    const bool isRemembered = m_preview.layout.remembered && !m_changed;
    setSubtitle(isRemembered
                    ? tr("The columns are taken as you set them for such a list before.")
                    : tr("The first rows, as they stand in the file. What each column is taken for "
                         "stands above."));
    m_recognise->setText(tr("As Kaasa sees them", "columns of a list"));
    m_recognise->setVisible(isRemembered || m_changed);
    m_table->setAccessibleName(tr("First rows of the list"));
    m_columnRow->setLabel(tr("Column"));
    m_fieldRow->setLabel(tr("Is taken for", "a column of a list"));
    m_orderRow->setLabel(tr("Whole names are written"));
    for (int i = 0; i < m_order->count(); ++i)
        m_order->setItemText(i, nameOrderText(NameOrder(m_order->itemData(i).toInt())));
    for (int i = 0; i < m_column->count(); ++i) {
        const auto& column = m_preview.layout.columns.at(i);
        if (column.header.isEmpty())
            //: A column of a list that has no name; %1 is its number
            m_column->setItemText(i, tr("column %1").arg(formats().number(column.number)));
    }
    for (int i = 0; i < m_field->count(); ++i)
        m_field->setItemText(i, listFieldText(Field(m_field->itemData(i).toInt())));
    m_model->retranslate();
    fit();
}

}  // namespace kaasa::ui
