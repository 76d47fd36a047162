// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/desktop.h"

#include "core/services/profile_removal.h"
#include "core/sync/removal.h"
#include "ui/frame/preferences.h"
#include "ui/shared/language_switch.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

Desktop::Desktop(const Clock& clock, Preferences& preferences, LanguageSwitch& language,
                 const QString& folder)
    : m_clock(clock)
    , m_preferences(preferences)
    , m_language(language)
    , m_known(preferences)
    , m_start(language, clock, preferences, folder)
{
    connect(&m_language, &LanguageSwitch::languageChanged, this, [this](Language chosen) {
        m_preferences.setValue(u"language"_s, languageCode(chosen));
    });
    connect(&m_start, &StartWindow::openRequested, this,
            [this](const QString& path, const QString& address, const QString& notice) {
                if (!open(path, address, notice))
                    QApplication::quit();
            });
    connect(&m_signals, &QuitSignals::received, this, &Desktop::quit);
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] {
        if (m_session)
            m_session->window().keep();
    });
    connect(&m_instance, &SingleInstance::frontRequested, this, &Desktop::bringToFront);
}

bool Desktop::start(const QString& profile, const QString& address)
{
    const auto path = profile.isEmpty() ? m_known.last() : profile;
    if (path.isEmpty()) {
        m_start.showWizard();
        m_start.show();
        return true;
    }
    return open(path,
                address.isEmpty() ? m_preferences.value(u"frame/lastPage"_s).toString() : address);
}

bool Desktop::open(const QString& path, const QString& address, const QString& notice)
{
    if (!m_instance.claim(path))
        return false;
    auto workspace = Workspace::open(path, m_clock);
    if (!workspace) {
        m_start.tell(path, workspace.error());
        m_start.show();
        return true;
    }
    m_known.remember(path);
    m_session = std::make_unique<Session>(std::move(workspace).value(), m_clock, m_preferences,
                                          m_language, m_jobs);
    // queued: the session cannot end while it speaks
    connect(m_session.get(), &Session::removed, this, &Desktop::giveUpProfile,
            Qt::QueuedConnection);
    connect(m_session.get(), &Session::repairRequested, this, &Desktop::closeToRepair,
            Qt::QueuedConnection);
    auto& window = m_session->window();
    if (!window.open(address))
        window.openFirst();
    window.show();
    if (!notice.isEmpty())
        window.tell(notice);
    m_start.hide();
    m_session->lookAfter();
    return true;
}

void Desktop::giveUpProfile()
{
    if (!m_session)
        return;  // told twice
    const auto path = endSession();
    m_known.forget(path);
    m_start.tell({}, sync::removed());
    m_start.show();
    // the backups may lie on a slow stick
    m_jobs.run(
        QString(), this, [path](Progress&) { return services::deleteProfile(path); },
        [this](const Result<void>& deleted) {
            if (!deleted)
                m_start.tell({}, deleted.error());
        });
}

void Desktop::closeToRepair(const Error& error)
{
    if (!m_session)
        return;
    m_session->window().keep();
    m_start.tell(endSession(), error);
    m_start.show();
}

QString Desktop::endSession()
{
    const auto path = m_session->workspace().path();
    m_session.reset();
    return path;
}

// Nobody can be asked: what stands in fields is handed in, and the session writes it as it ends.
void Desktop::quit()
{
    if (m_session)
        m_session->window().keep();
    QApplication::quit();
}

void Desktop::bringToFront()
{
    if (!m_session)
        return;
    auto& window = m_session->window();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

}  // namespace kaasa::ui
