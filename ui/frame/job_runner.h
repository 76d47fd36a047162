// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "ui/frame/job.h"

#include <QList>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace kaasa::ui {

/// Runs what takes longer than a frame on worker threads. The status bar shows running jobs with
/// progress and Cancel; the result comes back on the interface's thread:
/// ```
/// m_jobs.run(tr("Reading the list"), this,
///            [path](Progress& progress) { return readRows(path, progress); },   // worker thread
///            [this](Result<Rows> rows) { show(rows); });                        // our thread
/// ```
/// The worker asks `progress.isCancelled()` often (answer ≤ 6 frames) and then returns
/// Error::Code::Cancelled. When `receiver` is gone by then, the result is dropped. `pool` is for
/// work that must stay on a thread of its own; its owner waits for it.
class JobRunner : public QObject {
    Q_OBJECT
public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Cancels what still runs and waits for it.
    ~JobRunner() override;

    template <typename Work, typename Done>
    Job* run(const QString& title, QObject* receiver, Work work, Done done,
             QThreadPool* pool = nullptr)
    {
        auto* job = begin(title);
        (pool ? *pool : m_pool)
            .start([this, job, progress = job->progress(), receiver = QPointer(receiver),
                    work = std::move(work), done = std::move(done)]() mutable {
                using Outcome = std::invoke_result_t<Work, Progress&>;
                auto outcome = std::make_shared<Outcome>(work(*progress));
                m_mailbox.leave([this, job, receiver, outcome, done = std::move(done)]() mutable {
                    end(job);
                    if (receiver)
                        done(std::move(*outcome));
                });
            });
        return job;
    }

    const QList<Job*>& jobs() const { return m_jobs; }

Q_SIGNALS:
    void started(kaasa::ui::Job* job);
    /// The job is deleted after this.
    void ended(kaasa::ui::Job* job);

private:
    Job* begin(const QString& title);
    void end(Job* job);

    Mailbox m_mailbox;
    QThreadPool m_pool;
    QList<Job*> m_jobs;
};

}  // namespace kaasa::ui
