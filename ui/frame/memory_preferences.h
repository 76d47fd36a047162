// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/preferences.h"

#include <QHash>

namespace kaasa::ui {

/// Forgets everything at the end: for tests and pictures.
class MemoryPreferences : public Preferences {
public:
    QVariant value(const QString& key, const QVariant& fallback = {}) const override
    {
        return m_values.value(key, fallback);
    }
    void setValue(const QString& key, const QVariant& value) override { m_values[key] = value; }

private:
    QHash<QString, QVariant> m_values;
};

}  // namespace kaasa::ui
