// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kaasa::ui {

class Preferences;

/// Profiles that were opened on this computer, the last one first.
class KnownProfiles {
public:
    explicit KnownProfiles(Preferences& preferences)
        : m_preferences(preferences)
    {
    }

    QStringList paths() const;
    /// Empty when none was opened yet.
    QString last() const { return paths().value(0); }
    void remember(const QString& path);
    void forget(const QString& path);

private:
    Preferences& m_preferences;
};

/// "Documents/Kaasa": where new profiles go.
QString profileFolder();

}  // namespace kaasa::ui
