// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api.h"

#include "core/base/cbor.h"
#include "core/crypto/hash.h"
#include "core/crypto/keys.h"
#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "core/protocol/session_proof.h"
#include "core/protocol/snapshot.h"

#include <QCborArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

using protocol::ApiError;
using protocol::Member;
using protocol::Membership;
using protocol::Role;

constexpr int kProtocol = 1;
constexpr qint64 kMostAheadMs = 10 * 60 * 1000;
constexpr int kStampCounterBits = 16;
constexpr int kMostInvitation = 16 * 1024;
constexpr qint64 kInvitationMs = 72LL * 3600 * 1000;

Response refuse(const ApiError& error)
{
    return {error.status, "application/cbor", {}, protocol::encodeError(error), false};
}

Response refuse(int status, const QString& code, const QCborMap& data = {})
{
    return refuse(ApiError{status, code, {}, 0, data});
}

Response answered(const QCborMap& map)
{
    return {200, "application/cbor", {}, map.toCborValue().toCbor(), false};
}

// The disk is full or another process holds the file: the client keeps what it has and comes again.
Response broken(const Error& error)
{
    if (error.code == Error::Code::NotFound)
        return refuse(404, u"not_found"_s);
    if (error.code == Error::Code::DiskFull)
        return refuse(507, u"quota"_s);
    return refuse(ApiError{503, u"unavailable"_s, {}, 2000, {}});
}

/// The computer whose envelopes count no longer, or otherwise, behind the entry's `lastCounter`;
/// none when there is none. The entry was taken.
const Member* cutBy(const protocol::ChainEntry& entry, const Membership& members)
{
    using Kind = protocol::ChainEntry::Kind;
    if (entry.kind == Kind::Remove || entry.kind == Kind::SetRole)
        return members.find(entry.device);
    const auto* author = members.find(entry.author);
    return entry.kind == Kind::Succeed && author->heir == entry.no ? author : nullptr;
}

bool mayWrite(Role role)
{
    return role != Role::Reader;
}

/// What somebody who may ask for a token signs with: a member, or who holds the recovery sheet.
std::optional<QByteArray> signKeyOf(const Membership& members, const QByteArray& id)
{
    if (const auto* member = members.find(id))
        return member->keys.sign;
    return members.isRecovery(id) ? std::optional(members.recovery()->sign) : std::nullopt;
}

}  // namespace

Response Api::answer(const Request& request, qint64 now)
{
    static const QRegularExpression kSpace(
        u"^/v1/spaces/([0-9a-f]{32})/(chain|records|heads|snapshots)$"_s);
    static const QRegularExpression kChunk(
        u"^/v1/spaces/([0-9a-f]{32})/snapshots/([0-9a-f]{32})/chunks/([0-9]{1,5})$"_s);
    static const QRegularExpression kInvite(u"^/v1/invites/([0-9a-f]{32})(/reply)?$"_s);
    if (request.path == u"/v1/hello" && request.method == "GET")
        return hello(now);
    if (request.protocol != kProtocol)
        return refuse(426, u"protocol"_s, {{u"protocols"_s, QCborArray{kProtocol}}});
    if (request.path == u"/v1/session" && request.method == "POST")
        return session(request, now);
    if (const auto match = kInvite.match(request.path); match.hasMatch())
        return invitation(QByteArray::fromHex(match.captured(1).toLatin1()),
                          !match.captured(2).isEmpty(), request, now);
    const auto match = kSpace.match(request.path);
    if (!match.hasMatch()) {
        const auto chunk = kChunk.match(request.path);
        return chunk.hasMatch() ? this->chunk(QByteArray::fromHex(chunk.captured(1).toLatin1()),
                                              QByteArray::fromHex(chunk.captured(2).toLatin1()),
                                              chunk.captured(3).toInt(), request, now)
                                : refuse(404, u"not_found"_s);
    }
    const auto space = QByteArray::fromHex(match.captured(1).toLatin1());
    const auto what = match.captured(2);
    const bool post = request.method == "POST";
    if (!post && request.method != "GET")
        return refuse(405, u"method"_s);
    if (what == u"chain")
        return post ? extendChain(space, request) : chain(space, request, now);
    if (what == u"records")
        return post ? push(space, request, now) : pull(space, request, now);
    if (what == u"snapshots")
        return snapshots(space, request, now);
    return post ? refuse(405, u"method"_s) : heads(space, request, now);
}

