// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/storage/profile.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace kaasa::services {

class DeskJournal;

/// The one thread that writes. Screens hand it a job and go on; when the job is done they are
/// called back on their own thread. The door comes first, then whoever sits at the screen, then
/// imports.
///
///     writer.run<PersonId>(WriterThread::Priority::Interface,
///         [person](storage::Profile& profile) { return PeopleService(profile).add(person); },
///         this, [this](const Result<PersonId>& added) { … });
class WriterThread {
public:
    enum class Priority { Desk, Interface, Import, Sync };
    static constexpr size_t kPriorities = 4;

    /// Opens the profile on the new thread; the calling thread is the one that is called back.
    /// `clock` must outlive the thread. `emergencyFolders`: where the door keeps what the profile
    /// cannot take; empty = the usual ones of this computer. What an earlier run left there is
    /// stored when nothing else waits. Errors: those of `storage::Profile::open`.
    static Result<std::unique_ptr<WriterThread>> start(const QString& path, const Clock& clock,
                                                       const QStringList& emergencyFolders = {});

    /// Finishes every job that was handed in, then closes the profile.
    ~WriterThread();
    WriterThread(const WriterThread&) = delete;
    WriterThread& operator=(const WriterThread&) = delete;

    /// `done` is not called when `context` is gone by then; the job is done all the same.
    template <typename T>
    void run(Priority priority, std::function<Result<T>(storage::Profile&)> job, QObject* context,
             std::function<void(const Result<T>&)> done)
    {
        QPointer<QObject> receiver(context);
        enqueue(priority,
                [this, receiver, job = std::move(job),
                 done = std::move(done)](storage::Profile& profile) {
                    auto result = std::make_shared<Result<T>>(job(profile));
                    m_mailbox.leave([receiver, result, done] {
                        if (receiver)
                            done(*result);
                    });
                    return false;
                });
    }

    /// For the door, ahead of everything else: what cannot be stored waits in the journal, which
    /// the thread keeps as long as the profile is open.
    template <typename T>
    void runAtDesk(std::function<Result<T>(DeskJournal&)> job, QObject* context,
                   std::function<void(const Result<T>&)> done)
    {
        run<T>(
            Priority::Desk,
            [this, job = std::move(job)](storage::Profile& profile) { return job(desk(profile)); },
            context, std::move(done));
    }

    /// Long work in slices of at most about 10 ms: `slice` is called until it returns false, and
    /// jobs of higher priority run in between.
    void runSliced(Priority priority, std::function<bool(storage::Profile&)> slice);

    /// Whether anything waits or runs; for tests and for closing the window.
    bool isBusy();

private:
    /// True = call again.
    using Job = std::function<bool(storage::Profile&)>;

    WriterThread();
    DeskJournal& desk(storage::Profile& profile);
    void enqueue(Priority priority, Job job);
    void work(const QString& path, const Clock& clock);
    bool takeNext(Job& job, size_t& queue);

    Mailbox m_mailbox;  // of the caller's thread
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Job>, kPriorities> m_queues;
    bool m_stopping = false;
    bool m_working = false;
    std::optional<Result<void>> m_opened;
    QStringList m_emergencyFolders;
    std::unique_ptr<DeskJournal> m_desk;  // made, used and destroyed on the thread
    std::thread m_thread;
};

}  // namespace kaasa::services
