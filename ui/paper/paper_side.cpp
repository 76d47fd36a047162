// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_side.h"

#include "ui/paper/paper_form.h"
#include "ui/paper/print_box.h"
#include "ui/shared/column_area.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/icon_label.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kPadding = 20;

QPushButton* actButton(const QString& name, const QString& iconName, QWidget* parent)
{
    auto* button = new QPushButton(icon(iconName), {}, parent);
    button->setObjectName(name);
    return button;
}

}  // namespace

PaperSide::PaperSide(QWidget* parent)
    : QWidget(parent)
    , m_area(new ColumnArea(this))
    , m_formPlace(new QVBoxLayout)
    , m_printBox(new PrintBox)
    , m_well(new QWidget(this))
    , m_wellWords(new QLabel(m_well))
    , m_print(actButton(u"paper.print"_s, u"print"_s, this))
    , m_pdf(actButton(u"paper.pdf"_s, u"pdf"_s, this))
    , m_workbook(actButton(u"paper.workbook"_s, u"table"_s, this))
    , m_csv(actButton(u"paper.csv"_s, u"file"_s, this))
{
    auto* column = m_area->column();
    column->setContentsMargins(kPadding, 16, kPadding, 8);
    column->setSpacing(16);
    column->addLayout(m_formPlace);
    column->addWidget(m_printBox);
    column->addWidget(m_well);
    column->addStretch(1);
    auto* tables = new FormColumns;
    tables->setLeastColumn(0);
    tables->addWidget(m_workbook);
    tables->addWidget(m_csv);
    column->addLayout(tables);

    m_wellWords->setObjectName(u"paper.well"_s);
    m_wellWords->setWordWrap(true);
    setTone(m_wellWords, Tone::Muted);
    setFontRole(m_wellWords, FontRole::Caption);
    auto* well = new QHBoxLayout(m_well);
    well->setContentsMargins(0, 0, 0, 0);
    well->addWidget(new IconLabel(u"check"_s, Tone::Success, 20, m_well), 0, Qt::AlignTop);
    well->addWidget(m_wellWords, 1);
    m_well->hide();

    setKeyHint(m_print, keyText(QKeySequence(u"Ctrl+P"_s)));
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(kPadding, 8, kPadding, 16);
    foot->setSpacing(8);
    foot->addWidget(m_print);
    foot->addWidget(m_pdf);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addLayout(foot);

    connect(m_print, &QPushButton::clicked, this, &PaperSide::printRequested);
    connect(m_pdf, &QPushButton::clicked, this, &PaperSide::pdfRequested);
    connect(m_workbook, &QPushButton::clicked, this, &PaperSide::workbookRequested);
    connect(m_csv, &QPushButton::clicked, this, &PaperSide::csvRequested);
    showPrinters();
    setPossible(false, false);
}

void PaperSide::setForm(PaperForm* form, QWidget* before)
{
    delete m_form;
    m_form = form;
    if (m_form)
        m_formPlace->addWidget(m_form);
    m_area->verticalScrollBar()->setValue(0);  // another paper begins at its first choice
    orderTab(before);
}

// Whatever form comes, Tab goes down the panel as the eye does.
void PaperSide::orderTab(QWidget* before)
{
    const auto fields = [this](const QWidget* box) {
        QList<QWidget*> result;
        for (auto* widget : box ? box->findChildren<QWidget*>() : QList<QWidget*>()) {
            const bool inPopup = widget->window() != window();  // the list of a combo box
            if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && !inPopup)
                result.append(widget);
        }
        return result;
    };
    for (auto* field :
         fields(m_form) + fields(m_printBox) + QList<QWidget*>{m_workbook, m_csv, m_print, m_pdf}) {
        setTabOrder(before, field);
        before = field;
    }
}

void PaperSide::setRemarks(const QList<PaperRemark>& remarks)
{
    QStringList well;
    for (const auto& remark : remarks) {
        if (!remark.isWarning())
            well.append(remarkText(remark));
    }
    m_wellWords->setText(well.join(u' '));
    m_well->setVisible(!well.isEmpty());
}

void PaperSide::showPrinters()
{
    const bool any = m_printBox->hasPrinter();
    m_print->setVisible(any);
    setRole(m_print, any ? Role::Primary : Role::Plain);
    setRole(m_pdf, any ? Role::Plain : Role::Primary);
}

void PaperSide::setPossible(bool paper, bool tables)
{
    m_print->setEnabled(paper);
    m_pdf->setEnabled(paper);
    for (auto* button : {m_workbook, m_csv}) {
        button->setVisible(tables);
        button->setEnabled(paper);
    }
}

QPoint PaperSide::csvCorner() const
{
    return m_csv->mapToGlobal(m_csv->rect().bottomLeft());
}

void PaperSide::retranslate()
{
    m_print->setText(tr("Print", "verb, on a button"));
    m_pdf->setText(tr("Save as PDF"));
    m_workbook->setText(tr("Workbook", "save the tables for a spreadsheet program"));
    m_workbook->setToolTip(tr("Save the tables for a spreadsheet program (XLSX)"));
    m_csv->setText(tr("CSV"));
    m_csv->setToolTip(tr("Save a table as text that every program reads (CSV)"));
    m_printBox->retranslate();
    if (m_form)
        m_form->retranslate();
}

void PaperSide::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())),
                     tokens().line);
}

}  // namespace kaasa::ui
