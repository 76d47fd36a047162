// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLocalServer;

namespace kaasa::ui {

/// One window a profile: a second start on the same file brings the first window to the front.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// True = this program now stands for the profile at `path`; false = another one does, and has
    /// been asked to come to the front.
    bool claim(const QString& path);

Q_SIGNALS:
    void frontRequested();

private:
    QLocalServer* m_server;
};

}  // namespace kaasa::ui
