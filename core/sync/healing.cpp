// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/healing.h"

#include "core/protocol/records.h"
#include "core/storage/profile.h"

#include <QCborArray>
#include <QCborMap>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kMostRelayed = 100;  // envelopes in one push

}  // namespace

Healing::Healing(storage::Profile& profile, ServerSession& server,
                 const protocol::Membership& members)
    : m_server(server)
    , m_members(members)
    , m_log(profile.database())
{
}

// The entries carry their own proof, so nobody has to be let in before the members are back.
Result<void> Healing::relayChain()
{
    const auto entries = m_log.chain();
    if (!entries)
        return entries.error();
    for (int n = 0; n < entries.value().size();) {
        const auto put = m_server.askAsStranger(
            {.method = "POST", .path = m_server.path(u"chain"_s), .body = entries.value()[n]});
        if (put) {
            ++n;
            continue;
        }
        if (put.error().code != Error::Code::Refused || m_server.refusal().code != u"chain_moved")
            return put.error();
        const auto length = int(m_server.refusal().data.value(u"length"_s).toInteger());
        if (length >= entries.value().size())
            return {};
        // it has so many, and does not take the next one: they are not the same
        if (length <= n && n > 0)
            return Error{Error::Code::Refused, u"another chain"_s, {u"sync.chain"_s}};
        n = length;
    }
    return {};
}

Result<bool> Healing::isKnown(const SpaceLog::Place& place)
{
    const auto reply = m_server.ask({.path = m_server.path(u"records"_s),
                                     .query = {{u"after"_s, QString::number(place.seq)},
                                               {u"at"_s, QString::fromLatin1(place.hash.toHex())},
                                               {u"limit"_s, u"1"_s}}});
    if (reply)
        return true;
    const bool parted = reply.error().code == Error::Code::Refused
        && m_server.refusal().code == u"history_diverged";
    return parted ? Result<bool>(false) : reply.error();
}

Result<void> Healing::findPlace()
{
    const auto ladder = m_log.ladder();
    if (!ladder)
        return ladder.error();
    // rung 0 is the beginning, which every log has
    qsizetype known = 0;
    for (auto unknown = ladder.value().size(); known + 1 < unknown;) {
        const auto middle = (known + unknown) / 2;
        const auto isThere = isKnown(ladder.value()[middle]);
        if (!isThere)
            return isThere.error();
        (isThere.value() ? known : unknown) = middle;
    }
    return m_log.goBack(ladder.value()[known]);
}

Result<void> Healing::relayRecords(const QByteArray& own)
{
    const auto heads = m_server.ask({.path = m_server.path(u"heads"_s)});
    if (!heads)
        return heads.error();
    const auto devices = heads.value().fields().value(u"devices"_s).toMap();
    for (const auto& member : m_members.members()) {
        const auto counter = quint64(devices.value(member.no).toArray().at(0).toInteger());
        const auto done
            = member.id == own ? m_log.forgetAcknowledged(counter) : relayOf(member, counter);
        if (!done)
            return done;
    }
    return {};
}

// What this computer lacks in the middle another one has; the rest of this author is left to it.
Result<void> Healing::relayOf(const protocol::Member& author, quint64 after)
{
    while (true) {
        const auto kept = m_log.foreign(author.id, after, kMostRelayed);
        if (!kept)
            return kept.error();
        QList<QByteArray> records;
        for (const auto& each : kept.value()) {
            const bool counts = !author.lastCounter || each.counter <= *author.lastCounter;
            if (each.counter != after + 1 || !counts)
                break;
            records.append(each.bytes);
            after = each.counter;
        }
        if (records.isEmpty())
            return {};
        const auto pushed = m_server.ask({.method = "POST",
                                          .path = m_server.path(u"records"_s),
                                          .body = protocol::joinRecords(records),
                                          .type = "application/vnd.kaasa.records"});
        if (!pushed && pushed.error() == unreachable())
            return pushed.error();
        if (!pushed)
            return {};
    }
}

Result<bool> Healing::lacksSnapshot()
{
    const auto reply = m_server.ask({.path = m_server.path(u"snapshots"_s)});
    if (!reply)
        return reply.error();
    return !reply.value().fields().contains(u"manifest"_s);
}

}  // namespace kaasa::sync
