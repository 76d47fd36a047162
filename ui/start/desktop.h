// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/job_runner.h"
#include "ui/start/known_profiles.h"
#include "ui/start/quit_signals.h"
#include "ui/start/session.h"
#include "ui/start/single_instance.h"
#include "ui/start/start_window.h"

namespace kaasa::ui {

/// The running program: the start window until a profile is open, then the profile's own window.
/// What `kaasa` is, without its command line; stories in tests drive it as a person would.
class Desktop : public QObject {
    Q_OBJECT
public:
    /// `folder`: where new profiles go. All must outlive the desktop.
    Desktop(const Clock& clock, Preferences& preferences, LanguageSwitch& language,
            const QString& folder);

    /// Opens the profile, else the last one, else the wizard of the first start. `address`: the
    /// page to show; the first one where it is unknown. False = another window has this profile and
    /// was brought to the front, so there is nothing to run.
    bool start(const QString& profile, const QString& address);

    /// Null before a profile is open.
    Session* session() { return m_session.get(); }

private:
    bool open(const QString& path, const QString& address, const QString& notice = {});
    void giveUpProfile();
    void closeToRepair(const Error& error);
    /// Where the profile lies that was at work.
    QString endSession();
    void quit();
    void bringToFront();

    const Clock& m_clock;
    Preferences& m_preferences;
    LanguageSwitch& m_language;
    JobRunner m_jobs;
    KnownProfiles m_known;
    SingleInstance m_instance;
    QuitSignals m_signals;
    StartWindow m_start;
    std::unique_ptr<Session> m_session;
};

}  // namespace kaasa::ui
