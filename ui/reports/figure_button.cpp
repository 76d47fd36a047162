// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figure_button.h"

#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

FigureButton::FigureButton(QWidget* parent)
    : QWidget(parent)
    , m_value(new QLabel(this))
    , m_label(new QLabel(this))
    , m_definition(new QLabel(this))
{
    setFontRole(m_value, FontRole::Page);
    setFontRole(m_label, FontRole::Label);
    setFontRole(m_definition, FontRole::Caption);
    setTone(m_definition, Tone::Muted);
    m_label->setWordWrap(true);
    m_definition->setWordWrap(true);
    for (auto* label : {m_value, m_label, m_definition})
        setShowsData(label);  // core says it, in the interface's language
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(2);
    layout->addWidget(m_value);
    layout->addWidget(m_label);
    layout->addWidget(m_definition);
    layout->addStretch(1);
}

void FigureButton::show(const QString& value, const QString& label, const QString& definition,
                        bool hasPeople)
{
    m_value->setText(value);
    m_label->setText(label);
    m_definition->setText(definition);
    m_hasPeople = hasPeople;
    setFocusPolicy(hasPeople ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(hasPeople ? Qt::PointingHandCursor : Qt::ArrowCursor);
    //: For screen readers. %1 is a number, %2 what it counts, %3 how exactly
    setAccessibleName(tr("%1 %2, %3").arg(value, label, definition));
    setToolTip(hasPeople ? tr("Enter or a double click shows who was counted.") : QString());
    setAccessibleDescription(toolTip());
    setVisible(true);
}

QSize FigureButton::sizeHint() const
{
    const auto width = minimumSizeHint().width();
    return {width, heightForWidth(width)};
}

void FigureButton::keyPressEvent(QKeyEvent* event)
{
    const bool act = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (act && m_hasPeople)
        Q_EMIT chosen();
    else
        QWidget::keyPressEvent(event);
}

void FigureButton::mouseDoubleClickEvent(QMouseEvent* event)
{
    Q_UNUSED(event);
    if (m_hasPeople)
        Q_EMIT chosen();
}

void FigureButton::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintShape(&painter, rect(), tokens().base, tokens().line, 8, 1);
    if (hasFocus())
        paintFocus(&painter, rect());
}

void FigureButton::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void FigureButton::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace kaasa::ui