Response Api::hello(qint64 now) const
{
    return answered({{u"time"_s, now},
                     {u"protocols"_s, QCborArray{kProtocol}},
                     {u"challenge"_s, m_tokens.challenge(now)},
                     {u"records"_s, m_options.mostRecords},
                     {u"bytes"_s, m_options.mostPageBytes},
                     {u"closed"_s, m_options.closed}});
}

// ---- who calls ---------------------------------------------------------------------------------

Result<const Membership*> Api::membership(const QByteArray& space)
{
    auto& members = m_memberships[space];
    const auto entries = m_store.chain(space, members.length());
    if (!entries)
        return entries.error();
    for (const auto& entry : entries.value()) {
        if (const auto taken = members.append(entry); !taken)
            return Error{Error::Code::Damaged, u"chain: "_s + taken.error().detail, {}};
    }
    if (members.isEmpty()) {
        m_memberships.remove(space);
        return Error{Error::Code::NotFound, u"no such space"_s, {u"space"_s}};
    }
    return const_cast<const Membership*>(&members);
}

Response Api::session(const Request& request, qint64 now)
{
    const auto body = cborMap(request.body).value_or(QCborMap());
    const auto space = body.value(u"space"_s).toByteArray();
    const auto device = body.value(u"device"_s).toByteArray();
    const auto challenge = body.value(u"challenge"_s).toByteArray();
    if (space.size() != 16 || device.size() != 16)
        return refuse(400, u"malformed"_s);
    if (!m_tokens.isFresh(challenge, now))
        return refuse(401, u"challenge"_s);
    const auto members = membership(space);
    if (!members && members.error().code != Error::Code::NotFound)
        return broken(members.error());
    const auto key = members ? signKeyOf(*members.value(), device) : std::nullopt;
    // a stranger's signature is checked too, so that nobody learns by the time who is a member
    static const auto kStranger = crypto::newSigningKeys();
    const bool isSigned = crypto::isSignedBy(body.value(u"signature"_s).toByteArray(),
                                             protocol::sessionProof(space, device, challenge),
                                             key.value_or(kStranger.publicKey));
    if (!key)
        return refuse(404, u"not_found"_s);
    if (!isSigned)
        return refuse(401, u"signature"_s);
    return answered({{u"token"_s, m_tokens.issue({space, device}, now)},
                     {u"expires"_s, now + Tokens::kTokenMs}});
}

std::optional<Member> Api::caller(const QByteArray& space, const Request& request, qint64 now,
                                  Response& refusal)
{
    const auto token = m_tokens.read(request.token, now);
    if (!token) {
        refusal = refuse(401, u"token"_s);
        return std::nullopt;
    }
    const auto members = membership(space);
    const auto* member
        = members && token->space == space ? members.value()->find(token->device) : nullptr;
    if (!member) {
        refusal = members || members.error().code == Error::Code::NotFound
            ? refuse(404, u"not_found"_s)
            : broken(members.error());
        return std::nullopt;
    }
    if (!member->isActive()) {
        refusal = refuse(403, member->isRemoved() ? u"revoked"_s : u"succeeded"_s);
        return std::nullopt;
    }
    return *member;
}

// Besides the members: one of two computers from one image, which learns there what became of its
// name; whoever holds the recovery sheet; and a computer that was removed, up to its removal: it
// believes no server that says so, but the signature of a member.
std::optional<int> Api::readableChain(const QByteArray& space, const Request& request, qint64 now,
                                      Response& refusal)
{
    const auto member = caller(space, request, now, refusal);
    const auto token = m_tokens.read(request.token, now);
    const auto members = membership(space);
    if (!token || !members || token->space != space)
        return std::nullopt;
    const auto* former = members.value()->find(token->device);
    if (former && former->isRemoved())
        return former->leftAt + 1;
    if (member || (former && former->isSucceeded()) || members.value()->isRecovery(token->device))
        return members.value()->length();
    return std::nullopt;
}

// ---- membership --------------------------------------------------------------------------------

