// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/job.h"

namespace kaasa::ui {

Job::Job(QString title, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_progress(std::make_shared<Progress>())
{
    m_timer.setInterval(160);
    connect(&m_timer, &QTimer::timeout, this, &Job::progressed);
    m_timer.start();
}

void Job::cancel()
{
    m_progress->cancel();
    Q_EMIT progressed();
}

}  // namespace kaasa::ui
