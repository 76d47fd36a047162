// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QMenu>

namespace kaasa::ui {

class DeskSound;
class Preferences;

/// What else the desk can do, and how loud and colourful it is on this computer.
class DeskMenu : public QMenu {
    Q_OBJECT
public:
    /// `preferences` must outlive the menu.
    explicit DeskMenu(Preferences& preferences, QWidget* parent = nullptr);

    /// Whether the whole screen takes the colour of what the band says.
    bool colours() const;
    /// A high sound for what succeeded, a low one for what needs a look; silent unless wanted.
    void sound(Tone tone);
    void retranslate();

Q_SIGNALS:
    void meetingRequested();
    void eventRequested();
    void printRequested();

private:
    QAction* option(const QString& name, const QString& key);

    Preferences& m_preferences;
    DeskSound* m_sound;
    QAction* m_meeting;
    QAction* m_event;
    QAction* m_print;
    QAction* m_sounds;
    QAction* m_colours;
    QAction* m_wholeScreen;
};

}  // namespace kaasa::ui
