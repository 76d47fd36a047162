// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaasa::exchange {

/// What the kind column of an agenda says.
struct EventKindName {
    QString code = QStringLiteral("other");  ///< of `domain::eventKindCodes`
    bool understood = false;
    bool online = false;  ///< "tiešsaistē", "veebis", "онлайн"
};

/// Reads "apaļais galds", "töötuba", "день предпринимательства", "round table" …
EventKindName readEventKind(const QString& written);

/// Whether a place or kind says that people meet on the net.
bool saysOnline(const QString& written);

}  // namespace kaasa::exchange
