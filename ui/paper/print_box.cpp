// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/print_box.h"

#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

std::optional<print::PageRange> pageRangeOf(const QString& typed, int pageCount)
{
    static const QRegularExpression kRange(u"^\\s*(\\d{1,6})\\s*(?:[-–—]\\s*(\\d{1,6})\\s*)?$"_s);
    const auto match = kRange.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    const auto first = match.captured(1).toInt();
    const auto last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (first < 1 || last < first || last > pageCount)
        return std::nullopt;
    return print::PageRange{first - 1, last - 1};
}

PrintBox::PrintBox(QWidget* parent)
    : QWidget(parent)
    , m_none(new QLabel(this))
    , m_printer(new QComboBox)
    , m_printerRow(new FormRow(m_printer, this))
    , m_copies(new QSpinBox)
    , m_copiesRow(new FormRow(m_copies))
    , m_pages(new QComboBox)
    , m_pagesRow(new FormRow(m_pages))
    , m_range(new QLineEdit)
    , m_rangeRow(new FormRow(m_range))
{
    m_printer->setObjectName(u"paper.printer"_s);
    m_copies->setObjectName(u"paper.copies"_s);
    m_pages->setObjectName(u"paper.pages"_s);
    m_range->setObjectName(u"paper.range"_s);
    m_none->setObjectName(u"paper.noPrinter"_s);
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Muted);
    setShowsData(m_printer);  // names of printers
    m_printer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_copies->setRange(1, 99);
    for (const auto pages : {Pages::All, Pages::Shown, Pages::Some})
        m_pages->addItem(QString(), int(pages));
    auto* both = new FormColumns;
    both->setLeastColumn(0);
    both->addWidget(m_copiesRow);
    both->addWidget(m_pagesRow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_none);
    layout->addWidget(m_printerRow);
    layout->addLayout(both);
    layout->addWidget(m_rangeRow);
    connect(m_pages, &QComboBox::currentIndexChanged, this, &PrintBox::showRange);
    connect(m_range, &QLineEdit::textEdited, this, [this] { m_rangeRow->setError({}); });
    setPrinters({}, {});
}

void PrintBox::setPrinters(const QStringList& names, const QString& usual)
{
    m_printer->clear();
    m_printer->addItems(names);
    m_printer->setCurrentIndex(qMax(0, int(names.indexOf(usual))));
    const bool any = !names.isEmpty();
    m_none->setVisible(!any);
    for (auto* row : {m_printerRow, m_copiesRow, m_pagesRow})
        row->setVisible(any);
    showRange();
}

bool PrintBox::hasPrinter() const
{
    return m_printer->count() > 0;
}

QString PrintBox::printer() const
{
    return m_printer->currentText();
}

void PrintBox::showRange()
{
    const bool some = m_pages->currentData().toInt() == int(Pages::Some);
    m_rangeRow->setVisible(hasPrinter() && some);
    m_rangeRow->setError({});
}

std::optional<PrintWish> PrintBox::wish(int shown, int pageCount)
{
    PrintWish wish{.printer = printer(), .copies = m_copies->value(), .pages = {}};
    switch (Pages(m_pages->currentData().toInt())) {
    case Pages::All:
        break;
    case Pages::Shown:
        wish.pages = {shown, shown};
        break;
    case Pages::Some: {
        const auto range = pageRangeOf(m_range->text(), pageCount);
        if (!range) {
            m_rangeRow->setError(
                tr("The paper has %n page(s). Write one of them, or from – to: 2–5", nullptr,
                   pageCount));
            m_range->setFocus(Qt::OtherFocusReason);
            return std::nullopt;
        }
        wish.pages = *range;
        break;
    }
    }
    return wish;
}

void PrintBox::retranslate()
{
    m_none->setText(tr("There is no printer at this computer. Save the paper as a PDF and print it "
                       "elsewhere."));
    m_printerRow->setLabel(tr("Printer"));
    m_copiesRow->setLabel(tr("Copies"));
    m_pagesRow->setLabel(tr("Pages"));
    m_rangeRow->setLabel(tr("Which pages"));
    m_range->setPlaceholderText(u"2–5"_s);
    m_pages->setItemText(0, tr("all", "pages"));
    m_pages->setItemText(1, tr("the one shown", "page"));
    m_pages->setItemText(2, tr("some", "pages"));
}

}  // namespace kaasa::ui
