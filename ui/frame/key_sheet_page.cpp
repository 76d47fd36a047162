// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/key_sheet_page.h"

#include "ui/frame/action_registry.h"
#include "ui/shared/card.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

KeySheetPage::KeySheetPage(std::function<ActionRegistry&()> actions, QWidget* parent)
    : Page(parent)
    , m_actions(std::move(actions))
    , m_area(new QScrollArea(this))
{
    m_area->setObjectName(u"keys.list"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    retranslate();
}

QString KeySheetPage::title() const
{
    return tr("Keys");
}

void KeySheetPage::retranslate()
{
    m_area->setAccessibleName(tr("Keys"));
    auto* sheet = new QWidget;
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(16);
    for (const auto menu :
         {Menu::File, Menu::Edit, Menu::View, Menu::Go, Menu::Item, Menu::Tools, Menu::Help}) {
        auto* card = new Card(sheet);
        card->setTitle(ActionRegistry::menuTitle(menu).remove(u'&'));
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(24);
        grid->setColumnStretch(0, 1);
        int row = 0;
        for (auto* action : m_actions().actions()) {
            const auto& command = m_actions().command(action);
            if (command.menu != menu || command.hidden || command.key.isEmpty())
                continue;
            auto* words = new QLabel(ActionRegistry::plainText(action), card);
            words->setWordWrap(true);
            auto* key = new QLabel(keyText(command.key), card);
            key->setTextInteractionFlags(Qt::TextSelectableByMouse);
            setTone(key, Tone::Muted);
            grid->addWidget(words, row, 0);
            grid->addWidget(key, row++, 1, Qt::AlignTrailing);
        }
        card->body()->addLayout(grid);
        if (row > 0)
            column->addWidget(card);
        else
            delete card;
    }
    column->addStretch(1);
    m_area->setWidget(sheet);
}

}  // namespace kaasa::ui
