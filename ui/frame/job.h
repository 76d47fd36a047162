// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>

namespace kaasa::ui {

/// What worker and interface tell each other while a job runs. Any thread.
class Progress {
public:
    /// `total` 0 = not known.
    void report(qint64 done, qint64 total)
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
    std::atomic<bool> m_cancelled = false;
};

/// One running job as the interface sees it. Lives on the interface's thread.
class Job : public QObject {
    Q_OBJECT
public:
    Job(QString title, QObject* parent);

    /// What is being done: "Reading the list".
    QString title() const { return m_title; }
    qint64 done() const { return m_progress->done(); }
    qint64 total() const { return m_progress->total(); }
    bool isCancelled() const { return m_progress->isCancelled(); }
    void cancel();

    /// Cancelling takes back what it has written so far: not done unasked.
    void setChangesData(bool changes) { m_changesData = changes; }
    bool changesData() const { return m_changesData; }

    std::shared_ptr<Progress> progress() const { return m_progress; }

Q_SIGNALS:
    /// At most six times a second.
    void progressed();

private:
    QString m_title;
    bool m_changesData = false;
    std::shared_ptr<Progress> m_progress;
    QTimer m_timer;
};

}  // namespace kaasa::ui
