// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/meeting_log.h"

#include "core/sql/transaction.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr QStringView kNewest = uR"(
    SELECT at, sent, received, admitted, put_aside, trouble, healed, renewed FROM sync_meeting
     ORDER BY id DESC LIMIT :most)";

constexpr QStringView kAdd = uR"(
    INSERT INTO sync_meeting (at, sent, received, admitted, put_aside, trouble, healed, renewed)
    VALUES (:at, :sent, :received, :admitted, :aside, :trouble, :healed, :renewed))";

constexpr QStringView kForget
    = u"DELETE FROM sync_meeting WHERE id <= (SELECT max(id) FROM sync_meeting) - :kept";

}  // namespace

Result<QList<Meeting>> MeetingLog::newest(int most)
{
    const auto rows = m_database.select(kNewest, {{u":most"_s, most}});
    if (!rows)
        return rows.error();
    QList<Meeting> meetings;
    for (const auto& row : rows.value())
        meetings.append({storage::timeFrom(row.value(0)), row.value(1).toInt(),
                         row.value(2).toInt(), row.value(3).toInt(), row.value(4).toInt(),
                         row.value(5).toString(), row.value(6).toBool(), row.value(7).toBool()});
    return meetings;
}

Result<void> MeetingLog::add(const Meeting& meeting)
{
    auto transaction = sql::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto added = m_database.execute(kAdd,
                                          {{u":at"_s, storage::storedTime(meeting.at)},
                                           {u":sent"_s, meeting.sent},
                                           {u":received"_s, meeting.received},
                                           {u":admitted"_s, meeting.admitted},
                                           {u":aside"_s, meeting.putAside},
                                           {u":trouble"_s, meeting.trouble},
                                           {u":healed"_s, meeting.healed},
                                           {u":renewed"_s, meeting.renewed}});
    if (!added)
        return added.error();
    if (const auto forgotten = m_database.execute(kForget, {{u":kept"_s, kKept}}); !forgotten)
        return forgotten.error();
    return transaction.value().commit();
}

}  // namespace kaasa::sync
