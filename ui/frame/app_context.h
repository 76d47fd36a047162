// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class ActionRegistry;
class JobRunner;
class LanguageSwitch;
class LayoutMemory;
class Preferences;

/// What the frame hands to the makers of pages. Everything in it outlives every page; services and
/// repositories of the open profile are added here by their owners.
struct AppContext {
    const Clock& clock;
    Preferences& preferences;
    LanguageSwitch& language;
    JobRunner& jobs;
    /// The window's, once it exists: pages are made after it.
    std::function<ActionRegistry&()> actions;
    std::function<LayoutMemory&()> layout;
};

}  // namespace kaasa::ui
