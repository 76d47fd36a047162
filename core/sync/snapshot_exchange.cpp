// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/snapshot_exchange.h"

#include "core/crypto/hash.h"
#include "core/sql/transaction.h"
#include "core/storage/person_indexer.h"
#include "core/storage/profile.h"
#include "core/sync/role_scope.h"

#include <QCborArray>
#include <QCborMap>

#include <deque>
#include <future>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kHash = 16;
constexpr int kUid = 16;
constexpr int kNonce = 24;
constexpr QStringView kProgress = u"sync.snapshot";  // id in hexadecimal, then how many chunks
// In one transaction, for a quarter of a second or so: whoever else writes here waits for it. Each
// commit writes a part of nearly every page of the indexes by uid anew.
constexpr int kChunksAtOnce = 8;
constexpr size_t kOpenedAhead = 2;

Error notWhatItShouldBe(const QString& why)
{
    return {Error::Code::Refused, u"snapshot: "_s + why, {u"sync.snapshot"_s}};
}

}  // namespace

SnapshotExchange::SnapshotExchange(SpaceSession& session)
    : m_profile(session.profile())
    , m_server(session.server())
    , m_seat(session.seat())
    , m_log(session.log())
{
}

QString SnapshotExchange::chunkPath(const QByteArray& id, int n) const
{
    return m_server.path(u"snapshots/%1/chunks/%2"_s.arg(QString::fromLatin1(id.toHex())).arg(n));
}

// ---- giving ------------------------------------------------------------------------------------

Result<void> SnapshotExchange::giveIfDue()
{
    const auto due = m_log.isSnapshotDue();
    if (!due || !due.value())
        return due ? Result<void>() : Result<void>(due.error());
    const auto snapshot = makeSnapshot(m_profile, m_seat);
    if (!snapshot)
        return snapshot.error();
    if (const auto given = give(snapshot.value()); !given)
        return given;
    return m_log.setSnapshotDue(false);
}

Result<void> SnapshotExchange::give(const Snapshot& snapshot)
{
    const auto manifest = protocol::readManifest(snapshot.manifest);
    if (!manifest)
        return manifest.error();
    const auto begun = m_server.ask(
        {.method = "POST", .path = m_server.path(u"snapshots"_s), .body = snapshot.manifest});
    if (!begun)
        return begun.error();
    for (qsizetype n = 0; n < snapshot.chunks.size(); ++n) {
        const auto put = m_server.ask({.method = "PUT",
                                       .path = chunkPath(manifest.value().id, int(n)),
                                       .body = snapshot.chunks[n],
                                       .type = "application/octet-stream"});
        if (!put)
            return put.error();
    }
    return {};
}

// ---- taking ------------------------------------------------------------------------------------

Result<void> SnapshotExchange::takeIfNew()
{
    const auto begun = m_log.hasBegun();
    if (!begun || begun.value())
        return begun ? Result<void>() : Result<void>(begun.error());
    const auto manifest = newest();
    if (!manifest)
        return manifest.error();
    if (!manifest.value())
        return m_log.setBegun();
    const auto taken = chunksTaken(manifest.value()->id);
    if (!taken)
        return taken.error();
    if (const auto all = takeFrom(*manifest.value(), taken.value()); !all)
        return all;
    return finish(*manifest.value());
}

Result<std::optional<protocol::SnapshotManifest>> SnapshotExchange::newest()
{
    const auto reply = m_server.ask({.path = m_server.path(u"snapshots"_s)});
    if (!reply)
        return reply.error();
    const auto bytes = reply.value().fields().value(u"manifest"_s).toByteArray();
    if (bytes.isEmpty())
        return std::optional<protocol::SnapshotManifest>();
    const auto manifest = protocol::readManifest(bytes);
    if (!manifest || manifest.value().space != m_seat.members.space())
        return notWhatItShouldBe(u"manifest"_s);
    const auto* author = m_seat.members.find(manifest.value().author);
    if (!author || scopeOf(author->role) != storage::WriteScope::Everything
        || !protocol::isManifestSignedBy(bytes, author->keys.sign))
        return notWhatItShouldBe(u"signature"_s);
    return std::optional(manifest.value());
}

Result<int> SnapshotExchange::chunksTaken(const QByteArray& id)
{
    const auto progress = m_profile.localSetting(kProgress);
    if (!progress)
        return progress.error();
    const auto parts = progress.value().split(u' ');
    return parts.value(0) == QString::fromLatin1(id.toHex()) ? parts.value(1).toInt() : 0;
}

