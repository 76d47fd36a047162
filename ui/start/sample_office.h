// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/result.h"

namespace kaasa::ui {

/// A profile full of invented people at `path`, to try things out; takes a second or two and may be
/// called on any thread. Nothing stays when a part of it fails. Errors: those of
/// `services::createOffice` and `samples::addActiveMoms`.
Result<void> makeSampleOffice(const QString& path, Language language, const Clock& clock);

}  // namespace kaasa::ui
