// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/file_preferences.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

FilePreferences::FilePreferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, u"kaasa"_s, u"kaasa"_s)
{
}

QVariant FilePreferences::value(const QString& key, const QVariant& fallback) const
{
    return m_settings.value(key, fallback);
}

void FilePreferences::setValue(const QString& key, const QVariant& value)
{
    m_settings.setValue(key, value);
}

}  // namespace kaasa::ui
