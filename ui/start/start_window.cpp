// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_window.h"

#include "ui/shared/control_habits.h"
#include "ui/shared/theme/icons.h"
#include "ui/start/setup_wizard.h"
#include "ui/start/start_page.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

StartWindow::StartWindow(LanguageSwitch& language, const Clock& clock, Preferences& preferences,
                         const QString& folder)
    : m_language(language)
    , m_clock(clock)
    , m_preferences(preferences)
    , m_known(preferences)
    , m_folder(folder)
{
    setObjectName(u"start.window"_s);
    setWindowTitle(QApplication::applicationDisplayName());
    setWindowIcon(productIcon());
    setMinimumSize(1024, 700);
    new ControlHabits(this);
}

void StartWindow::showWizard()
{
    if (!m_wizard) {
        m_wizard = new SetupWizard(m_language, m_clock, m_preferences, m_folder);
        addWidget(m_wizard);
        connect(m_wizard, &SetupWizard::finished, this,
                [this](const QString& path, const QString& address) {
                    Q_EMIT openRequested(path, address);
                });
    }
    setCurrentWidget(m_wizard);
}

void StartWindow::showProfiles()
{
    if (!m_profiles) {
        m_profiles = new StartPage(m_known, m_clock, m_preferences);
        addWidget(m_profiles);
        connect(m_profiles, &StartPage::newRequested, this, &StartWindow::showWizard);
        connect(m_profiles, &StartPage::openRequested, this,
                [this](const QString& path, const QString& notice) {
                    Q_EMIT openRequested(path, u"home"_s, notice);
                });
    }
    setCurrentWidget(m_profiles);
}

void StartWindow::tell(const QString& path, const Error& error)
{
    showProfiles();
    m_profiles->tell(path, error);
}

}  // namespace kaasa::ui
