// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_thread.h"

#include "core/storage/profile.h"
#include "core/sync/invite_log.h"
#include "core/sync/meeting_log.h"
#include "core/sync/outbox.h"
#include "core/sync/server_settings.h"
#include "core/sync/sync_round.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kaasa::sync {
namespace {

// An answer to an invitation makes no record, so nothing tells of it; whoever was just invited
// stands beside the table and waits.
constexpr int kInvitedSeconds = 2;
constexpr qint64 kJustInvitedMs = 10 * 60 * 1000;

bool isUnreachable(const Error& error)
{
    return error.arguments.value(0) == u"sync.unreachable";
}

QString codeOf(const Error& error)
{
    const auto rule = error.arguments.value(0);
    return error.code == Error::Code::Refused && rule.startsWith(u"sync.") ? rule : u"sync.here"_s;
}

}  // namespace

SyncThread::SyncThread(QString path, const Clock& clock,
                       std::function<void(const SyncState&)> listener)
    : m_clock(clock)
    , m_listener(std::move(listener))
    , m_thread([this, path = std::move(path)] { work(path); })
{
}

SyncThread::~SyncThread()
{
    ask([](Asked& asked) {
        asked.stop = true;
        if (asked.way)
            asked.way->cancel();
    });
    m_thread.join();
}

// ---- from other threads ------------------------------------------------------------------------

void SyncThread::ask(const std::function<void(Asked&)>& change)
{
    {
        const std::lock_guard lock(m_mutex);
        change(m_asked);
        m_asked.woken = true;
        if (m_asked.way)
            m_asked.way->stopWaiting();
    }
    m_wake.notify_all();
}

void SyncThread::nudge()
{
    ask([](Asked& asked) { asked.news = true; });
}

void SyncThread::syncNow()
{
    ask([](Asked& asked) { asked.now = true; });
}

void SyncThread::setPaused(bool paused)
{
    ask([paused](Asked& asked) {
        asked.pause = paused;
        asked.now = asked.now || !paused;
    });
}

void SyncThread::add(Job job)
{
    ask([&job](Asked& asked) { asked.jobs.push_back(std::move(job)); });
}

// ---- the thread --------------------------------------------------------------------------------

SyncThread::Asked SyncThread::asked()
{
    const std::lock_guard lock(m_mutex);
    auto copy = m_asked;
    copy.jobs.clear();
    return copy;
}

void SyncThread::work(const QString& path)
{
    const auto profile = storage::Profile::open(path, m_clock);
    if (!profile) {
        m_state.trouble = profile.error();
        return tell(SyncState::Phase::Refused);
    }
    if (const auto newest = MeetingLog(profile.value()->database()).newest();
        newest && !newest.value().isEmpty())
        m_state.met = newest.value().first().at;
    while (!asked().stop) {
        runJobs(*profile.value());
        const auto server = savedServer(*profile.value());
        if (!server || !server.value()) {
            m_state.trouble = server ? std::nullopt : std::optional(server.error());
            tell(server ? SyncState::Phase::Off : SyncState::Phase::Refused);
            rest();
            continue;
        }
        wayTo(*server.value());
        if (asked().pause) {
            tell(SyncState::Phase::Paused);
            rest();
        } else if (isDue()) {
            meet(*profile.value());
        } else if (m_waitUntil) {
            rest();
        } else {
            listen(*profile.value());
        }
    }
    {
        const std::lock_guard lock(m_mutex);
        m_asked.way = nullptr;
    }
    m_way.reset();  // on the thread that it belongs to
}

void SyncThread::runJobs(storage::Profile& profile)
{
    while (true) {
        Job job;
        {
            const std::lock_guard lock(m_mutex);
            if (m_asked.jobs.empty() || m_asked.stop)
                return;
            job = std::move(m_asked.jobs.front());
            m_asked.jobs.pop_front();
        }
        job(profile, [this](const ServerAddress& address) -> Transport& { return wayTo(address); });
        const std::lock_guard lock(m_mutex);
        m_asked.now = true;
    }
}

Transport& SyncThread::wayTo(const ServerAddress& address)
{
    if (!m_way || m_address != address) {
        auto way = std::make_unique<HttpsTransport>(address);
        const std::lock_guard lock(m_mutex);
        if (m_asked.stop)
            way->cancel();
        m_asked.way = way.get();
        m_way = std::move(way);
        m_address = address;
        m_state.server = address.url.host();
    }
    return *m_way;
}

