// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/segmented_control.h"

#include "ui/shared/segment_button.h"
#include "ui/shared/tab_stop.h"
#include "ui/shared/theme/shapes.h"
#include "ui/shared/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace kaasa::ui {

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_layout(new QHBoxLayout(this))
{
    keepTabOnChosen(m_group);
    m_group->setExclusive(true);  // arrows then move inside the group, Tab leaves it
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

void SegmentedControl::addSegment(int id, const QString& text)
{
    auto* button = new SegmentButton(text, this);
    m_group->addButton(button, id);
    m_layout->addWidget(button);
    button->setFocusPolicy(Qt::ClickFocus);
    if (!m_group->checkedButton())
        button->setChecked(true);
}

void SegmentedControl::setText(int id, const QString& text)
{
    if (auto* button = m_group->button(id)) {
        button->setText(text);
        button->updateGeometry();
    }
}

void SegmentedControl::setCurrent(int id)
{
    if (auto* button = m_group->button(id))
        button->setChecked(true);
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    paintShape(&painter, rect(), tokens().base, tokens().border);
    for (int i = 1; i < m_layout->count(); ++i) {
        const auto x = m_layout->itemAt(i)->geometry().left() - 1;
        painter.fillRect(x, 1, 1, height() - 2, tokens().border);
    }
}

}  // namespace kaasa::ui
