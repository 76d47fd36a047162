// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/postgres_rows.h"

#include "server/postgres_store.h"
#include "tests/bench/timing.h"
#include "tests/server/postgres_server.h"
#include "tests/support/space_story.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kPushes = 150;
constexpr int kRecords = 100;  // a push
constexpr int kBytes = 600;    // a record: SYNC 2.10
constexpr qint64 kQuota = 1LL << 40;

/// The floor: a counter row and the records, in one statement, without any question.
class RawLog {
public:
    explicit RawLog(const QUrl& url)
    {
        auto database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"raw"_s);
        const QUrlQuery query(url);
        database.setHostName(query.queryItemValue(u"host"_s));
        database.setUserName(query.queryItemValue(u"user"_s));
        database.setDatabaseName(url.path().mid(1));
        if (!database.open())
            qFatal("no connection: %s", qPrintable(database.lastError().text()));
        m_push = std::make_unique<QSqlQuery>(database);
        for (
            const auto& sql :
            {u"CREATE TABLE raw_space (no bigint PRIMARY KEY, head bigint) WITH (fillfactor = 50)"_s,
             u"CREATE TABLE raw_record (space bigint, seq bigint, device int, counter bigint, "
             "bytes bytea, PRIMARY KEY (space, seq), UNIQUE (space, device, counter))"_s,
             u"ALTER TABLE raw_record ALTER COLUMN bytes SET STORAGE EXTERNAL"_s,
             u"INSERT INTO raw_space VALUES (1, 0)"_s}) {
            if (!m_push->exec(sql))
                qFatal("%s", qPrintable(m_push->lastError().text()));
        }
        m_push->prepare(
            u"WITH s AS (UPDATE raw_space SET head = head + %1 WHERE no = 1 RETURNING head) "
            "INSERT INTO raw_record SELECT 1, s.head - %1 + i, 1, s.head - %1 + i, "
            "substring(v.body FROM (i - 1) * %2 + 1 FOR %2) "
            "FROM s, (SELECT ?::bytea AS body) AS v, generate_series(1, %1) AS i"_s.arg(kRecords)
                .arg(kBytes));
    }

    ~RawLog()
    {
        m_push.reset();
        QSqlDatabase::removeDatabase(u"raw"_s);
    }

    void push(const QByteArray& body)
    {
        m_push->bindValue(0, body);
        if (!m_push->exec())
            qFatal("%s", qPrintable(m_push->lastError().text()));
    }

private:
    std::unique_ptr<QSqlQuery> m_push;
};

}  // namespace

QList<Row> postgresRows(const LargeProfile&)
{
    const test::PostgresServer database;
    server::PostgresStore store(database.url(), kQuota);
    const test::SpaceStory story{test::Computer()};
    const auto space = story.membership().space();
    if (!store.prepare() || !store.appendChain(space, 0, story.entries().first()))
        qFatal("no space");
    RawLog raw(database.url());
    QList<double> ours;
    QList<double> floor;
    for (int i = 0; i < kPushes; ++i) {  // by turns, for a disk has moods
        const auto body = crypto::randomBytes(kRecords * kBytes);
        QList<server::NewRecord> records;
        for (int k = 0; k < kRecords; ++k)
            records.append(
                {1, quint64(i) * kRecords + quint64(k) + 1, body.mid(k * kBytes, kBytes)});
        floor.append(milliseconds([&] { raw.push(body); }));
        ours.append(milliseconds([&] {
            const auto pushed = store.push(space, records);
            if (!pushed || pushed.value().accepted != kRecords)
                qFatal("not pushed");
        }));
    }
    return {{u"a push of 100 packets to PostgreSQL"_s, percentile(ours, 50), percentile(floor, 50),
             u"one statement"_s, u"ms"_s, 1 / 0.7}};
}

}  // namespace kaasa::bench