Response Api::chain(const QByteArray& space, const Request& request, qint64 now)
{
    Response refusal;
    const auto length = readableChain(space, request, now, refusal);
    if (!length)
        return refusal;
    const auto after = std::max(0, request.query.value(u"after"_s).toInt());
    const auto entries = m_store.chain(space, after);
    if (!entries)
        return broken(entries.error());
    QCborArray list;
    for (const auto& entry : entries.value()) {
        if (after + list.size() < *length)
            list.append(entry);
    }
    return answered({{u"entries"_s, list}, {u"length"_s, *length}});
}

// The signature inside says who it comes from; the first entry of a space says it for itself.
Response Api::extendChain(const QByteArray& space, const Request& request)
{
    const auto entry = protocol::readEntry(request.body);
    if (!entry || entry.value().space != space)
        return refuse(400, u"malformed"_s);
    const auto known = membership(space);
    if (!known && known.error().code != Error::Code::NotFound)
        return broken(known.error());
    auto members = known ? *known.value() : Membership();
    // an entry proves itself, whoever brings it: any member may put back what a server lost
    if (members.isEmpty() && m_options.closed)
        return refuse(403, u"closed"_s);
    const auto moved = [&members] {
        return refuse(409, u"chain_moved"_s, {{u"length"_s, members.length()}});
    };
    if (const auto taken = members.append(request.body); !taken) {
        if (taken.error().code == Error::Code::ChangedSince)
            return moved();
        return refuse(422, u"chain"_s, {{u"rule"_s, taken.error().arguments.value(0)}});
    }
    // what a computer sent before it left counts, and nobody may cut it short
    if (const auto* about = cutBy(entry.value(), members)) {
        const auto heads = m_store.deviceHeads(space);
        if (!heads)
            return broken(heads.error());
        const auto sent = heads.value().value(about->no, {0, {}}).first;
        if (sent > entry.value().lastCounter)
            return refuse(409, u"device_ahead"_s, {{u"counter"_s, qint64(sent)}});
    }
    if (const auto added = m_store.appendChain(space, entry.value().n, request.body); !added)
        return added.error().code == Error::Code::ChangedSince ? moved() : broken(added.error());
    return answered({{u"length"_s, members.length()}});
}

// ---- records -----------------------------------------------------------------------------------

std::optional<ApiError> Api::faultOf(const QByteArray& bytes, const QByteArray& space,
                                     const Membership& members, qint64 now, NewRecord& record) const
{
    const auto envelope = protocol::Envelope::fromBytes(bytes);
    if (!envelope || envelope.value().header.space != space)
        return ApiError{422, u"envelope"_s, {}, 0, {}};
    const auto& header = envelope.value().header;
    const auto* author = members.find(header.device);
    if (!author
        || !crypto::isSignedBy(envelope.value().signature, envelope.value().signedBytes(),
                               author->keys.sign))
        return ApiError{422, u"signature"_s, {}, 0, {}};
    if (author->lastCounter && header.counter > *author->lastCounter)
        return ApiError{403, u"revoked"_s, {}, 0, {}};
    if (!mayWrite(author->roleFor(header.counter)))
        return ApiError{403, u"role"_s, {}, 0, {}};
    if (header.epoch == 0 || header.epoch > members.epoch())
        return ApiError{422, u"epoch"_s, {}, 0, {{u"epoch"_s, qint64(members.epoch())}}};
    const auto stampMs = qint64(header.maxStamp >> kStampCounterBits);
    if (stampMs > now + kMostAheadMs)
        return ApiError{422, u"stamp_in_future"_s, {}, 0, {{u"time"_s, now}}};
    record = {author->no, header.counter, bytes};
    return std::nullopt;
}

