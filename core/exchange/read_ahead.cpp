// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/read_ahead.h"

namespace kaasa::exchange {

namespace {

constexpr size_t kRowsInBundle = 64;
constexpr size_t kBundlesAhead = 16;

}  // namespace

ReadAhead::ReadAhead(ListReader list, const RowTaker& taker)
    : m_list(std::move(list))
    , m_taker(taker)
{
}

ReadAhead::~ReadAhead()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

Result<std::unique_ptr<ReadRow>> ReadAhead::next()
{
    while (m_place == m_current.rows.size()) {
        if (m_current.error)
            return *m_current.error;
        if (m_current.last)
            return std::unique_ptr<ReadRow>();
        m_current = takeBundle();
        m_place = 0;
        m_progress = m_current.progress;
    }
    return std::move(m_current.rows[m_place++]);
}

ReadAhead::Bundle ReadAhead::takeBundle()
{
    if (!m_thread.joinable())  // not before the first row is asked for: the list may never be read
        m_thread = std::thread([this] { run(); });
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_waiting.empty(); });
    auto bundle = std::move(m_waiting.front());
    m_waiting.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return bundle;
}

void ReadAhead::run()
{
    for (bool last = false; !last;) {
        auto bundle = read();
        last = bundle.last || bundle.error;
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped || m_waiting.size() < kBundlesAhead; });
        if (m_stopped)
            return;
        m_waiting.push_back(std::move(bundle));
        lock.unlock();
        m_changed.notify_all();
    }
}

ReadAhead::Bundle ReadAhead::read()
{
    Bundle bundle;
    bundle.rows.reserve(kRowsInBundle);
    while (bundle.rows.size() < kRowsInBundle && !bundle.last && !bundle.error) {
        auto row = m_list.next();
        if (!row)
            bundle.error = row.error();
        else if (!row.value())
            bundle.last = true;
        else
            bundle.rows.push_back(m_taker.read(std::move(*row.value())));
    }
    bundle.progress = m_list.progress();
    return bundle;
}

}  // namespace kaasa::exchange
