// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figure_row.h"

#include "ui/reports/figure_button.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kGap = 12;
constexpr int kLeastCharacters = 20;

}  // namespace

FigureRow::FigureRow(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(kGap);
    for (int i = 0; i < kMost; ++i) {
        auto* figure = new FigureButton(this);
        figure->setObjectName(u"reports.figure.%1"_s.arg(i + 1));
        m_figures.append(figure);
    }
    arrange();
}

void FigureRow::arrange()
{
    int least = fontMetrics().averageCharWidth() * kLeastCharacters;
    for (const auto* figure : std::as_const(m_figures))
        least = qMax(least, figure->minimumSizeHint().width());
    const auto fit = (width() + kGap) / (least + kGap);
    const int columns = fit >= kMost ? kMost : fit >= 2 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < kMost; ++i) {
        m_grid->addWidget(m_figures[i], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void FigureRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void FigureRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

}  // namespace kaasa::ui
