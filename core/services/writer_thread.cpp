// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/writer_thread.h"

#include "core/services/desk_journal.h"

#include <algorithm>

namespace kaasa::services {

WriterThread::WriterThread() = default;

Result<std::unique_ptr<WriterThread>> WriterThread::start(const QString& path, const Clock& clock,
                                                          const QStringList& emergencyFolders)
{
    std::unique_ptr<WriterThread> writer(new WriterThread);
    writer->m_emergencyFolders = emergencyFolders;
    writer->m_thread = std::thread([&writer = *writer, path, &clock] { writer.work(path, clock); });
    std::unique_lock lock(writer->m_mutex);
    writer->m_wake.wait(lock, [&] { return writer->m_opened.has_value(); });
    if (!*writer->m_opened) {
        const auto error = writer->m_opened->error();
        lock.unlock();
        return error;
    }
    lock.unlock();
    writer->enqueue(Priority::Sync, [&writer = *writer](storage::Profile& profile) {
        writer.desk(profile);
        return false;
    });
    return writer;
}

DeskJournal& WriterThread::desk(storage::Profile& profile)
{
    if (!m_desk) {
        m_desk = std::make_unique<DeskJournal>(
            profile,
            m_emergencyFolders.isEmpty() ? DeskEmergencyFile::usualFolders() : m_emergencyFolders);
    }
    return *m_desk;
}

WriterThread::~WriterThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WriterThread::enqueue(Priority priority, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queues[size_t(priority)].push_back(std::move(job));
    }
    m_wake.notify_all();
}

void WriterThread::runSliced(Priority priority, std::function<bool(storage::Profile&)> slice)
{
    enqueue(priority, std::move(slice));
}

bool WriterThread::isBusy()
{
    const std::lock_guard lock(m_mutex);
    return m_working || std::any_of(m_queues.begin(), m_queues.end(), [](const auto& queue) {
               return !queue.empty();
           });
}

bool WriterThread::takeNext(Job& job, size_t& queue)
{
    for (queue = 0; queue < kPriorities; ++queue) {
        if (!m_queues[queue].empty()) {
            job = std::move(m_queues[queue].front());
            m_queues[queue].pop_front();
            return true;
        }
    }
    return false;
}

void WriterThread::work(const QString& path, const Clock& clock)
{
    auto profile = storage::Profile::open(path, clock);
    std::unique_lock lock(m_mutex);
    m_opened = profile ? Result<void>() : Result<void>(profile.error());
    m_wake.notify_all();
    if (!profile)
        return;
    while (true) {
        Job job;
        size_t queue = 0;
        if (!takeNext(job, queue)) {
            if (m_stopping)
                break;
            m_wake.wait(lock);
            continue;
        }
        m_working = true;
        lock.unlock();
        const bool again = job(*profile.value());
        lock.lock();
        m_working = false;
        if (again)
            m_queues[queue].push_front(
                std::move(job));  // in its turn, behind whatever is more urgent
    }
    m_desk.reset();  // before the profile it writes to
}

}  // namespace kaasa::services