Response Api::push(const QByteArray& space, const Request& request, qint64 now)
{
    Response refusal;
    const auto member = caller(space, request, now, refusal);
    if (!member)
        return refusal;
    if (!mayWrite(member->role))
        return refuse(403, u"role"_s);
    if (request.body.size() > m_options.mostPageBytes)
        return refuse(413, u"too_large"_s);
    const auto envelopes = protocol::splitRecords(request.body, m_options.mostRecords);
    if (!envelopes)
        return refuse(400, u"malformed"_s);
    const auto members = membership(space);
    if (!members)
        return broken(members.error());
    QList<NewRecord> records;
    for (qsizetype i = 0; i < envelopes.value().size(); ++i) {
        NewRecord record;
        if (auto fault = faultOf(envelopes.value()[i], space, *members.value(), now, record)) {
            fault->data.insert(u"index"_s, i);
            return refuse(*fault);
        }
        records.append(record);
    }
    const auto pushed = m_store.push(space, records);
    if (!pushed)
        return broken(pushed.error());
    switch (pushed.value().fault) {
    case Pushed::Fault::None:
        break;
    case Pushed::Fault::CounterGap:
        return refuse(409, u"counter_gap"_s, {{u"expected"_s, qint64(pushed.value().expected)}});
    case Pushed::Fault::CounterConflict:
        return refuse(409, u"counter_conflict"_s);
    case Pushed::Fault::Quota:
        return refuse(507, u"quota"_s);
    }
    return answered({{u"head"_s, pushed.value().head.seq},
                     {u"head_hash"_s, pushed.value().head.hash},
                     {u"device_head"_s, qint64(pushed.value().deviceHeads.value(member->no))},
                     {u"accepted"_s, pushed.value().accepted},
                     {u"duplicates"_s, pushed.value().duplicates}});
}

Response Api::pull(const QByteArray& space, const Request& request, qint64 now)
{
    Response refusal;
    if (!caller(space, request, now, refusal))
        return refusal;
    const auto after = request.query.value(u"after"_s).toLongLong();
    const auto head = m_store.head(space);
    const auto standing = m_store.hashAt(space, after);
    if (!head || !standing)
        return broken(head ? standing.error() : head.error());
    // the log that the caller knows is not this one: an older copy of the server came back
    const auto at = QByteArray::fromHex(request.query.value(u"at"_s).toLatin1());
    if (after < 0 || !standing.value() || *standing.value() != at)
        return refuse(409, u"history_diverged"_s, {{u"head"_s, head.value().seq}});
    const auto limit = request.query.value(u"limit"_s, u"1000"_s).toInt();
    const auto records
        = m_store.records(space, after, std::clamp(limit, 1, 1000), m_options.mostPageBytes);
    if (!records)
        return broken(records.error());
    QList<QByteArray> page;
    for (const auto& record : records.value())
        page.append(record.bytes);
    Response response{200, "application/vnd.kaasa.records", {}, protocol::joinRecords(page), false};
    response.headers["Kaasa-Head"] = QByteArray::number(head.value().seq);
    response.headers["Kaasa-Head-Hash"] = head.value().hash.toHex();
    response.waits = page.isEmpty() && request.query.value(u"wait"_s).toInt() > 0;
    return response;
}

Response Api::heads(const QByteArray& space, const Request& request, qint64 now)
{
    Response refusal;
    if (!caller(space, request, now, refusal))
        return refusal;
    const auto heads = m_store.deviceHeads(space);
    if (!heads)
        return broken(heads.error());
    QCborMap map;
    for (auto each = heads.value().begin(); each != heads.value().end(); ++each)
        map.insert(each.key(), QCborArray{qint64(each.value().first), each.value().second});
    return answered({{u"devices"_s, map}});
}

// ---- snapshots ---------------------------------------------------------------------------------

Response Api::snapshots(const QByteArray& space, const Request& request, qint64 now)
{
    Response refusal;
    const auto member = caller(space, request, now, refusal);
    if (!member)
        return refusal;
    if (request.method == "GET") {
        const auto newest = m_store.snapshot(space, {});
        if (!newest)
            return broken(newest.error());
        return newest.value() ? answered({{u"manifest"_s, newest.value()->manifest}})
                              : answered(QCborMap());
    }
    if (!mayWrite(member->role))
        return refuse(403, u"role"_s);
    const auto manifest = protocol::readManifest(request.body);
    if (!manifest || manifest.value().space != space || manifest.value().author != member->id)
        return refuse(422, u"snapshot"_s);
    if (!protocol::isManifestSignedBy(request.body, member->keys.sign))
        return refuse(422, u"signature"_s);
    const auto added = m_store.addSnapshot(
        space, {manifest.value().id, request.body, int(manifest.value().chunks.size())});
    return added ? answered({{u"id"_s, manifest.value().id}}) : broken(added.error());
}

