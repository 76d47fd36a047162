// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/recent_things.h"

#include "core/sql/database.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::reports {
namespace {

constexpr QStringView kNewest = uR"(
    SELECT person_id, event_id FROM change ORDER BY id DESC LIMIT 400)";

constexpr QStringView kPerson = uR"(
    SELECT p.uid, i.name FROM person_index i JOIN person p ON p.id = i.root_id
     WHERE i.person_id = :id AND p.deleted = 0)";

constexpr QStringView kEvent = uR"(
    SELECT uid, title FROM event WHERE id = :id AND deleted = 0)";

}  // namespace

Result<QList<RecentThing>> recentThings(sql::Database& database, int limit)
{
    const auto rows = database.select(kNewest);
    if (!rows)
        return rows.error();
    QList<RecentThing> things;
    QSet<Uid> seen;
    QSet<std::pair<int, qint64>> asked;
    const auto add = [&](RecentThing::Kind kind, const QVariant& key) -> Result<void> {
        if (key.isNull() || things.size() >= limit || asked.contains({int(kind), key.toLongLong()}))
            return {};
        asked.insert({int(kind), key.toLongLong()});
        const auto found = database.select(kind == RecentThing::Kind::Person ? kPerson : kEvent,
                                           {{u":id"_s, key}});
        if (!found)
            return found.error();
        if (found.value().isEmpty())
            return {};
        const auto uid = Uid::fromBytes(found.value().first().value(0).toByteArray());
        if (seen.contains(uid))
            return {};
        seen.insert(uid);
        things.append({kind, uid, found.value().first().value(1).toString()});
        return {};
    };
    for (const auto& row : rows.value()) {
        if (const auto added = add(RecentThing::Kind::Person, row.value(0)); !added)
            return added.error();
        if (const auto added = add(RecentThing::Kind::Event, row.value(1)); !added)
            return added.error();
    }
    return things;
}

}  // namespace kaasa::reports
