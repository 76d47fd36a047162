// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_room.h"

#include "core/sql/database.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr qint64 kWide = 16 * 1024 * 1024;
constexpr qint64 kUsual = 1024 * 1024;  // sqlite.org/fts5.html: hashsize

Result<void> setRoom(sql::Database& database, qint64 bytes)
{
    const auto set = database.execute(
        u"INSERT INTO person_search (person_search, rank) VALUES ('hashsize', :bytes)",
        {{u":bytes"_s, bytes}});
    return set ? Result<void>() : Result<void>(set.error());
}

}  // namespace

Result<void> widenSearchRoom(sql::Database& database)
{
    return setRoom(database, kWide);
}

Result<void> narrowSearchRoom(sql::Database& database)
{
    return setRoom(database, kUsual);
}

}  // namespace kaasa::storage
