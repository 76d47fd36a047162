// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class ActionRegistry;
class JobRunner;
class LanguageSwitch;
class LayoutMemory;
class Preferences;
class Printers;
class SyncMonitor;
class Workspace;

/// What the frame hands to the makers of pages. Everything in it outlives every page; services and
/// repositories of the open profile are added here by their owners.
struct AppContext {
    const Clock& clock;
    Preferences& preferences;
    LanguageSwitch& language;
    JobRunner& jobs;
    /// The open profile; null before one is open (first-run wizard) and in tests of the frame.
    Workspace* workspace = nullptr;
    /// Beside the workspace; null where there is none.
    SyncMonitor* sync = nullptr;
    /// The window's, once it exists: pages are made after it.
    std::function<ActionRegistry&()> actions;
    std::function<LayoutMemory&()> layout;
    /// Null: those of this computer.
    std::shared_ptr<Printers> printers = {};
};

}  // namespace kaasa::ui