Response Api::chunk(const QByteArray& space, const QByteArray& id, int n, const Request& request,
                    qint64 now)
{
    Response refusal;
    const auto member = caller(space, request, now, refusal);
    if (!member)
        return refusal;
    if (request.method == "GET") {
        const auto bytes = m_store.chunk(space, id, n);
        return bytes ? Response{200, "application/octet-stream", {}, bytes.value(), false}
                     : broken(bytes.error());
    }
    if (request.method != "PUT")
        return refuse(405, u"method"_s);
    const auto snapshot = m_store.snapshot(space, id);
    if (!snapshot)
        return broken(snapshot.error());
    const auto manifest = snapshot.value()
        ? protocol::readManifest(snapshot.value()->manifest)
        : Error{Error::Code::NotFound, u"no such snapshot"_s, {}};
    if (!manifest)
        return broken(manifest.error());
    // only what its author has signed
    if (manifest.value().author != member->id || n >= manifest.value().chunks.size()
        || request.body.size() > protocol::SnapshotManifest::kMostChunk
        || crypto::hash(request.body, manifest.value().id.size()) != manifest.value().chunks[n])
        return refuse(422, u"snapshot"_s);
    const auto put = m_store.putChunk(space, id, n, request.body);
    if (!put)
        return broken(put.error());
    return put.value() ? answered(QCborMap()) : refuse(507, u"quota"_s);
}

// ---- invitations -------------------------------------------------------------------------------

// The packet is for whoever has the code; the reply for those who laid the packet down.
Response Api::invitation(const QByteArray& id, bool reply, const Request& request, qint64 now)
{
    if (request.body.size() > kMostInvitation)
        return refuse(413, u"too_large"_s);
    if (request.method == "PUT")
        return reply ? replyToInvitation(id, request, now) : layInvitation(id, request, now);
    Response refusal;
    if (request.method == "DELETE" && !reply) {
        if (!ownInvitation(id, request, now, refusal))
            return refusal;
        const auto removed = m_store.removeInvite(id);
        return removed ? answered({}) : broken(removed.error());
    }
    if (request.method != "GET")
        return refuse(405, u"method"_s);
    if (reply) {
        const auto own = ownInvitation(id, request, now, refusal);
        return own ? answered({{u"reply"_s, own->reply}}) : refusal;
    }
    const auto invite = m_store.invite(id, now);
    if (!invite)
        return broken(invite.error());
    return invite.value() ? answered({{u"packet"_s, invite.value()->packet}})
                          : refuse(404, u"not_found"_s);
}

Response Api::layInvitation(const QByteArray& id, const Request& request, qint64 now)
{
    const auto token = m_tokens.read(request.token, now);
    Response refusal;
    const auto member = caller(token ? token->space : QByteArray(), request, now, refusal);
    if (!member)
        return refusal;
    if (member->role != Role::Admin)
        return refuse(403, u"role"_s);
    const auto laid = m_store.addInvite(id, {token->space, request.body, {}, now + kInvitationMs});
    if (!laid)
        return laid.error().code == Error::Code::AlreadyExists ? refuse(409, u"invite_used"_s)
                                                               : broken(laid.error());
    return answered({{u"expires"_s, now + kInvitationMs}});
}

Response Api::replyToInvitation(const QByteArray& id, const Request& request, qint64 now)
{
    const auto invite = m_store.invite(id, now);
    if (!invite)
        return broken(invite.error());
    if (!invite.value())
        return refuse(404, u"not_found"_s);
    const auto set = m_store.setInviteReply(id, request.body);
    if (!set)
        return broken(set.error());
    return set.value() ? answered({}) : refuse(409, u"invite_used"_s);
}

std::optional<Invite> Api::ownInvitation(const QByteArray& id, const Request& request, qint64 now,
                                         Response& refusal)
{
    const auto token = m_tokens.read(request.token, now);
    const auto member = caller(token ? token->space : QByteArray(), request, now, refusal);
    if (!member)
        return std::nullopt;
    auto invite = m_store.invite(id, now);
    if (!invite) {
        refusal = broken(invite.error());
        return std::nullopt;
    }
    if (!invite.value() || invite.value()->space != token->space) {
        refusal = refuse(404, u"not_found"_s);
        return std::nullopt;
    }
    return invite.value();
}

}  // namespace kaasa::server
