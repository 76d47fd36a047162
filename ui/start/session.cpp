// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/session.h"

#include "core/services/desk_lock.h"
#include "core/storage/backup.h"
#include "core/storage/organisation_repository.h"
#include "core/sync/removal.h"
#include "ui/frame/close_guard.h"
#include "ui/frame/idle_lock.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/preferences.h"
#include "ui/frame/workspace_commands.h"
#include "ui/pages.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/language_switch.h"
#include "ui/sync/sync_foot.h"
#include "ui/sync/sync_monitor.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kLookForDayEveryMs = 3600 * 1000;

}  // namespace

Session::Session(std::unique_ptr<Workspace> workspace, const Clock& clock, Preferences& preferences,
                 LanguageSwitch& language, JobRunner& jobs)
    : m_clock(clock)
    , m_jobs(jobs)
    , m_workspace(std::move(workspace))
    , m_sync(std::make_unique<SyncMonitor>(*m_workspace))
{
    registerPages(m_pages,
                  {
                      .clock = clock,
                      .preferences = preferences,
                      .language = language,
                      .jobs = jobs,
                      .workspace = m_workspace.get(),
                      .sync = m_sync.get(),
                      .actions = [this]() -> ActionRegistry& { return m_window->actions(); },
                      .layout = [this]() -> LayoutMemory& { return m_window->layoutMemory(); },
                  });
    m_window = std::make_unique<MainWindow>(m_pages, jobs, preferences);
    m_window->setLanguage(language.language());
    addSearchSources(*m_window, *m_workspace);
    connect(m_window.get(), &MainWindow::languageChosen, &language, &LanguageSwitch::use);
    connect(&language, &LanguageSwitch::languageChanged, m_window.get(), &MainWindow::setLanguage);
    m_commands = std::make_unique<WorkspaceCommands>(*m_workspace, *m_window);
    m_syncFoot = std::make_unique<SyncFoot>(*m_workspace, *m_sync, *m_window);
    m_idleLock = std::make_unique<IdleLock>(*m_workspace, *m_window);
    m_closeGuard = std::make_unique<CloseGuard>(*m_workspace, jobs, *m_window);
    connect(m_workspace.get(), &Workspace::changed, this, &Session::showOrganisation);
    connect(m_sync.get(), &SyncMonitor::changed, this, [this] {
        if (const auto& trouble = m_sync->state().trouble; trouble && sync::isRemoval(*trouble))
            Q_EMIT removed();
    });
    showOrganisation();
    // whoever locked the desk expects it locked after a restart too
    if (services::DeskLock(m_workspace->reading()).isLocked())
        m_window->open(u"desk"_s);
}

Session::~Session()
{
    m_closeGuard.reset();
    m_idleLock.reset();
    m_syncFoot.reset();
    m_commands.reset();
    m_window.reset();  // before what its pages read from
}

void Session::showOrganisation()
{
    const auto own = storage::OrganisationRepository(m_workspace->reading().database()).own();
    if (own)
        m_window->setOrganisation(own.value().name);
}

void Session::lookAfter()
{
    const auto path = m_workspace->path();
    m_jobs.run(
        tr("Checking the data"), this,
        [path, &clock = m_clock](Progress&) -> Result<void> {
            const auto profile = storage::Profile::openForReading(path, clock);
            if (!profile)
                return profile.error();
            return storage::checkIntegrity(profile.value()->database());
        },
        [this](Result<void> sound) {
            if (!sound)
                tellTrouble(sound.error());
        });
    backUpDaily();
    // many computers at a door are never switched off
    connect(&m_daily, &QTimer::timeout, this, &Session::backUpDaily);
    m_daily.start(kLookForDayEveryMs);
}

// A copy of what is damaged is damaged too: it is the profile that wants mending.
void Session::tellTrouble(const Error& error)
{
    if (error.code != Error::Code::Damaged)
        return m_window->tell(sentenceFor(error));
    const Error damage{error.code, error.detail, {m_workspace->path()}};
    m_window->tell(sentenceFor(damage), tr("Close and repair…"),
                   [this, damage] { Q_EMIT repairRequested(damage); });
}

// Nothing happens where today has one.
void Session::backUpDaily()
{
    m_workspace->writer().run<bool>(
        Workspace::Priority::Sync,
        [](storage::Profile& profile) {
            return storage::dailyBackup(profile.database(), profile.clock());
        },
        this,
        [this](const Result<bool>& made) {
            if (!made)
                tellTrouble(made.error());
            else if (made.value())
                Q_EMIT m_workspace->changed();  // the task that asked for one is gone
        });
}

}  // namespace kaasa::ui
