// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_view.h"

#include "core/base/words.h"
#include "core/reports/cell_text.h"
#include "ui/reports/figure_button.h"
#include "ui/reports/figure_row.h"
#include "ui/reports/fit_table.h"
#include "ui/reports/report_table_model.h"
#include "ui/shared/form_row.h"
#include "ui/shared/instant_table.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ReportView::ReportView(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_facts(new QLabel)
    , m_figures(new FigureRow)
    , m_card(new Card)
    , m_tableTitle(new QLabel)
    , m_chosen(new QComboBox)
    , m_chosenRow(new FormRow(m_chosen))
    , m_model(new ReportTableModel(this))
    , m_table(new InstantTable(ReportTableModel::RowRole))
    , m_empty(new QLabel)
    , m_notes(new QLabel)
{
    m_title->setObjectName(u"reports.title"_s);
    m_facts->setObjectName(u"reports.facts"_s);
    m_chosen->setObjectName(u"reports.tables"_s);
    m_table->setObjectName(u"reports.table"_s);
    m_empty->setObjectName(u"reports.empty"_s);
    m_notes->setObjectName(u"reports.notes"_s);
    build();
    connect(m_chosen, &QComboBox::currentIndexChanged, this, &ReportView::showTable);
    connect(&Theme::current(), &Theme::changed, this, &ReportView::fit);
    connect(m_table, &InstantTable::opened, this,
            [this](const QVariant& row) { choose(row.toInt()); });
}

void ReportView::build()
{
    setFontRole(m_title, FontRole::Section);
    setFontRole(m_tableTitle, FontRole::Section);
    setFontRole(m_facts, FontRole::Caption);
    setTone(m_facts, Tone::Muted);
    setTone(m_empty, Tone::Muted);
    setTone(m_notes, Tone::Muted);
    setFontRole(m_notes, FontRole::Caption);
    for (auto* label : {m_title, m_facts, m_tableTitle, m_notes}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        setShowsData(label);
    }
    setShowsData(m_chosen);  // core says the titles
    setShowsData(m_table);
    for (int i = 0; i < FigureRow::kMost; ++i) {
        connect(m_figures->figure(i), &FigureButton::chosen, this,
                [this, i] { Q_EMIT asked(QString(), m_report.figures[size_t(i)].label); });
    }
    m_table->setModel(m_model);
    m_card->body()->addWidget(m_tableTitle);
    m_card->body()->addWidget(m_chosenRow);
    m_card->body()->addWidget(m_table);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addWidget(m_notes);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_figures);
    layout->addWidget(m_card);
}

void ReportView::show(const reports::Report& report,
                      const std::vector<reports::ReportTable>& tables)
{
    m_report = report;
    m_tables = tables;
    m_title->setText(report.subtitle);
    m_title->setVisible(!report.subtitle.isEmpty());
    m_facts->setText(report.facts.join(u" · "_s));
    for (int i = 0; i < FigureRow::kMost; ++i) {
        const bool there = size_t(i) < report.figures.size();
        m_figures->figure(i)->setVisible(there);
        if (!there)
            continue;
        const auto& figure = report.figures[size_t(i)];
        m_figures->figure(i)->show(
            reports::cellText(figure.value, figure.type, formats(), interfaceWords()), figure.label,
            figure.definition, figure.countsPeople);
    }
    m_figures->setVisible(!report.figures.empty());
    m_figures->arrange();
    {
        const QSignalBlocker blocker(m_chosen);
        const auto shown = m_chosen->currentIndex();
        m_chosen->clear();
        for (const auto& table : m_tables)
            m_chosen->addItem(table.title.isEmpty() ? report.title : table.title);
        m_chosen->setCurrentIndex(shown > 0 && shown < m_chosen->count() ? shown : 0);
    }
    m_chosenRow->setVisible(m_tables.size() > 1);
    m_card->setVisible(!m_tables.empty());
    showTable();
}

void ReportView::showTable()
{
    const auto index = m_chosen->currentIndex();
    if (index < 0 || size_t(index) >= m_tables.size())
        return;
    const auto& table = m_tables[size_t(index)];
    m_tableTitle->setText(table.title);
    m_tableTitle->setVisible(m_tables.size() == 1 && !table.title.isEmpty());
    m_model->show(table);
    fit();
    m_table->setVisible(!table.rows.empty());
    m_empty->setVisible(table.rows.empty());
    m_table->setAccessibleName(table.title);
    m_notes->setText(table.notes.join(u'\n'));
    m_notes->setVisible(!table.notes.isEmpty());
}

void ReportView::fit()
{
    fitTable(*m_table);
}

void ReportView::choose(int row)
{
    const auto index = m_model->index(row, 0);
    const auto about = index.data(ReportTableModel::AboutRole).toString();
    const bool total = index.data(ReportTableModel::IsTotalRole).toBool();
    if (!about.isEmpty() || total)
        Q_EMIT asked(about, index.data(Qt::DisplayRole).toString());
}

void ReportView::retranslate()
{
    m_chosenRow->setLabel(tr("Table"));
    m_empty->setText(tr("Nothing here yet."));
}

void ReportView::enter()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
