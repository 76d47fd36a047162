// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/outbox.h"
#include "core/sync/sync_thread.h"
#include "ui/frame/workspace.h"
#include "ui/print/code_paper.h"

namespace kaasa::ui {

/// Keeps the open profile in step with its server and tells how that stands, to the foot of the
/// window, Home and the page Sync.
class SyncMonitor : public QObject {
    Q_OBJECT
public:
    /// The workspace must outlive it.
    explicit SyncMonitor(Workspace& workspace);

    const sync::SyncState& state() const { return m_state; }
    /// What the server has not yet; nothing while no server is known.
    const sync::Waiting& waiting() const { return m_waiting; }

    /// The code that was made last while the program runs, for its paper; it is kept nowhere else.
    const std::optional<print::CodeContent>& code() const { return m_code; }
    void setCode(const print::CodeContent& code) { m_code = code; }

    void syncNow() { m_thread.syncNow(); }
    void setPaused(bool paused) { m_thread.setPaused(paused); }

    /// What needs the server; see `SyncThread::run`. `done` is called on this thread, unless
    /// `receiver` is gone by then.
    template <typename T>
    void run(QObject* receiver,
             std::function<Result<T>(storage::Profile&, const sync::SyncThread::WayTo&)> job,
             std::function<void(const Result<T>&)> done)
    {
        m_thread.run<T>(std::move(job), receiver, std::move(done));
    }

Q_SIGNALS:
    void changed();

private:
    void count();

    Workspace& m_workspace;
    sync::SyncState m_state;
    sync::Waiting m_waiting;
    std::optional<print::CodeContent> m_code;
    sync::SyncThread m_thread;
};

}  // namespace kaasa::ui
