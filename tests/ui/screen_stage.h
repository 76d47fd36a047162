// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "tests/support/centre.h"
#include "tests/ui/fake_printers.h"
#include "tests/ui/pseudo_translator.h"
#include "ui/frame/app_context.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/main_window.h"
#include "ui/frame/memory_preferences.h"
#include "ui/frame/workspace.h"
#include "ui/shared/language_switch.h"
#include "ui/shared/theme/theme.h"
#include "ui/sync/sync_monitor.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace kaasa::ui {
class SyncFoot;
}

namespace kaasa::test {

/// The whole program on a stage: the real window with every registered page, a small profile of a
/// centre, a clock that stands still, and a switch for language (or the pseudo-language), colours
/// and text size.
class ScreenStage {
public:
    /// Whether the profile is on this computer alone, or shared with another one.
    enum class Shared { No, Yes };

    explicit ScreenStage(Shared shared = Shared::No);
    ~ScreenStage();

    ui::MainWindow& window() { return *m_window; }
    ui::Theme& theme() { return m_theme; }
    ui::LanguageSwitch& language() { return m_language; }
    ui::Workspace& workspace() { return *m_workspace; }
    FakePrinters& printers() { return *m_printers; }
    ui::SyncMonitor& sync() { return *m_sync; }
    ui::JobRunner& jobs() { return m_jobs; }
    ui::MemoryPreferences& preferences() { return m_preferences; }
    const Centre& centre() const { return m_centre; }
    const ui::PageRegistry& pages() const { return m_pages; }

    void speak(Language language);
    void speakPseudo();
    /// Where the walk and the pictures go for a page: the page itself, where that opens without an
    /// argument, then its examples ("people/UID/consents").
    QStringList addresses(const ui::PageEntry& entry) const;
    /// Opens an address and lets everything settle.
    bool open(const QString& address);
    /// Opens the page with its example argument and lets everything settle.
    bool open(const ui::PageEntry& entry);
    static void settle();

private:
    void begin(storage::Profile& profile, Shared shared);

    FixedClock m_clock;
    QTemporaryDir m_folder;
    Centre m_centre;
    ui::Theme m_theme;
    ui::LanguageSwitch m_language;
    PseudoTranslator m_pseudo;
    std::shared_ptr<FakePrinters> m_printers = std::make_shared<FakePrinters>();
    ui::JobRunner m_jobs;
    ui::MemoryPreferences m_preferences;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::SyncMonitor> m_sync;
    ui::PageRegistry m_pages;
    QHash<QString, QStringList> m_examples;  ///< arguments by the page's id
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::SyncFoot> m_syncFoot;
};

}  // namespace kaasa::test
