// SPDX-License-Identifier: GPL-3.0-or-later
// A server with one space, asked by its founder: whatever the body holds, it answers by the rules.
#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "core/protocol/session_proof.h"
#include "core/protocol/snapshot.h"
#include "server/api.h"
#include "server/sqlite_store.h"
#include "tests/fuzz/targets.h"
#include "tests/support/space_story.h"

#include <QCborMap>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kaasa::fuzz {
namespace {

constexpr qint64 kNow = 1'772'725'440'000;
constexpr qint64 kQuota = 64 * 1024 * 1024;

class Server {
public:
    Server()
    {
        const auto founded = api.answer(
            {.method = "POST", .path = path(u"chain"_s), .body = story.entries().first()}, kNow);
        must(founded.status == 200, "no space");
        token = tokens.issue({story.membership().space(), ieva.id()}, kNow);
    }

    QString path(const QString& what) const
    {
        return u"/v1/spaces/%1/%2"_s.arg(QString::fromLatin1(story.membership().space().toHex()),
                                         what);
    }

    static Server& one()
    {
        static Server server;
        return server;
    }

    QTemporaryDir folder;
    test::Computer ieva;
    test::SpaceStory story{ieva};
    server::Tokens tokens{QByteArray(32, 'k')};
    server::SqliteStore store{folder.path(), kQuota};
    server::Api api{store, tokens, {}};
    QByteArray token;
};

struct Route {
    const char* method;
    QString path;
};

QList<Route> routes(const Server& server)
{
    const QString id(32, u'a');
    return {{"POST", u"/v1/session"_s},
            {"POST", server.path(u"chain"_s)},
            {"POST", server.path(u"records"_s)},
            {"POST", server.path(u"snapshots"_s)},
            {"PUT", server.path(u"snapshots/%1/chunks/0"_s.arg(id))},
            {"PUT", u"/v1/invites/"_s + id},
            {"PUT", u"/v1/invites/%1/reply"_s.arg(id)}};
}

bool isKnown(int status)
{
    static const QList<int> kKnown{200, 400, 401, 403, 404, 405, 409, 413, 422, 507};
    return kKnown.contains(status);
}

}  // namespace

void runHttp(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return;
    auto& server = Server::one();
    const auto all = routes(server);
    const auto& route = all[quint8(bytes[0]) % all.size()];
    const auto response = server.api.answer(
        {.method = route.method, .path = route.path, .token = server.token, .body = bytes.mid(1)},
        kNow);
    must(isKnown(response.status), "an answer that nobody knows");
    QCborParserError fault;
    const auto answer = QCborValue::fromCbor(response.body, &fault);
    must(fault.error == QCborError::NoError && answer.isMap(), "an answer that is no map");
    const auto head = server.store.head(server.story.membership().space());
    must(bool(head), "the space is gone");
}

QList<QByteArray> httpSeeds()
{
    auto& server = Server::one();
    protocol::SnapshotManifest manifest{.space = server.story.membership().space(),
                                        .id = QByteArray(16, '\xaa'),
                                        .author = server.ieva.id(),
                                        .hash = QByteArray(16, '\0'),
                                        .epoch = 1,
                                        .schema = 15,
                                        .chunks = {QByteArray(16, 'c')}};
    const QCborMap session{{u"space"_s, server.story.membership().space()},
                           {u"device"_s, server.ieva.id()},
                           {u"challenge"_s, server.tokens.challenge(kNow)},
                           {u"signature"_s, QByteArray(64, 's')}};
    const auto asked
        = [](char route, const QByteArray& body) { return QByteArray(1, route) + body; };
    return {asked(0, session.toCborValue().toCbor()),
            asked(1, server.story.entries().first()),
            asked(2, envelopeSeeds()[1]),
            asked(3, protocol::signedManifest(manifest, server.ieva.sign.secretKey)),
            asked(4, QByteArray(100, 'c')),
            asked(5, QByteArray(100, 'p')),
            asked(6, QByteArray(100, 'r'))};
}

}  // namespace kaasa::fuzz
