// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/act.h"

#include "core/storage/person_indexer.h"
#include "core/storage/profile.h"
#include "core/storage/row_stamping.h"
#include "core/storage/write_scope.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

constexpr QStringView kLastStamp = uR"(
    SELECT max(seen, coalesce((SELECT stamp FROM act ORDER BY stamp DESC LIMIT 1), 0)) FROM capture)";

constexpr QStringView kInsert = uR"(
    INSERT INTO act (stamp, at, member_id, device_id, kind, subject, batch_id, undoes)
    VALUES (:stamp, :at, :member, 1, :kind, :subject, :batch, :undoes))";

constexpr QStringView kSetCapture
    = u"UPDATE capture SET act_id = :act, silent = :silent WHERE id = 1";

constexpr QStringView kDropIfEmpty = uR"(
    DELETE FROM act WHERE id = :act AND NOT EXISTS (SELECT 1 FROM change WHERE act_id = :act2))";

QVariant orNothing(const std::optional<qint64>& id)
{
    return id ? QVariant(*id) : QVariant();
}

}  // namespace

Act::Act(Profile& profile, sql::Transaction transaction)
    : m_profile(&profile)
    , m_transaction(std::move(transaction))
{
}

Result<Act> Act::begin(Profile& profile, const QString& kind, const QString& subject)
{
    return begin(profile, kind, subject, Options());
}

Result<Act> Act::begin(Profile& profile, const QString& kind, const QString& subject,
                       const Options& options)
{
    auto& database = profile.database();
    auto transaction = sql::Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Act act(profile, std::move(transaction).value());

    const auto last = database.value(kLastStamp);
    if (!last)
        return last.error();
    const auto now = profile.clock().now();
    const qint64 physical = now.toMSecsSinceEpoch() << 16;
    act.m_stamp = std::max(last.value().toLongLong() + 1, physical);

    const auto inserted = database.execute(kInsert,
                                           {{u":stamp"_s, act.m_stamp},
                                            {u":at"_s, now.toString(Qt::ISODateWithMs)},
                                            {u":member"_s, profile.member()},
                                            {u":kind"_s, kind},
                                            {u":subject"_s, subject},
                                            {u":batch"_s, orNothing(options.batch)},
                                            {u":undoes"_s, orNothing(options.undoes)}});
    if (!inserted)
        return inserted.error();
    act.m_id = database.lastInsertId();
    const auto captured = database.execute(
        kSetCapture, {{u":act"_s, act.m_id}, {u":silent"_s, options.silent ? 1 : 0}});
    if (!captured)
        return captured.error();
    return act;
}

Result<void> Act::commit()
{
    auto& database = m_profile->database();
    const Stamp stamp{m_stamp, Profile::kThisDevice};
    if (const auto permitted = checkWriteScope(database, m_id); !permitted)
        return permitted;
    if (const auto stamped = stampRows(database, m_id, stamp); !stamped)
        return stamped.error();
    if (const auto indexed = PersonIndexer(database).updateDirty(); !indexed)
        return indexed.error();
    if (const auto released
        = database.execute(kSetCapture, {{u":act"_s, QVariant()}, {u":silent"_s, 0}});
        !released)
        return released.error();
    if (const auto dropped
        = database.execute(kDropIfEmpty, {{u":act"_s, m_id}, {u":act2"_s, m_id}});
        !dropped)
        return dropped.error();
    return m_transaction.commit();
}

Result<void> finishLeftovers(Profile& profile)
{
    const auto left = profile.database().value(u"SELECT count(*) FROM dirty_person");
    if (!left)
        return left.error();
    if (left.value().toLongLong() == 0)
        return {};
    auto transaction = sql::Transaction::begin(profile.database());
    if (!transaction)
        return transaction.error();
    if (const auto indexed = PersonIndexer(profile.database()).updateDirty(); !indexed)
        return indexed.error();
    return transaction.value().commit();
}

}  // namespace kaasa::storage
