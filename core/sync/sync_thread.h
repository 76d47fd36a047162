// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/mailbox.h"
#include "core/sync/https_transport.h"
#include "core/sync/listen_time.h"
#include "core/sync/patience.h"
#include "core/sync/sync_state.h"

#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::sync {

struct RoundOutcome;

/// Keeps a profile in step with its server as long as it is open: gives what is new here, listens
/// for what is new there, is patient with a way that is broken. Works on a thread and a connection
/// of its own, so that nobody waits for a network.
class SyncThread {
public:
    /// `clock` must outlive the thread; `listener` is called on the calling thread whenever the
    /// state is another. Nothing is sent before a server is known.
    SyncThread(QString path, const Clock& clock, std::function<void(const SyncState&)> listener);
    /// Breaks off what is under way; the next run goes on from there.
    ~SyncThread();
    SyncThread(const SyncThread&) = delete;
    SyncThread& operator=(const SyncThread&) = delete;

    /// Something was changed here that the server has not.
    void nudge();
    /// At once, patience or not: somebody asked, or there is a network again.
    void syncNow();
    void setPaused(bool paused);

    /// The way to a server; it stays until the next call, and is cut when the thread ends.
    using WayTo = std::function<Transport&(const ServerAddress&)>;

    /// What needs a server: founding, inviting, removing. Done between two meetings, and a meeting
    /// follows. `done` is called on the thread that made this one, unless `receiver` is gone by
    /// then.
    template <typename T>
    void run(std::function<Result<T>(storage::Profile&, const WayTo&)> job, QObject* receiver,
             std::function<void(const Result<T>&)> done)
    {
        add([this, job = std::move(job), asking = QPointer<QObject>(receiver),
             done = std::move(done)](storage::Profile& profile, const WayTo& wayTo) {
            auto result = std::make_shared<Result<T>>(job(profile, wayTo));
            m_mailbox.leave([asking, result, done] {
                if (asking)
                    done(*result);
            });
        });
    }

private:
    using Job = std::function<void(storage::Profile&, const WayTo&)>;

    /// What others ask of the thread; guarded by `m_mutex`.
    struct Asked {
        std::deque<Job> jobs;
        bool stop = false;
        bool pause = false;
        bool now = true;                ///< a meeting is due, patience or not; the first one is
        bool news = false;              ///< a meeting is due as soon as patience allows
        bool woken = false;             ///< something of the above is new
        HttpsTransport* way = nullptr;  ///< to be cut or woken
    };

    void add(Job job);
    void ask(const std::function<void(Asked&)>& change);
    Asked asked();

    void work(const QString& path);
    void runJobs(storage::Profile& profile);
    Transport& wayTo(const ServerAddress& address);
    bool isDue();
    void meet(storage::Profile& profile);
    Result<void> note(storage::Profile& profile, const Result<RoundOutcome>& outcome, int sent);
    void listen(storage::Profile& profile);
    void failed(const Error& error);
    void succeeded(const RoundOutcome& outcome);
    void rest();
    void tell(SyncState::Phase phase);

    Mailbox m_mailbox;  // of the caller's thread
    const Clock& m_clock;
    std::function<void(const SyncState&)> m_listener;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    Asked m_asked;

    // of the thread alone
    SyncState m_state;
    std::optional<SyncState> m_told;
    std::optional<ServerAddress> m_address;
    std::unique_ptr<HttpsTransport> m_way;
    Patience m_patience;
    ListenTime m_listening;
    std::optional<std::chrono::steady_clock::time_point> m_waitUntil;

    std::thread m_thread;
};

}  // namespace kaasa::sync
