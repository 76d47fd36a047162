// SPDX-License-Identifier: GPL-3.0-or-later
// What a hostile server can do with what it cannot read (SYNC 3). The numbers are the rows there.
#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "core/sync/intake.h"
#include "tests/sync/two_computers.h"

#include <QCborArray>

using namespace kaasa;
using namespace Qt::StringLiterals;
using Story = test::TwoComputers;

namespace {

using Records = QList<QByteArray>;

bool isPage(const sync::Question& question)
{
    return question.method == "GET" && question.path.endsWith(u"/records"_s);
}

/// Changes the records of a page. `lies`: makes the hash over the log fit what it made of them.
void meddleWithPages(test::SyncedComputer& victim, std::function<void(Records&)> change, bool lies)
{
    victim.way.meddle
        = [change = std::move(change), lies](const sync::Question& question, sync::Reply& reply) {
              if (!isPage(question))
                  return;
              const auto at = QByteArray::fromHex(question.query[u"at"_s].toLatin1());
              if (lies && reply.status == 409)  // it stays with what it said
                  reply = {200,
                           {{"Kaasa-Head", question.query[u"after"_s].toLatin1()},
                            {"Kaasa-Head-Hash", at.toHex()}},
                           {}};
              if (reply.status != 200 || reply.body.isEmpty())
                  return;
              auto records = protocol::splitRecords(reply.body, 1000).value();
              const auto before = records.size();
              change(records);
              reply.body = protocol::joinRecords(records);
              if (!lies)
                  return;
              auto hash = QByteArray::fromHex(question.query[u"at"_s].toLatin1());
              for (const auto& record : records)
                  hash = protocol::nextLogHash(hash, record);
              reply.headers["Kaasa-Head-Hash"] = hash.toHex();
              reply.headers["Kaasa-Head"] = QByteArray::number(
                  reply.headers["Kaasa-Head"].toLongLong() - before + records.size());
          };
}

/// The office has three more people than the desk, each in an envelope of its own.
struct ThreeMore : Story {
    QByteArray before;

    ThreeMore()
    {
        begin();
        meet();
        before = desk.digest();
        for (const auto& name : {u"Ēva"_s, u"Юлия"_s, u"Ülle"_s}) {
            office.add(name, u"Kalniņa"_s);
            REQUIRE(office.sync());
        }
    }

    QStringList reasons()
    {
        QStringList list;
        for (const auto& one : sync::SpaceLog(desk.fixture.database()).putAside().value())
            list.append(one.reason);
        return list;
    }

    /// Once the server is honest again both agree.
    void agrees()
    {
        desk.way.meddle = {};
        REQUIRE(desk.sync());
        REQUIRE(office.sync());
        REQUIRE(desk.sync());
        CHECK(desk.digest() == office.digest());
    }
    /// And nothing is left aside.
    void comesRight()
    {
        agrees();
        CHECK(reasons() == QStringList());
    }
};

}  // namespace

TEST_CASE("16: Pages that are reordered, doubled or shortened are refused and fetched again",
          "[sync][cheating]")
{
    const QList<std::function<void(Records&)>> ways{
        [](Records& records) { records.swapItemsAt(0, records.size() - 1); },
        [](Records& records) { records.append(records.last()); },
        [](Records& records) { records.prepend(records.last()); },
        [](Records& records) { records[1] = records[0]; },
    };
    for (qsizetype i = 0; i < ways.size(); ++i) {
        CAPTURE(i);
        ThreeMore story;
        meddleWithPages(story.desk, ways[i], false);
        const auto refused = story.desk.sync();
        REQUIRE_FALSE(refused);
        CHECK(refused.error().arguments.value(0) == u"sync.log"_s);
        CHECK(story.desk.digest() == story.before);
        CHECK(story.reasons() == QStringList());
        story.comesRight();
    }
}

