// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire and lies at the server, and what a way that is cut does to it.
#include "core/protocol/envelope.h"
#include "core/storage/row_store.h"
#include "core/sync/body_codec.h"
#include "core/sync/digest.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"
#include "tests/server/faulty_proxy.h"
#include "tests/server/running_server.h"
#include "tests/server/test_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::FaultyProxy;
using test::RunningServer;

namespace {

/// A computer of the story with its way to the server.
struct Computer {
    explicit Computer(const sync::ServerAddress& address)
        : way(address)
    {
        fixture.clock.set(QDateTime::currentDateTimeUtc());
    }

    sync::SyncRound round() { return sync::SyncRound(*fixture.profile, way); }
    sync::SpaceMembers members() { return sync::SpaceMembers(*fixture.profile, way); }
    QByteArray digest() { return sync::digestOf(fixture.database()).value(); }

    test::ProfileFixture fixture;
    sync::HttpsTransport way;
};

sync::ServerAddress through(const FaultyProxy& proxy, const RunningServer& server)
{
    return {QUrl(u"https://127.0.0.1:%1"_s.arg(proxy.port())), server.certificate()};
}

void admit(Computer& office, Computer& desk)
{
    const auto keys = sync::DeviceIdentity::of(*desk.fixture.profile).value().keys();
    REQUIRE(office.members().admit(keys, protocol::Role::Editor, u"Desk"_s));
    const auto space = sync::SpaceLog(office.fixture.database()).place().value()->space;
    REQUIRE(desk.members().join(space));
}

/// 200 names that stand nowhere else, in four scripts.
QStringList canaries()
{
    static const QStringList kNames{u"Kanārijputniņa"_s, u"Канарейкина"_s, u"Λιναρίτης"_s,
                                    u"כנריתוביץ"_s};
    QStringList all;
    for (int i = 0; i < 200; ++i)
        all.append(kNames[i % 4] + QString::number(1000 + i));
    return all;
}

/// As text of the usual encodings, and as base64 at each of the three places it can begin at.
QList<QByteArray> formsOf(const QString& word)
{
    const auto utf8 = word.toUtf8();
    QByteArray little(reinterpret_cast<const char*>(word.utf16()), word.size() * 2);
    QByteArray big = little;
    for (qsizetype i = 0; i < big.size(); i += 2)
        std::swap(big[i], big[i + 1]);
    QList<QByteArray> forms{utf8, little, big};
    for (int shift = 0; shift < 3; ++shift) {
        // without the signs that the neighbours have a part in
        const auto coded = (QByteArray(shift, '\0') + utf8).toBase64();
        forms.append(coded.mid(shift == 0 ? 0 : 4).chopped(4));
    }
    return forms;
}

QByteArray filesIn(const QString& folder)
{
    QByteArray all;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

/// Every envelope at the server, open, as its members can open it.
QByteArray unsealed(const RunningServer& server, Computer& member)
{
    const auto seat = sync::Seat::of(*member.fixture.profile).value();
    const auto store = test::newStore(server.folder() + u"/spaces"_s, 1 << 30);
    QByteArray all;
    const auto records = store->records(seat.members.space(), 0, 1000, 1 << 30);
    REQUIRE(records);
    for (const auto& record : records.value()) {
        const auto envelope = protocol::Envelope::fromBytes(record.bytes).value();
        const auto known
            = protocol::Envelope::headerBytes(envelope.header, int(envelope.body.size()));
        all += sync::unpackBody(crypto::openWith(seat.keys.key(envelope.header.epoch),
                                                 envelope.nonce, envelope.body, known)
                                    .value())
                   .value();
    }
    return all;
}

}  // namespace

TEST_CASE("75: 200 names in four scripts arrive, and stand neither on the wire nor at the server",
          "[server][wire]")
{
    RunningServer server;
    FaultyProxy proxy(server.port());
    Computer office(through(proxy, server));
    Computer desk(through(proxy, server));
    REQUIRE(office.members().found());
    REQUIRE(office.round().run());
    admit(office, desk);
    const auto names = canaries();
    for (const auto& name : names)
        office.fixture.addPerson(u"Anna"_s, name);
    REQUIRE(office.round().run());
    REQUIRE(desk.round().run());
    REQUIRE(office.round().run());
    CHECK(office.digest() == desk.digest());
    const auto wire = proxy.recorded();
    const auto files = filesIn(server.folder());
    const auto open = unsealed(server, desk);
    REQUIRE(wire.size() > 10'000);
    int arrived = 0;
    for (const auto& name : names) {
        const auto found = desk.fixture.database().value(
            u"SELECT count(*) FROM person_name WHERE family = :name", {{u":name"_s, name}});
        arrived += found.value().toInt();
        for (const auto& form : formsOf(name)) {
            REQUIRE_FALSE(wire.contains(form));
            REQUIRE_FALSE(files.contains(form));
        }
        REQUIRE(open.contains(name.toUtf8()));
    }
    CHECK(arrived == 200);
}

TEST_CASE("3, 4, 13: A connection that is cut at any byte loses nothing and doubles nothing",
          "[server][wire]")
{
    RunningServer server;
    FaultyProxy proxy(server.port());
    Computer office(through(proxy, server));
    Computer desk(through(proxy, server));
    REQUIRE(office.members().found());
    REQUIRE(office.round().run());
    admit(office, desk);
    const auto roundBytes = [&] {
        const auto before = proxy.recorded().size();
        office.fixture.addPerson(u"Anna"_s, u"Bērziņa"_s);
        REQUIRE(office.round().run());
        REQUIRE(desk.round().run());
        return proxy.recorded().size() - before;
    };
    const auto all = roundBytes();
    // a prime step meets every part of the handshake, the requests and the answers
    int cuts = 0;
    for (qint64 k = 1; k < all; k += 97) {
        CAPTURE(k);
        office.fixture.addPerson(u"Anna"_s, u"Nr%1"_s.arg(k));
        proxy.cutAfter(k);
        if (office.round().run())
            static_cast<void>(desk.round().run());
        cuts += proxy.wasCut() ? 1 : 0;
        proxy.cutAfter(-1);
        REQUIRE(office.round().run());
        REQUIRE(desk.round().run());
        REQUIRE(office.digest() == desk.digest());
    }
    CHECK(cuts > 40);
    CHECK(sync::SpaceLog(desk.fixture.database()).putAside().value().size() == 0);
}
