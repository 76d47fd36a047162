// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/action_registry.h"

#include "ui/shared/theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

QString translated(const Command& command)
{
    return QCoreApplication::translate("Commands", command.text);
}

}  // namespace

ActionRegistry::ActionRegistry(QObject* parent)
    : QObject(parent)
{
}

QAction* ActionRegistry::add(const Command& command)
{
    Q_ASSERT_X(!action(command.id), "ActionRegistry::add", qPrintable(command.id));
    Q_ASSERT_X(
        command.key.isEmpty()
            || std::none_of(m_entries.begin(), m_entries.end(),
                            [&](const Entry& entry) { return entry.command.key == command.key; }),
        "ActionRegistry::add: key taken", qPrintable(command.id));
    auto* action = new QAction(this);
    action->setObjectName(command.id);
    action->setText(translated(command));
    action->setShortcut(command.key);
    action->setMenuRole(QAction::NoRole);
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon));
    connect(action, &QAction::triggered, this, [this, id = command.id] { Q_EMIT triggered(id); });
    m_entries.append({command, action});
    Q_EMIT added(action);
    return action;
}

void ActionRegistry::add(const QList<Command>& commands)
{
    for (const auto& command : commands)
        add(command);
}

QAction* ActionRegistry::action(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.command.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

QList<QAction*> ActionRegistry::actions() const
{
    QList<QAction*> actions;
    for (const auto& entry : m_entries)
        actions.append(entry.action);
    return actions;
}

const Command& ActionRegistry::command(const QAction* action) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.action == action; });
    Q_ASSERT(found != m_entries.end());
    return found->command;
}

void ActionRegistry::fill(QMenu* target, Menu menu) const
{
    for (const auto& entry : m_entries) {
        if (entry.command.menu == menu && !entry.command.hidden)
            target->addAction(entry.action);
    }
}

QString ActionRegistry::menuTitle(Menu menu)
{
    switch (menu) {
    case Menu::File:
        return tr("&File");
    case Menu::Edit:
        return tr("&Edit");
    case Menu::View:
        return tr("&View");
    case Menu::Go:
        return tr("&Go");
    case Menu::Item:
        //: Menu with what can be done with the person, event … that is open
        return tr("&Item");
    case Menu::Tools:
        return tr("&Tools");
    case Menu::Help:
        return tr("&Help");
    }
    Q_UNREACHABLE();
}

QString ActionRegistry::plainText(const QAction* action)
{
    auto text = action->text();
    text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u'\x01', u'&');
    return text;
}

void ActionRegistry::retranslate()
{
    for (const auto& entry : m_entries)
        entry.action->setText(translated(entry.command));
}

}  // namespace kaasa::ui
