// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace kaasa::ui {

/// The computer is shut down, somebody logs out or the terminal ends (SIGTERM, SIGHUP, SIGINT, on
/// Unix): told where the program can still act. One for the whole program.
class QuitSignals : public QObject {
    Q_OBJECT
public:
    explicit QuitSignals(QObject* parent = nullptr);
    ~QuitSignals() override;

Q_SIGNALS:
    void received();

private:
    void read();

    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace kaasa::ui
