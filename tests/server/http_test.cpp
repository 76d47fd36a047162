// SPDX-License-Identifier: GPL-3.0-or-later
// The server as the network sees it: real sockets, real TLS.
#include "core/protocol/api_error.h"
#include "core/services/people_service.h"
#include "core/sync/digest.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"
#include "tests/server/running_server.h"
#include "tests/server/test_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QCborArray>
#include <QCborMap>
#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <future>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::RunningServer;

namespace {

constexpr int kSoon = 5000;  // ms; everything here takes far less

/// A connection whose bytes are ours.
class RawConnection {
public:
    explicit RawConnection(const RunningServer& server)
    {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromData(server.certificate(), QSsl::Pem));
        m_socket.setSslConfiguration(tls);
        m_socket.connectToHostEncrypted(u"127.0.0.1"_s, server.port());
        m_isOpen = m_socket.waitForEncrypted(kSoon);
    }

    bool isOpen() const { return m_isOpen; }
    void write(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(kSoon);
    }
    /// The first line of the answer; empty when the other side closes without one.
    QByteArray status()
    {
        while (!m_socket.canReadLine() && m_socket.waitForReadyRead(kSoon)) { }
        return m_socket.readLine().trimmed();
    }
    /// Everything until the other side closes.
    QByteArray all()
    {
        while (m_socket.waitForReadyRead(kSoon)) { }
        return m_socket.readAll();
    }
    bool closes()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState
            || m_socket.waitForDisconnected(kSoon);
    }

private:
    QSslSocket m_socket;
    bool m_isOpen = false;
};

QCborMap hello(sync::HttpsTransport& way)
{
    const auto reply = way.ask({.path = u"/v1/hello"_s});
    REQUIRE(reply);
    CHECK(reply.value().status == 200);
    return QCborValue::fromCbor(reply.value().body).toMap();
}

}  // namespace

TEST_CASE("Two computers agree over a real network, and a third waits for their news",
          "[server][http]")
{
    RunningServer server;
    sync::HttpsTransport officeWay(server.address());
    sync::HttpsTransport deskWay(server.address());
    test::ProfileFixture office;
    test::ProfileFixture desk;
    office.clock.set(QDateTime::currentDateTimeUtc());
    desk.clock.set(QDateTime::currentDateTimeUtc());
    REQUIRE(sync::SpaceMembers(*office.profile, officeWay).found());
    const auto keys = sync::DeviceIdentity::of(*desk.profile).value().keys();
    REQUIRE(sync::SpaceMembers(*office.profile, officeWay)
                .admit(keys, protocol::Role::Editor, u"Desk"_s));
    const auto space = sync::SpaceLog(office.database()).place().value()->space;
    REQUIRE(sync::SpaceMembers(*desk.profile, deskWay).join(space));
    office.addPerson(u"Anna"_s, u"Bērziņa"_s);
    desk.addPerson(u"Ольга"_s, u"Юрьева"_s);
    REQUIRE(sync::SyncRound(*office.profile, officeWay).run());
    REQUIRE(sync::SyncRound(*desk.profile, deskWay).run());
    server.restart();  // what was agreed lies on the disk
    REQUIRE(sync::SyncRound(*office.profile, officeWay).run());
    CHECK(sync::digestOf(office.database()).value() == sync::digestOf(desk.database()).value());
}

TEST_CASE("51: Only the certificate that was handed over is trusted", "[server][http]")
{
    RunningServer server;
    RunningServer other;
    sync::HttpsTransport trusted(server.address());
    CHECK(hello(trusted).value(u"protocols"_s).toArray().contains(1));
    auto address = server.address();
    address.certificate = other.certificate();
    CHECK(sync::HttpsTransport(address).ask({.path = u"/v1/hello"_s}).error().arguments.value(0)
          == u"sync.certificate"_s);
    address.certificate.clear();  // the system's: nobody there signed ours
    CHECK(sync::HttpsTransport(address).ask({.path = u"/v1/hello"_s}).error().arguments.value(0)
          == u"sync.certificate"_s);
}

