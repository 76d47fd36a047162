// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kaasa::names {

/// Whether a word has Latin and Cyrillic letters, as when a keyboard was switched late.
bool isMixed(QStringView word);

/// A mixed word in one script: letters that look alike in both go to the other one, to the script
/// of the majority if that can be, else to the other. Nothing when a letter has no twin either way.
std::optional<QString> inOneScript(QStringView word);

}  // namespace kaasa::names
