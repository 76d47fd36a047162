// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kaasa {

class Words;

/// What happened, why, and what to do: one or two sentences for the person at the screen or the
/// command line, in the language of `words`. What was typed is quoted, shortened and kept from
/// turning the sentence's direction.
QString errorSentence(const Error& error, const Words& words);

}  // namespace kaasa
