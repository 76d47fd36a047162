// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/preferences.h"

#include <QSettings>

namespace kaasa::ui {

/// Kept in the person's own settings folder, one file for all profiles.
class FilePreferences : public Preferences {
public:
    FilePreferences();

    QVariant value(const QString& key, const QVariant& fallback = {}) const override;
    void setValue(const QString& key, const QVariant& value) override;

private:
    QSettings m_settings;
};

}  // namespace kaasa::ui
