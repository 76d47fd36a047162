// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/duplicate_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// Who stands for the one whose row it is; nobody when she is in the bin.
constexpr QStringView kStanding = uR"(
    SELECT DISTINCT i.root_id FROM %1 JOIN person_index i ON i.person_id = %2
      JOIN person_index r ON r.person_id = i.root_id AND r.hidden = 0
     WHERE %3 = :value)";

constexpr QStringView kDistinct = uR"(
    SELECT a.root_id, b.root_id FROM person_distinct d
      JOIN person_index a ON a.person_id = d.person_id
      JOIN person_index b ON b.person_id = d.other_id
     WHERE d.deleted = 0)";

}  // namespace

Result<QList<qint64>> DuplicateRepository::keys(const QString& query, const QVariant& value)
{
    const auto rows = m_database.select(query, {{u":value"_s, value}});
    if (!rows)
        return rows.error();
    QList<qint64> people;
    for (const auto& row : rows.value())
        people.append(row.value(0).toLongLong());
    return people;
}

Result<QList<qint64>> DuplicateRepository::bornOn(QDate day)
{
    return keys(
        kStanding.toString().arg(u"person p"_s, u"p.id"_s, u"p.deleted = 0 AND p.birth_date"_s),
        day.toString(Qt::ISODate));
}

Result<QList<qint64>> DuplicateRepository::reachedBy(const QString& normal)
{
    return keys(kStanding.toString().arg(u"person_contact c"_s, u"c.person_id"_s,
                                         u"c.deleted = 0 AND c.normal"_s),
                normal);
}

Result<QList<qint64>> DuplicateRepository::withCode(const QString& code)
{
    return keys(kStanding.toString().arg(u"person_code c"_s, u"c.person_id"_s,
                                         u"c.deleted = 0 AND c.code"_s),
                code);
}

Result<QSet<std::pair<qint64, qint64>>> DuplicateRepository::distinctPairs()
{
    const auto rows = m_database.select(kDistinct);
    if (!rows)
        return rows.error();
    QSet<std::pair<qint64, qint64>> pairs;
    for (const auto& row : rows.value())
        pairs.insert(std::minmax(row.value(0).toLongLong(), row.value(1).toLongLong()));
    return pairs;
}

Result<QSet<qint64>> DuplicateRepository::distinctFrom(qint64 person)
{
    const auto pairs = distinctPairs();
    if (!pairs)
        return pairs.error();
    QSet<qint64> others;
    for (const auto& [a, b] : pairs.value()) {
        if (a == person || b == person)
            others.insert(a == person ? b : a);
    }
    return others;
}

Result<void> DuplicateRepository::addDistinct(qint64 a, qint64 b)
{
    RowStore rows(m_database);
    const auto uidA = rows.uidOf(u"person", a);
    const auto uidB = rows.uidOf(u"person", b);
    if (!uidA || !uidB)
        return uidA ? uidB.error() : uidA.error();
    const bool inOrder = uidA.value() < uidB.value();
    const auto& first = inOrder ? uidA.value() : uidB.value();
    const auto& second = inOrder ? uidB.value() : uidA.value();
    const auto put = rows.put(
        u"person_distinct", derivedUid("person_distinct", {first.toBytes(), second.toBytes()}),
        {{u"person_id"_s, inOrder ? a : b}, {u"other_id"_s, inOrder ? b : a}, {u"deleted"_s, 0}});
    return put ? Result<void>() : Result<void>(put.error());
}

}  // namespace kaasa::storage
