// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/command.h"

#include <QList>

namespace kaasa::ui {

/// The commands that every page shares, with their keys. No command needs an unmodified letter,
/// none uses Ctrl+Alt (AltGr) or a sign that moves between keyboard layouts.
QList<Command> standardCommands();

}  // namespace kaasa::ui
