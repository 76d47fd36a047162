// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

class QMessageBox;

namespace kaasa::ui {

class JobRunner;
class MainWindow;
class Workspace;

/// The window closes when everything is on the disk. Until then it stays a moment; what cannot be
/// stored, what was not understood and what still runs is named first, and somebody decides.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    /// All must outlive the guard.
    CloseGuard(Workspace& workspace, JobRunner& jobs, MainWindow& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void goOn();
    QStringList losses() const;
    void ask(const QStringList& losses);
    void close();

    Workspace& m_workspace;
    JobRunner& m_jobs;
    MainWindow& m_window;
    bool m_waiting = false;  ///< the window shall close as soon as everything is answered
    bool m_decided = false;
    QList<Error> m_refused;  ///< what was not written since the window was asked to close
    QPointer<QMessageBox> m_question;
};

}  // namespace kaasa::ui