TEST_CASE("53: Whoever drops an envelope in the middle is noticed by what follows it",
          "[sync][cheating]")
{
    ThreeMore story;
    meddleWithPages(
        story.desk,
        [](Records& records) {
            if (records.size() == 3)
                records.removeAt(1);
        },
        true);
    const auto outcome = story.desk.sync();
    REQUIRE(outcome);
    CHECK(outcome.value().acts == 1);
    CHECK(story.reasons() == QStringList{u"gap"_s});
    story.comesRight();
}

TEST_CASE("54: Newest records that are held back arrive as soon as they are no longer",
          "[sync][cheating]")
{
    ThreeMore story;
    meddleWithPages(
        story.desk,
        [](Records& records) {
            if (records.size() == 3)
                records.removeLast();
        },
        true);
    REQUIRE(story.desk.sync());
    CHECK(story.reasons() == QStringList());
    story.comesRight();
}

TEST_CASE("57: A byte changed anywhere in an envelope is noticed, and nothing of it is taken in",
          "[sync][cheating]")
{
    // header, nonce, body, tag, signature
    for (const auto place : {4, 21, 36, 44, 52, 60, 76, 85, 110, -70, -64, -1}) {
        CAPTURE(place);
        ThreeMore one;
        meddleWithPages(
            one.desk,
            [place](Records& records) {
                auto& record = records[1];
                const auto at = place < 0 ? record.size() + place : qsizetype(place);
                record[at] = char(record[at] ^ 0x20);
            },
            true);
        const auto outcome = one.desk.sync();
        REQUIRE(outcome);
        CHECK(outcome.value().acts == 1);  // the one before it
        CHECK_FALSE(one.reasons().isEmpty());
        one.agrees();  // what named another author or number stays to be looked at
    }
}

TEST_CASE("45: Nobody writes in another member's name, with the key of the space either",
          "[sync][cheating]")
{
    ThreeMore story;
    // the office's newest envelope, signed anew by somebody else
    const auto stranger = crypto::newSigningKeys();
    meddleWithPages(
        story.desk,
        [&stranger](Records& records) {
            auto envelope = protocol::Envelope::fromBytes(records.last()).value();
            envelope.signature = crypto::sign(envelope.signedBytes(), stranger.secretKey);
            records.last() = envelope.toBytes();
        },
        true);
    const auto outcome = story.desk.sync();
    REQUIRE(outcome);
    CHECK(outcome.value().acts == 2);
    CHECK(story.reasons() == QStringList{u"wrong_signature"_s});
    story.comesRight();
}

TEST_CASE("56: An older chain of members is never gone back to", "[sync][cheating]")
{
    Story story;
    story.begin();
    story.meet();
    // the office takes the desk out; a server that shows the chain as it was gains nothing
    const auto desk = sync::DeviceIdentity::of(*story.desk.fixture.profile).value().id();
    REQUIRE(story.office.members().remove(desk));
    story.office.way.meddle = [](const sync::Question& question, sync::Reply& reply) {
        if (question.method != "GET" || !question.path.endsWith(u"/chain"_s))
            return;
        auto fields = reply.fields();
        fields[u"length"_s] = 2;
        fields[u"entries"_s] = QCborArray();
        reply.body = QCborValue(fields).toCbor();
    };
    story.office.add(u"Ēva"_s, u"Kalniņa"_s);
    REQUIRE(story.office.sync());
    const auto members = sync::SpaceLog(story.office.fixture.database()).membership().value();
    CHECK(members.length() == 3);
    CHECK_FALSE(members.find(desk)->isActive());
    CHECK(members.epoch() == 2);
}

TEST_CASE("17: A captive portal's page touches no data", "[sync][cheating]")
{
    ThreeMore story;
    story.desk.way.meddle = [](const sync::Question&, sync::Reply& reply) {
        reply = {200, {}, "<html>Sveiki! Pieslēdzieties.</html>"};
    };
    CHECK_FALSE(story.desk.sync());
    CHECK(story.desk.digest() == story.before);
    story.comesRight();
}
