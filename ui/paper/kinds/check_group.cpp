// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/check_group.h"

#include "ui/shared/form_columns.h"
#include "ui/shared/theme/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace kaasa::ui {

CheckGroup::CheckGroup(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_boxes(new FormColumns)
{
    setFontRole(m_title, FontRole::Label);
    m_title->setWordWrap(true);
    m_boxes->setLeastColumn(0);
    m_boxes->setRowGap(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addLayout(m_boxes);
}

void CheckGroup::addCheck(QCheckBox* box)
{
    m_boxes->addWidget(box);
}

QSize CheckGroup::sizeHint() const
{
    const auto width = layout()->minimumSize().width();
    return {width, layout()->heightForWidth(width)};
}

void CheckGroup::setTitle(const QString& title)
{
    m_title->setText(title);
}

}  // namespace kaasa::ui
