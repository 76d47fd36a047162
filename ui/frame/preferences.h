// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace kaasa::ui {

/// What this computer remembers about the look of the program: window place, splitters, language,
/// text size, last page. Never anything about people.
class Preferences {
public:
    virtual ~Preferences() = default;

    /// Keys are paths: "window/geometry", "appearance/scale".
    virtual QVariant value(const QString& key, const QVariant& fallback = {}) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
};

}  // namespace kaasa::ui
