// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/start/known_profiles.h"

#include <QStackedWidget>

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class LanguageSwitch;
class Preferences;
class SetupWizard;
class StartPage;

/// The window before a profile is open: the wizard at the first start, else the list of profiles.
class StartWindow : public QStackedWidget {
    Q_OBJECT
public:
    StartWindow(LanguageSwitch& language, const Clock& clock, Preferences& preferences,
                const QString& folder);

    void showWizard();
    void showProfiles();
    /// Why the profile at `path` was not opened.
    void tell(const QString& path, const Error& error);

Q_SIGNALS:
    void openRequested(const QString& path, const QString& address, const QString& notice = {});

private:
    LanguageSwitch& m_language;
    const Clock& m_clock;
    Preferences& m_preferences;
    KnownProfiles m_known;
    QString m_folder;
    StartPage* m_profiles = nullptr;
    SetupWizard* m_wizard = nullptr;
};

}  // namespace kaasa::ui
