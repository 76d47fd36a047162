// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class KnownProfiles;
class Preferences;
class ProfileMending;

/// Which profile to open, and why the last one would not.
class StartPage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive it.
    StartPage(KnownProfiles& known, const Clock& clock, Preferences& preferences,
              QWidget* parent = nullptr);

    /// Why `path` was not opened.
    void tell(const QString& path, const Error& error);

Q_SIGNALS:
    /// `notice`: what the person at the window should know first; may be empty.
    void openRequested(const QString& path, const QString& notice = {});
    void newRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void openChosen();

    KnownProfiles& m_known;
    QLabel* m_title;
    ProfileMending* m_mending;
    QListWidget* m_list;
    QPushButton* m_open;
    QPushButton* m_other;
    QPushButton* m_new;
};

}  // namespace kaasa::ui
