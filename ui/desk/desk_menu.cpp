// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_menu.h"

#include "ui/desk/desk_sound.h"
#include "ui/frame/preferences.h"
#include "ui/shared/theme/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

DeskMenu::DeskMenu(Preferences& preferences, QWidget* parent)
    : QMenu(parent)
    , m_preferences(preferences)
    , m_sound(new DeskSound(this))
    , m_meeting(addAction(ui::icon(u"calendar"_s), {}))
    , m_event(addAction(ui::icon(u"plus"_s), {}))
    , m_print(addAction(ui::icon(u"print"_s), {}))
    , m_sounds(option(u"desk.sound"_s, u"desk/sound"_s))
    , m_colours(option(u"desk.colours"_s, u"desk/colours"_s))
    , m_wholeScreen(addAction(QString()))
{
    insertSeparator(m_sounds);
    m_meeting->setObjectName(u"desk.menu.meeting"_s);
    m_event->setObjectName(u"desk.menu.event"_s);
    m_print->setObjectName(u"desk.menu.print"_s);
    m_wholeScreen->setObjectName(u"desk.menu.wholeScreen"_s);
    m_wholeScreen->setCheckable(true);
    connect(m_meeting, &QAction::triggered, this, &DeskMenu::meetingRequested);
    connect(m_event, &QAction::triggered, this, &DeskMenu::eventRequested);
    connect(m_print, &QAction::triggered, this, &DeskMenu::printRequested);
    connect(m_wholeScreen, &QAction::triggered, this, [this](bool whole) {
        auto* window = parentWidget()->window();
        window->setWindowState(whole ? window->windowState() | Qt::WindowFullScreen
                                     : window->windowState() & ~Qt::WindowFullScreen);
    });
    connect(this, &QMenu::aboutToShow, this,
            [this] { m_wholeScreen->setChecked(parentWidget()->window()->isFullScreen()); });
    retranslate();
}

QAction* DeskMenu::option(const QString& name, const QString& key)
{
    auto* action = addAction(QString());
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(m_preferences.value(key, false).toBool());
    connect(action, &QAction::toggled, this,
            [this, key](bool wanted) { m_preferences.setValue(key, wanted); });
    return action;
}

bool DeskMenu::colours() const
{
    return m_colours->isChecked();
}

void DeskMenu::sound(Tone tone)
{
    if (m_sounds->isChecked())
        m_sound->play(tone == Tone::Success ? DeskSound::Kind::Success
                                            : DeskSound::Kind::Attention);
}

void DeskMenu::retranslate()
{
    m_meeting->setText(tr("Another event"));
    m_meeting->setShortcutVisibleInContextMenu(true);
    m_event->setText(tr("New event from today"));
    m_print->setText(tr("Print the sign-in sheet"));
    m_sounds->setText(tr("Sound at every check-in"));
    m_colours->setText(tr("Whole screen in colour at every check-in"));
    m_wholeScreen->setText(tr("Fill the whole screen"));
}

}  // namespace kaasa::ui
