// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/job_runner.h"

#include <QThread>

namespace kaasa::ui {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    // One job may wait for another's long read, never for the machine's number of cores.
    m_pool.setMaxThreadCount(qMax(4, QThread::idealThreadCount()));
}

JobRunner::~JobRunner()
{
    for (auto* job : std::as_const(m_jobs))
        job->cancel();
    m_pool.waitForDone();
}

Job* JobRunner::begin(const QString& title)
{
    auto* job = new Job(title, this);
    m_jobs.append(job);
    Q_EMIT started(job);
    return job;
}

void JobRunner::end(Job* job)
{
    m_jobs.removeOne(job);
    Q_EMIT ended(job);
    job->deleteLater();
}

}  // namespace kaasa::ui