TEST_CASE("17: A page of somebody else's is no answer of the server", "[server][http]")
{
    QTcpServer portal;
    REQUIRE(portal.listen(QHostAddress::LocalHost));
    QObject::connect(&portal, &QTcpServer::newConnection, [&portal] {
        auto* socket = portal.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n<html>Sign in</html>");
        socket->disconnectFromHost();
    });
    const QUrl url(u"https://127.0.0.1:%1"_s.arg(portal.serverPort()));
    const auto answer = sync::HttpsTransport({url, {}}).ask({.path = u"/v1/hello"_s});
    REQUIRE_FALSE(answer);
    portal.close();
    CHECK(sync::HttpsTransport({url, {}}).ask({.path = u"/v1/hello"_s}).error()
          == sync::unreachable());
}

TEST_CASE("14, 41, 61: What is too long, broken or slow is refused and let go", "[server][http]")
{
    RunningServer server({.headerSeconds = 1, .bodySeconds = 1, .idleSeconds = 1});
    const auto statusOf = [&server](const QByteArray& bytes) {
        RawConnection connection(server);
        connection.write(bytes);
        const auto status = connection.status();
        CHECK(connection.closes());
        return status;
    };
    CHECK(statusOf("nonsense\r\n\r\n") == "HTTP/1.1 400 Bad Request");
    CHECK(statusOf("GET / HTTP/1.1\r\nX: " + QByteArray(9000, 'x')).startsWith("HTTP/1.1 431"));
    CHECK(statusOf("POST /v1/session HTTP/1.1\r\nContent-Length: 5000000000\r\n\r\n")
          == "HTTP/1.1 413 Payload Too Large");
    CHECK(statusOf("POST /v1/session HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffff\r\n"
                   + QByteArray(100'000, 'x'))
          == "HTTP/1.1 413 Payload Too Large");
    CHECK(statusOf("POST /v1/session HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nlies\r\n")
          == "HTTP/1.1 400 Bad Request");
    CHECK(statusOf("GET /v1/hello HTT").isEmpty());                            // never goes on
    CHECK(statusOf({}).isEmpty());                                             // says nothing
    CHECK(statusOf("POST /v1/session HTTP/1.1\r\nContent-Length: 9\r\n\r\nx")  // a body that stops
          != "HTTP/1.1 200 OK");
    sync::HttpsTransport way(server.address());
    hello(way);  // nobody else noticed
}

TEST_CASE("Whoever waits hears of what comes within a moment, and of the server's end",
          "[server][http]")
{
    RunningServer server;
    sync::HttpsTransport way(server.address());
    test::ProfileFixture office;
    office.clock.set(QDateTime::currentDateTimeUtc());
    REQUIRE(sync::SpaceMembers(*office.profile, way).found());
    REQUIRE(sync::SyncRound(*office.profile, way).run());
    const auto question = [&office] {
        const auto place = sync::SpaceLog(office.database()).place().value();
        const auto space = QString::fromLatin1(place->space.toHex());
        return sync::Question{.path = u"/v1/spaces/%1/records"_s.arg(space),
                              .query = {{u"after"_s, QString::number(place->seq)},
                                        {u"at"_s, QString::fromLatin1(place->hash.toHex())},
                                        {u"wait"_s, u"25"_s}},
                              .token = office.profile->secret(u"sync.token").value()};
    };
    const auto waits = [&server](const sync::Question& asked) {
        auto answer = std::async(std::launch::async, [address = server.address(), asked] {
            return sync::HttpsTransport(address).ask(asked).value();
        });
        bool isWaiting = false;
        QElapsedTimer patience;
        patience.start();
        while (!isWaiting && patience.elapsed() < kSoon) {
            RawConnection metrics(server);
            metrics.write("GET /metrics HTTP/1.0\r\n\r\n");
            isWaiting = metrics.all().contains("\nkaasa_waiting 1\n");
        }
        REQUIRE(isWaiting);
        return answer;
    };
    auto news = waits(question());
    QElapsedTimer timer;
    timer.start();
    office.addPerson(u"Anna"_s, u"Bērziņa"_s);
    REQUIRE(sync::SyncRound(*office.profile, way).run());
    CHECK(news.get().body.size() > 100);
    CHECK(timer.elapsed() < 2000);
    auto nothing = waits(question());
    server.stop();
    CHECK(nothing.get().body.isEmpty());
    CHECK(timer.elapsed() < 6000);
    CHECK(way.ask({.path = u"/v1/hello"_s}).error() == sync::unreachable());
    server.start();
    hello(way);
}

TEST_CASE("64: Two servers on one database are as one: what one takes in the other hands on",
          "[server][http]")
{
    if (!test::storesInPostgres())
        return;
    RunningServer one;
    RunningServer two;
    sync::HttpsTransport toOne(one.address());
    sync::HttpsTransport toTwo(two.address());
    test::ProfileFixture office;
    office.clock.set(QDateTime::currentDateTimeUtc());
    REQUIRE(sync::SpaceMembers(*office.profile, toOne).found());
    REQUIRE(sync::SyncRound(*office.profile, toTwo).run());
    const auto place = sync::SpaceLog(office.database()).place().value();
    auto news = std::async(std::launch::async, [&, token = office.profile->secret(u"sync.token")] {
        const auto space = QString::fromLatin1(place->space.toHex());
        return sync::HttpsTransport(two.address())
            .ask({.path = u"/v1/spaces/%1/records"_s.arg(space),
                  .query = {{u"after"_s, QString::number(place->seq)},
                            {u"at"_s, QString::fromLatin1(place->hash.toHex())},
                            {u"wait"_s, u"25"_s}},
                  .token = token.value()})
            .value();
    });
    office.addPerson(u"Anna"_s, u"Bērziņa"_s);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(sync::SyncRound(*office.profile, toOne).run());
    CHECK(news.get().body.size() > 100);
    CHECK(timer.elapsed() < 3000);
}

TEST_CASE("Metrics and health are told on this computer alone, and name nobody", "[server][http]")
{
    RunningServer server({.behindProxy = true});
    RawConnection local(server);
    local.write("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n");
    CHECK(local.status() == "HTTP/1.1 200 OK");
    RawConnection forwarded(server);
    forwarded.write("GET /metrics HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 203.0.113.7\r\n\r\n");
    CHECK(forwarded.status() == "HTTP/1.1 404 Not Found");
}

TEST_CASE("63: A flood of one waits, and the server says how long", "[server][http]")
{
    RunningServer server({.limits = {.failedSignInsAMinute = 2}});
    sync::HttpsTransport way(server.address());
    const QCborMap body{{u"space"_s, QByteArray(16, 's')},
                        {u"device"_s, QByteArray(16, 'd')},
                        {u"challenge"_s, hello(way).value(u"challenge"_s)},
                        {u"signature"_s, QByteArray(64, 'x')}};
    const sync::Question question{
        .method = "POST", .path = u"/v1/session"_s, .body = body.toCborValue().toCbor()};
    CHECK(way.ask(question).value().status == 404);
    CHECK(way.ask(question).value().status == 404);
    const auto third = way.ask(question);
    REQUIRE(third);
    CHECK(third.value().status == 429);
    CHECK(protocol::decodeError(429, third.value().body)->retryMs > 0);
    // codes are not guessed at either, and spaces are not founded by the dozen
    const auto guess = way.ask({.path = u"/v1/invites/"_s + QString(32, u'a')});
    CHECK(guess.value().status == 429);
    test::ProfileFixture flood;
    CHECK(sync::SpaceMembers(*flood.profile, way).found().error().arguments.value(0)
          == u"sync.too_many"_s);
    hello(way);
}
