// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/api_story.h"

#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "core/protocol/session_proof.h"
#include "tests/server/test_store.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

using protocol::Envelope;
using server::Request;
using server::Response;

namespace {

constexpr qint64 kQuota = 64 * 1024 * 1024;

}  // namespace

ApiStory::ApiStory(server::Api::Options options)
    : m_options(options)
    , m_tokens(QByteArray(32, 'k'))
{
    restart();
}

void ApiStory::restart()
{
    m_api.reset();
    m_store = newStore(m_folder.path(), kQuota);
    m_api = std::make_unique<server::Api>(*m_store, m_tokens, m_options);
}

void ApiStory::found(const Computer& computer)
{
    m_space = std::make_unique<SpaceStory>(computer);
    m_founder = computer;
    const auto made
        = answer({.method = "POST",
                  .path = u"/v1/spaces/"_s + QString::fromLatin1(id().toHex()) + u"/chain"_s,
                  .body = m_space->entries().first()});
    REQUIRE(codeOf(made).isEmpty());
}

void ApiStory::admit(const Computer& computer, protocol::Role role)
{
    m_space->must(m_space->admitted(*m_founder, computer, role), *m_founder);
    REQUIRE(codeOf(post(*m_founder, u"chain"_s, m_space->entries().last())).isEmpty());
}

void ApiStory::remove(const Computer& computer, quint64 lastCounter)
{
    m_space->must(m_space->removed(*m_founder, computer, lastCounter), *m_founder);
    REQUIRE(codeOf(post(*m_founder, u"chain"_s, m_space->entries().last())).isEmpty());
}

QByteArray ApiStory::token(const Computer& computer)
{
    const auto hello = answer({.method = "GET", .path = u"/v1/hello"_s});
    const auto challenge = fieldOf(hello, u"challenge"_s).toByteArray();
    const QCborMap body{{u"space"_s, id()},
                        {u"device"_s, computer.id()},
                        {u"challenge"_s, challenge},
                        {u"signature"_s,
                         crypto::sign(protocol::sessionProof(id(), computer.id(), challenge),
                                      computer.sign.secretKey)}};
    const auto session
        = answer({.method = "POST", .path = u"/v1/session"_s, .body = body.toCborValue().toCbor()});
    return fieldOf(session, u"token"_s).toByteArray();
}

Response ApiStory::get(const Computer& computer, const QString& what,
                       const QMap<QString, QString>& query)
{
    return answer({.method = "GET",
                   .path = u"/v1/spaces/%1/%2"_s.arg(QString::fromLatin1(id().toHex()), what),
                   .query = query,
                   .token = token(computer)});
}

Response ApiStory::post(const Computer& computer, const QString& what, const QByteArray& body)
{
    return answer({.method = "POST",
                   .path = u"/v1/spaces/%1/%2"_s.arg(QString::fromLatin1(id().toHex()), what),
                   .token = token(computer),
                   .body = body});
}

QByteArray ApiStory::envelope(const Computer& author, quint64 counter, const QByteArray& content,
                              quint64 stampMs)
{
    Envelope envelope{{id(), author.id(), counter, m_space->membership().epoch(), 0,
                       (stampMs == 0 ? quint64(now) : stampMs) << 16, QByteArray(16, '\0')},
                      QByteArray(Envelope::kNonce, 'n'),
                      content + QByteArray(Envelope::kTag, 't'),
                      {}};
    envelope.signature = crypto::sign(envelope.signedBytes(), author.sign.secretKey);
    return envelope.toBytes();
}

Response ApiStory::push(const Computer& computer, const QList<QByteArray>& envelopes)
{
    return post(computer, u"records"_s, protocol::joinRecords(envelopes));
}

Response ApiStory::pull(const Computer& computer, qint64 after, const QByteArray& at)
{
    return get(computer, u"records"_s,
               {{u"after"_s, QString::number(after)}, {u"at"_s, QString::fromLatin1(at.toHex())}});
}

QString codeOf(const Response& response)
{
    if (response.status == 200)
        return {};
    const auto error = protocol::decodeError(response.status, response.body);
    return error ? error->code : u"no answer of the server"_s;
}

QCborValue fieldOf(const Response& response, const QString& name)
{
    return QCborValue::fromCbor(response.body).toMap().value(name);
}

}  // namespace kaasa::test