// A few chunks at a time, with the note that they are in: whatever breaks off, the next one is
// asked for. The next ones are there before these are merged, so that no transaction waits for the
// network.
Result<void> SnapshotExchange::takeFrom(const protocol::SnapshotManifest& manifest, int first)
{
    auto chunks = fetch(manifest, first);
    for (int n = first; chunks && !chunks.value().isEmpty();) {
        const auto behind = n + int(chunks.value().size());
        auto next = fetch(manifest, behind);
        if (const auto merged = merge(manifest, n, chunks.value()); !merged)
            return merged;
        chunks = std::move(next);
        n = behind;
    }
    return chunks ? Result<void>() : Result<void>(chunks.error());
}

Result<QList<QByteArray>> SnapshotExchange::fetch(const protocol::SnapshotManifest& manifest,
                                                  int first)
{
    QList<QByteArray> chunks;
    const auto end = std::min(first + kChunksAtOnce, int(manifest.chunks.size()));
    for (int n = first; n < end; ++n) {
        const auto reply = m_server.ask({.path = chunkPath(manifest.id, n)});
        if (!reply)
            return reply.error();
        if (crypto::hash(reply.value().body, kHash) != manifest.chunks[n])
            return notWhatItShouldBe(u"chunk"_s);
        chunks.append(reply.value().body);
    }
    return chunks;
}

Result<Body> SnapshotExchange::open(const protocol::SnapshotManifest& manifest, int n,
                                    const QByteArray& chunk) const
{
    const auto plain = crypto::openWith(m_seat.keys.key(manifest.epoch), chunk.left(kNonce),
                                        chunk.mid(kNonce), protocol::chunkLabel(manifest.id, n));
    const auto cbor = plain ? unpackBody(plain.value().mid(kUid)) : plain;
    auto body
        = cbor ? decodeBody(cbor.value(), plain.value().left(kUid)) : Result<Body>(cbor.error());
    return body ? std::move(body) : Result<Body>(notWhatItShouldBe(body.error().detail));
}

Result<void> SnapshotExchange::merge(const protocol::SnapshotManifest& manifest, int first,
                                     const QList<QByteArray>& chunks)
{
    auto transaction = sql::Transaction::begin(m_profile.database());
    if (!transaction)
        return transaction.error();
    // counts up when somebody else has written
    const auto version = m_profile.database().value(u"PRAGMA data_version");
    if (!version)
        return version.error();
    if (!m_merge || version.value() != m_mergeVersion)
        m_merge.emplace(m_profile);
    m_mergeVersion = version.value();
    // while one is merged, the next are opened beside
    std::deque<std::future<Result<Body>>> opening;
    qsizetype begun = 0;
    const auto openAhead = [&] {
        for (; begun < chunks.size() && opening.size() < kOpenedAhead; ++begun) {
            opening.push_back(
                std::async(std::launch::async, [this, &manifest, &chunks, first, n = begun] {
                    return open(manifest, first + int(n), chunks[n]);
                }));
        }
    };
    for (openAhead(); !opening.empty(); openAhead()) {
        const auto body = opening.front().get();
        opening.pop_front();
        openAhead();
        if (!body)
            return body.error();
        if (const auto applied = m_merge->applyQuietly(body.value().entries); !applied)
            return applied;
    }
    const auto taken = first + int(chunks.size());
    const auto progress = QString::fromLatin1(manifest.id.toHex()) + u' ' + QString::number(taken);
    if (const auto noted = m_profile.setLocalSetting(kProgress, progress); !noted)
        return noted;
    return transaction.value().commit();
}

Result<void> SnapshotExchange::finish(const protocol::SnapshotManifest& manifest)
{
    auto transaction = sql::Transaction::begin(m_profile.database());
    if (!transaction)
        return transaction.error();
    for (auto each = manifest.taken.begin(); each != manifest.taken.end(); ++each) {
        if (const auto set = m_log.setTaken(each.key(), each.value()); !set)
            return set;
    }
    if (const auto read = m_log.setRead(manifest.seq, manifest.hash); !read)
        return read;
    if (const auto begun = m_log.setBegun(); !begun)
        return begun;
    if (const auto indexed = storage::PersonIndexer(m_profile.database()).updateAll(); !indexed)
        return indexed;
    if (const auto cleared = m_profile.setLocalSetting(kProgress, {}); !cleared)
        return cleared;
    return transaction.value().commit();
}

}  // namespace kaasa::sync
