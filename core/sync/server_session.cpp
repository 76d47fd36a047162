// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/server_session.h"

#include "core/protocol/session_proof.h"
#include "core/storage/profile.h"

#include <QCborMap>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kUnauthorized = 401;

}  // namespace

ServerSession::ServerSession(storage::Profile& profile, Transport& transport,
                             const DeviceIdentity& identity, QByteArray space)
    : m_profile(profile)
    , m_transport(transport)
    , m_identity(identity)
    , m_space(std::move(space))
    // one that cannot be read is asked for anew
    , m_token(profile.secret(kToken).valueOr({}))
{
}

QString ServerSession::path(const QString& what) const
{
    return u"/v1/spaces/%1/%2"_s.arg(QString::fromLatin1(m_space.toHex()), what);
}

Result<Reply> ServerSession::askAsStranger(Question question)
{
    question.token = m_token;  // who was let in before is not counted among strangers
    auto reply = m_transport.ask(question);
    if (!reply || reply.value().status == 200)
        return reply;
    const auto refusal = protocol::decodeError(reply.value().status, reply.value().body);
    if (!refusal)
        return unreachable();
    m_refusal = *refusal;
    return Error{Error::Code::Refused, u"server: "_s + refusal->code, {u"sync."_s + refusal->code}};
}

Result<Reply> ServerSession::ask(Question question)
{
    if (!m_token.isEmpty()) {
        auto reply = askAsStranger(question);
        const bool isStale = !reply && reply.error().code == Error::Code::Refused
            && m_refusal.status == kUnauthorized && m_refusal.code == u"token";
        if (!isStale)
            return reply;
    }
    if (const auto in = signIn(); !in)
        return in.error();
    return askAsStranger(question);
}

Result<void> ServerSession::signIn()
{
    const auto hello = askAsStranger({.path = u"/v1/hello"_s});
    if (!hello)
        return hello.error();
    const auto challenge = hello.value().fields().value(u"challenge"_s).toByteArray();
    const auto proof = protocol::sessionProof(m_space, m_identity.id(), challenge);
    const QCborMap body{{u"space"_s, m_space},
                        {u"device"_s, m_identity.id()},
                        {u"challenge"_s, challenge},
                        {u"signature"_s, crypto::sign(proof, m_identity.sign.secretKey)}};
    const auto session = askAsStranger(
        {.method = "POST", .path = u"/v1/session"_s, .body = body.toCborValue().toCbor()});
    if (!session)
        return session.error();
    m_token = session.value().fields().value(u"token"_s).toByteArray();
    return m_profile.setSecret(kToken, m_token);
}

}  // namespace kaasa::sync
