// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QJsonObject>
#include <QString>

namespace kaasa::server {

enum class LogLevel { Info, Warning, Error };

/// One line of JSON on standard error: moment, level, event and `facts`. Never a name, an address,
/// a key or anything that a computer sent: numbers and codes.
void writeLog(const Clock& clock, LogLevel level, const QString& event,
              const QJsonObject& facts = {});

}  // namespace kaasa::server
