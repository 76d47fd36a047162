// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/database.h"
#include "core/sql/index_pause.h"
#include "core/sql/transaction.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<sql::Database> withNotes()
{
    auto database = sql::Database::inMemory().value();
    database
        ->executeScript(
            u"CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;\n\n"_s)
        .isOk();
    return database;
}

qint64 count(sql::Database& database)
{
    return database.value(u"SELECT count(*) FROM note").value().toLongLong();
}

}  // namespace

TEST_CASE("What a transaction wrote is gone when it was not committed", "[sql]")
{
    auto database = withNotes();
    {
        auto transaction = sql::Transaction::begin(*database);
        REQUIRE(transaction);
        REQUIRE(
            database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, u"a"_s}}));
        CHECK(count(*database) == 1);
    }
    CHECK(count(*database) == 0);

    auto transaction = sql::Transaction::begin(*database);
    REQUIRE(transaction);
    CHECK(sql::Transaction::begin(*database).error().code == Error::Code::Storage);
    REQUIRE(database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, u"b"_s}}));
    REQUIRE(transaction.value().commit());
    CHECK(count(*database) == 1);
}

TEST_CASE("58: Text with quotes, NUL and right-to-left signs comes back as it was", "[sql]")
{
    auto database = withNotes();
    const QString nasty = u"'; DROP TABLE note; -- \" \u202eabc 👩‍👧 \U00010348"_s;
    REQUIRE(database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, nasty}}));
    CHECK(database->value(u"SELECT text FROM note").value().toString() == nasty);
}

TEST_CASE("An empty text is stored as a text, nothing as NULL", "[sql]")
{
    auto database = withNotes();
    REQUIRE(
        database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, QString()}}));
    CHECK(database->value(u"SELECT typeof(text) FROM note").value().toString() == u"text"_s);
    CHECK_FALSE(
        database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, QVariant()}}));
    const auto nothing = database->value(u"SELECT NULL").value();
    CHECK_FALSE(
        database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, nothing}}));
}

TEST_CASE("A script may hold triggers with several statements", "[sql]")
{
    auto database = withNotes();
    const auto run = database->executeScript(
        u"-- a comment; with a semicolon\n\nCREATE TABLE log (text TEXT) STRICT;\n\n"
        u"CREATE TRIGGER copy AFTER INSERT ON note BEGIN\n  INSERT INTO log VALUES (NEW.text);\n"
        u"  INSERT INTO log VALUES ('again');\nEND;\n"_s);
    REQUIRE(run);
    REQUIRE(database->execute(u"INSERT INTO note (text) VALUES ('x')"));
    CHECK(database->value(u"SELECT count(*) FROM log").value().toInt() == 2);
    const auto broken = database->executeScript(u"CREATE NONSENSE;\n\n"_s);
    REQUIRE_FALSE(broken);
    CHECK(broken.error().detail.contains(u"CREATE NONSENSE"_s));
}

TEST_CASE("A prepared statement runs again with other values", "[sql]")
{
    auto database = withNotes();
    auto insert = database->prepare(u"INSERT INTO note (text) VALUES (?)");
    REQUIRE(insert);
    for (int i = 0; i < 3; ++i)
        REQUIRE(insert.value().run({QString::number(i)}));
    auto read = database->prepare(u"SELECT text FROM note WHERE id > ? ORDER BY id");
    REQUIRE(read);
    REQUIRE(read.value().run({1}));
    QStringList texts;
    while (read.value().next())
        texts.append(read.value().value(0).toString());
    CHECK(texts == QStringList{u"1"_s, u"2"_s});
    CHECK_FALSE(database->prepare(u"SELECT nothing FROM nowhere"));
}

TEST_CASE("A file that is no database, a missing folder and a missing file are told apart", "[sql]")
{
    QTemporaryDir folder;
    const auto foreign = folder.filePath(u"photo.kaasa"_s);
    QFile file(foreign);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'J'));
    file.close();
    CHECK(sql::Database::open(foreign, sql::Database::Access::ReadWrite).error().code
          == Error::Code::NotAProfile);
    CHECK(sql::Database::open(folder.filePath(u"none/a.kaasa"_s), sql::Database::Access::ReadWrite)
              .error()
              .code
          == Error::Code::FileMissing);
    CHECK(sql::Database::open(folder.filePath(u"a.kaasa"_s), sql::Database::Access::ReadOnly)
              .error()
              .code
          == Error::Code::FileMissing);
}

TEST_CASE("A reading connection sees what was committed and can change nothing", "[sql]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"a.kaasa"_s);
    auto writer = sql::Database::open(path, sql::Database::Access::ReadWrite);
    REQUIRE(writer);
    REQUIRE(writer.value()->execute(u"CREATE TABLE note (text TEXT)"));
    auto reader = sql::Database::open(path, sql::Database::Access::ReadOnly);
    REQUIRE(reader);
    REQUIRE(writer.value()->execute(u"INSERT INTO note VALUES ('x')"));
    CHECK(reader.value()->value(u"SELECT count(*) FROM note").value().toInt() == 1);
    CHECK(reader.value()->execute(u"INSERT INTO note VALUES ('y')").error().code
          == Error::Code::ReadOnly);
    CHECK(reader.value()->value(u"SELECT text FROM note WHERE text = 'z'").error().code
          == Error::Code::NotFound);
}

