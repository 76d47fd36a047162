// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sync_round.h"

#include "core/protocol/records.h"
#include "core/storage/adoption.h"
#include "core/storage/profile.h"
#include "core/storage/restamping.h"
#include "core/sync/healing.h"
#include "core/sync/intake.h"
#include "core/sync/invitations.h"
#include "core/sync/sealer.h"
#include "core/sync/sending.h"
#include "core/sync/snapshot_exchange.h"
#include "core/sync/succession.h"
#include "core/sync/waiting_values.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kMostPage = 1000;
constexpr qint64 kClockSlackMs = 10'000;  // clocks that differ by less count as alike (SYNC 2.2)

}  // namespace

SyncRound::SyncRound(storage::Profile& profile, Transport& transport)
    : m_profile(profile)
    , m_session(profile, transport)
{
}

Result<RoundOutcome> SyncRound::run()
{
    m_outcome = {};
    if (const auto ready = m_session.meet(); !ready)
        return ready.error();
    if (const auto taken = takeUpWaiting(m_profile); !taken)
        return taken.error();
    auto exchanged = exchange();
    if (!exchanged && isOvertaken(exchanged.error())) {
        if (const auto renewed = m_session.goOnUnderNewKeys(); !renewed)
            return renewed.error();
        exchanged = exchange();
    }
    if (!exchanged)
        return exchanged.error();
    m_outcome.renewed = m_session.isRenewed();
    return m_outcome;
}

Result<void> SyncRound::exchange()
{
    if (const auto adopted = storage::adoptForeignWrites(m_profile); !adopted)
        return adopted;
    if (const auto aligned = alignClock(); !aligned)
        return aligned;
    SnapshotExchange snapshots(m_session);
    if (const auto given = snapshots.giveIfDue(); !given)
        return given;
    if (const auto taken = snapshots.takeIfNew(); !taken)
        return taken;
    const auto admitted = admitAnswered(m_session);
    if (!admitted)
        return admitted.error();
    m_outcome.admitted += admitted.value();
    // sealed before anything comes in: an envelope tells what its author knew when it was written
    if (const auto sealed = sealUnsent(m_profile, m_session.seat()); !sealed)
        return sealed.error();
    if (const auto received = receive(); !received)
        return received;
    if (const auto sent = send(); !sent)
        return sent;
    return receive();
}

Result<void> SyncRound::alignClock()
{
    QElapsedTimer timer;
    timer.start();
    const auto hello = m_session.transport().ask({.path = u"/v1/hello"_s});
    if (!hello)
        return hello.error();
    const auto theirs = hello.value().fields().value(u"time"_s).toInteger();
    if (hello.value().status != 200 || theirs <= 0)
        return unreachable();
    m_outcome.answerMs = int(timer.elapsed());
    m_outcome.aheadMs
        = m_profile.clock().now().toMSecsSinceEpoch() - m_outcome.answerMs / 2 - theirs;
    const auto latest = QDateTime::fromMSecsSinceEpoch(theirs + kClockSlackMs, Qt::UTC);
    const auto moved = storage::restampUnsent(m_profile, latest);
    return moved ? Result<void>() : Result<void>(moved.error());
}

Result<void> SyncRound::heal()
{
    m_outcome.healed = true;
    Healing healing(m_profile, m_session.server(), m_session.seat().members);
    if (const auto relayed = healing.relayChain(); !relayed)
        return relayed;
    if (const auto found = healing.findPlace(); !found)
        return found;
    if (const auto relayed = healing.relayRecords(m_session.seat().identity.id()); !relayed)
        return relayed;
    const auto lacking = healing.lacksSnapshot();
    if (!lacking)
        return lacking.error();
    if (!lacking.value() || m_session.seat().scope() != storage::WriteScope::Everything)
        return {};
    if (const auto due = m_session.log().setSnapshotDue(true); !due)
        return due;
    return SnapshotExchange(m_session).giveIfDue();
}

Result<bool> SyncRound::awaitNews(int seconds)
{
    if (const auto begun = m_session.beginInSpace(); !begun)
        return begun.error();
    const auto place = m_session.log().place();
    if (!place)
        return place.error();
    auto question = pageAfter(*place.value());
    question.query.insert(u"limit"_s, u"1"_s);
    question.query.insert(u"wait"_s, QString::number(seconds));
    auto& server = m_session.server();
    const auto page = server.ask(question);
    if (page)
        return !page.value().body.isEmpty();
    const auto& why = server.refusal().code;
    const bool isNews = why == u"history_diverged" || why == u"succeeded" || why == u"revoked";
    return isNews ? Result<bool>(true) : page.error();
}

Question SyncRound::pageAfter(const SpaceLog::Place& place)
{
    return {.path = m_session.server().path(u"records"_s),
            .query = {{u"after"_s, QString::number(place.seq)},
                      {u"at"_s, QString::fromLatin1(place.hash.toHex())},
                      {u"limit"_s, QString::number(kMostPage)}}};
}

Result<void> SyncRound::send()
{
    if (m_session.seat().scope() == storage::WriteScope::Nothing)
        return {};
    if (const auto sealed = sealUnsent(m_profile, m_session.seat()); !sealed)
        return sealed.error();
    return sendSealed(m_session, m_outcome.sent);
}

// The hash over the whole log is the server's word on what it holds and in which order. Where a
// page does not lead to it, everything since the beginning is fetched again, in another round.
Result<void> SyncRound::checkAgainstHead(const SpaceLog::Place& from, const SpaceLog::Place& place,
                                         const Reply& page, const QList<QByteArray>& records)
{
    const auto left = page.headers.value("Kaasa-Head").toLongLong() - place.seq - records.size();
    if (left > 0)
        return {};  // there are more pages
    auto hash = place.hash;
    for (const auto& record : records)
        hash = protocol::nextLogHash(hash, record);
    if (left == 0 && hash.toHex() == page.headers.value("Kaasa-Head-Hash"))
        return {};
    if (const auto back = m_session.log().goBack(from); !back)
        return back;
    return Error{Error::Code::Refused, u"the log does not lead to its head"_s, {u"sync.log"_s}};
}

Result<void> SyncRound::receive()
{
    const auto from = m_session.log().place();
    if (!from)
        return from.error();
    auto& server = m_session.server();
    bool mayHeal = true;
    while (true) {
        const auto place = m_session.log().place();
        if (!place)
            return place.error();
        const auto page = server.ask(pageAfter(*place.value()));
        if (!page && mayHeal && server.refusal().code == u"history_diverged") {
            mayHeal = false;
            if (const auto healed = heal(); !healed)
                return healed;
            continue;
        }
        if (!page)
            return page.error();
        const auto records = protocol::splitRecords(page.value().body, kMostPage);
        if (!records)
            return records.error();
        if (const auto checked
            = checkAgainstHead(*from.value(), *place.value(), page.value(), records.value());
            !checked)
            return checked;
        if (records.value().isEmpty())
            return {};
        const auto taken
            = Intake(m_profile, m_session.seat()).take(*place.value(), records.value());
        if (!taken)
            return taken.error();
        m_outcome.acts += taken.value().acts;
        m_outcome.putAside += taken.value().putAside;
    }
}

}  // namespace kaasa::sync
