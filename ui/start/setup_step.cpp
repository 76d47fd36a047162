// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/setup_step.h"

#include "ui/shared/theme/theme.h"

#include <QBoxLayout>

namespace kaasa::ui {
namespace {

constexpr int kStackFromScale = 125;

}  // namespace

QBoxLayout* SetupStep::pair(QWidget* one, QWidget* other)
{
    auto* layout = new QBoxLayout(QBoxLayout::LeftToRight);
    layout->setSpacing(16);
    layout->addWidget(one, 1, Qt::AlignTop);
    layout->addWidget(other, 1, Qt::AlignTop);
    const auto arrange = [layout] {
        layout->setDirection(Theme::current().textScale() < kStackFromScale
                                 ? QBoxLayout::LeftToRight
                                 : QBoxLayout::TopToBottom);
    };
    connect(&Theme::current(), &Theme::changed, layout, arrange);
    arrange();
    return layout;
}

}  // namespace kaasa::ui