bool SyncThread::isDue()
{
    const std::lock_guard lock(m_mutex);
    if (std::exchange(m_asked.now, false)) {
        m_patience.reset();
        m_asked.news = false;
        return true;
    }
    if (m_waitUntil)
        return std::chrono::steady_clock::now() >= *m_waitUntil;
    return std::exchange(m_asked.news, false);
}

void SyncThread::meet(storage::Profile& profile)
{
    tell(SyncState::Phase::Talking);
    Outbox outbox(profile.database());
    const auto before = outbox.waiting();
    const auto outcome = SyncRound(profile, *m_way).run();
    if (!outcome && outcome.error().code == Error::Code::Cancelled)
        return;
    const auto after = outbox.waiting();
    const int sent = before && after ? int(before.value().acts - after.value().acts) : 0;
    if (outcome)
        succeeded(outcome.value());
    else
        failed(outcome.error());
    if (const auto noted = note(profile, outcome, std::max(0, sent)); !noted)
        failed(noted.error());
}

Result<void> SyncThread::note(storage::Profile& profile, const Result<RoundOutcome>& outcome,
                              int sent)
{
    MeetingLog log(profile.database());
    Meeting meeting{.at = m_clock.now(), .sent = sent};
    if (outcome) {
        meeting.received = outcome.value().acts;
        meeting.admitted = outcome.value().admitted;
        meeting.putAside = outcome.value().putAside;
        meeting.healed = outcome.value().healed;
        meeting.renewed = outcome.value().renewed;
    } else {
        meeting.trouble = codeOf(outcome.error());
    }
    if (!meeting.isWorthNoting())
        return {};
    if (!meeting.trouble.isEmpty()) {
        const auto newest = log.newest(1);
        if (!newest)
            return newest.error();
        if (!newest.value().isEmpty() && newest.value().first().trouble == meeting.trouble)
            return {};  // the same as before is said once
    }
    return log.add(meeting);
}

void SyncThread::listen(storage::Profile& profile)
{
    tell(SyncState::Phase::Resting);
    const auto invites = InviteLog(profile.database()).open();
    if (!invites)
        return failed(invites.error());
    const auto now = m_clock.now().toMSecsSinceEpoch();
    const bool isInvited = std::any_of(
        invites.value().begin(), invites.value().end(),
        [now](const InviteLog::Open& invite) { return now - invite.made < kJustInvitedMs; });
    const auto began = std::chrono::steady_clock::now();
    const auto news = SyncRound(profile, *m_way)
                          .awaitNews(isInvited ? kInvitedSeconds : int(m_listening.most().count()));
    if (!news && news.error().code == Error::Code::Cancelled)
        return;
    if (!news) {
        const auto waited = std::chrono::steady_clock::now() - began;
        const bool isCut = isUnreachable(news.error())
            && m_listening.isCutForSilence(
                std::chrono::duration_cast<std::chrono::milliseconds>(waited));
        return isCut ? void() : failed(news.error());
    }
    m_state.met = m_clock.now();
    if (news.value() || !invites.value().isEmpty())
        meet(profile);
}

void SyncThread::succeeded(const RoundOutcome& outcome)
{
    m_state.answerMs = outcome.answerMs;
    m_state.aheadMs = outcome.aheadMs;
    m_patience.reset();
    m_waitUntil.reset();
    m_state.trouble.reset();
    m_state.nextTry = {};
    m_state.met = m_clock.now();
}

void SyncThread::failed(const Error& error)
{
    const auto wait = m_patience.next();
    m_waitUntil = std::chrono::steady_clock::now() + wait;
    m_state.nextTry = m_clock.now().addMSecs(wait.count());
    m_state.trouble = error;
    tell(isUnreachable(error) ? SyncState::Phase::Unreachable : SyncState::Phase::Refused);
}

void SyncThread::rest()
{
    std::unique_lock lock(m_mutex);
    const auto isWoken = [this] { return m_asked.woken || m_asked.stop; };
    if (m_waitUntil)
        m_wake.wait_until(lock, *m_waitUntil, isWoken);
    else
        m_wake.wait(lock, isWoken);
    m_asked.woken = false;
}

void SyncThread::tell(SyncState::Phase phase)
{
    m_state.phase = phase;
    if (m_told == m_state)
        return;
    m_told = m_state;
    m_mailbox.leave([this, state = m_state] { m_listener(state); });
}

}  // namespace kaasa::sync