TEST_CASE("One text is read twice at the same time without disturbing itself", "[sql]")
{
    auto database = withNotes();
    for (const auto& text : {u"a"_s, u"b"_s, u"c"_s})
        REQUIRE(database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, text}}));
    auto outer = database->prepare(u"SELECT text FROM note ORDER BY id");
    REQUIRE(outer.value().run());
    int pairs = 0;
    while (outer.value().next()) {
        auto inner = database->prepare(u"SELECT text FROM note ORDER BY id");
        REQUIRE(inner.value().run());
        while (inner.value().next())
            ++pairs;
    }
    CHECK(pairs == 9);
}

TEST_CASE("A reading that breaks off is told from one that reached the end", "[sql]")
{
    auto database = withNotes();
    for (const auto& text : {u"a"_s, u"b"_s})
        REQUIRE(database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, text}}));
    auto whole = database->prepare(u"SELECT id FROM note ORDER BY id");
    REQUIRE(whole.value().run());
    while (whole.value().next()) { }
    CHECK(whole.value().ended());
    auto broken = database->prepare(u"SELECT CASE id WHEN 2 THEN abs(-9223372036854775807 - 1) "
                                    u"ELSE id END FROM note ORDER BY id");
    REQUIRE(broken.value().run());
    int rows = 0;
    while (broken.value().next())
        ++rows;
    CHECK(rows == 1);
    CHECK_FALSE(broken.value().ended());
}

TEST_CASE("A reader who stops half-way does not hold up the others", "[sql]")
{
    auto database = withNotes();
    for (const auto& text : {u"a"_s, u"b"_s})
        REQUIRE(database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, text}}));
    {
        auto half = database->prepare(u"SELECT text FROM note");
        REQUIRE(half.value().run());
        CHECK(half.value().next());
    }
    CHECK(database->execute(u"DROP TABLE note"));
}

TEST_CASE("A value too many or too few is our own mistake and is told", "[sql]")
{
    auto database = withNotes();
    auto insert = database->prepare(u"INSERT INTO note (id, text) VALUES (?, ?)");
    CHECK_FALSE(insert.value().run({1}));
    CHECK_FALSE(insert.value().run({1, u"a"_s, u"b"_s}));
    CHECK_FALSE(database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":name"_s, 1}}));
    CHECK_FALSE(database->execute(u"INSERT INTO note (id, text) VALUES (:id, :text)",
                                  {{u":text"_s, u"a"_s}}));
    CHECK(count(*database) == 0);
}

TEST_CASE("After a column was added, all of a row is read", "[sql]")
{
    auto database = withNotes();
    REQUIRE(database->execute(u"INSERT INTO note (text) VALUES ('a')"));
    CHECK(database->select(u"SELECT * FROM note").value().first().count() == 2);
    REQUIRE(database->execute(u"ALTER TABLE note ADD COLUMN day TEXT DEFAULT '2026-03-05'"));
    const auto row = database->select(u"SELECT * FROM note").value().first();
    CHECK(row.value(u"day"_s).toString() == u"2026-03-05"_s);
}

TEST_CASE("A table's indexes are away for a while and come back as they were", "[sql]")
{
    auto database = withNotes();
    REQUIRE(database->execute(u"CREATE UNIQUE INDEX note_by_text ON note (text) WHERE id > 0"));
    REQUIRE(database->execute(u"CREATE INDEX note_backwards ON note (text DESC)"));
    const auto indexes = [&] {
        return database->select(u"SELECT name, sql FROM sqlite_schema WHERE type = 'index'")
            .value()
            .size();
    };
    const auto put = [&](const QString& text) {
        return database->execute(u"INSERT INTO note (text) VALUES (:text)", {{u":text"_s, text}});
    };
    {
        auto transaction = sql::Transaction::begin(*database);
        auto pause = sql::IndexPause::begin(*database, u"note"_s);
        REQUIRE(pause);
        CHECK(indexes() == 0);
        REQUIRE(put(u"a"_s));
        REQUIRE(pause.value().end());
        REQUIRE(transaction.value().commit());
    }
    CHECK(indexes() == 2);
    CHECK_FALSE(put(u"a"_s));
    {
        // what was broken off, or cannot be indexed, is as it was before
        auto transaction = sql::Transaction::begin(*database);
        auto pause = sql::IndexPause::begin(*database, u"note"_s);
        REQUIRE(put(u"a"_s));
        CHECK_FALSE(pause.value().end());
    }
    CHECK(indexes() == 2);
    CHECK(count(*database) == 1);
}
