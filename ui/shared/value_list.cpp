// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/value_list.h"

#include "ui/shared/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kBetween = 16;
constexpr int kLeastValue = 18;  // characters that a value beside its label needs

}  // namespace

ValueList::ValueList(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kBetween);
}

void ValueList::clear()
{
    for (const auto& line : std::as_const(m_lines)) {
        delete line.label;
        delete line.value;
    }
    m_lines.clear();
    m_arranged = 0;
}

void ValueList::add(const QString& label, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* name = new QLabel(label, this);
    auto* text = new QLabel(value, this);
    setTone(name, Tone::Muted);
    for (auto* one : {name, text}) {
        one->setTextFormat(Qt::PlainText);
        one->setWordWrap(true);
        one->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    }
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setAccessibleName(label + u", "_s + value);
    m_lines.append(Line{name, text});
    m_arranged = 0;
    arrange();
}

void ValueList::arrange()
{
    int labels = 0;
    for (const auto& line : std::as_const(m_lines)) {
        const auto* label = qobject_cast<QLabel*>(line.label);
        labels = qMax(labels, label->fontMetrics().horizontalAdvance(label->text()) + 2);
    }
    const int values = fontMetrics().averageCharWidth() * kLeastValue;
    const int columns = labels + kBetween + values <= width() ? 2 : 1;
    if (columns == m_arranged)
        return;
    m_arranged = columns;
    m_grid->setVerticalSpacing(columns == 2 ? 8 : 0);
    m_grid->setColumnMinimumWidth(0, columns == 2 ? labels : 0);
    m_grid->setColumnStretch(0, columns == 2 ? 0 : 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    int row = 0;
    for (const auto& line : std::as_const(m_lines)) {
        m_grid->addWidget(line.label, row, 0);
        if (columns == 1)
            ++row;
        m_grid->addWidget(line.value, row, columns - 1);
        line.value->setContentsMargins(0, 0, 0, columns == 1 ? 8 : 0);
        ++row;
    }
}

void ValueList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ValueList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        m_arranged = 0;
        arrange();
    }
}

}  // namespace kaasa::ui
