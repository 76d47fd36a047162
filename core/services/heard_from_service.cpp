// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/heard_from_service.h"

#include "core/base/field_check.h"
#include "core/services/in_act.h"
#include "core/storage/derived_uid.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

Uid uidOf(const QString& answer)
{
    return storage::derivedUid("list_value", {"heard_from", answer.toUtf8()});
}

}  // namespace

Result<QStringList> HeardFromService::all()
{
    const auto rows = m_profile.database().select(
        u"SELECT code FROM list_value WHERE list = 'heard_from' AND deleted = 0 ORDER BY id");
    if (!rows)
        return rows.error();
    QStringList answers;
    for (const auto& row : rows.value())
        answers.append(row.value(0).toString());
    return answers;
}

Result<qint64> HeardFromService::add(const QString& answer)
{
    auto tidy = answer;
    FieldCheck check;
    check.line(u"heard_from", tidy, 1, 80);
    if (check.fault())
        return *check.fault();
    return inAct(m_profile, u"heard_from.add"_s, tidy, [&](const storage::Act&) -> Result<void> {
        const auto put
            = storage::RowStore(m_profile.database())
                  .put(u"list_value", uidOf(tidy),
                       {{u"list"_s, u"heard_from"_s}, {u"code"_s, tidy}, {u"deleted"_s, 0}});
        return put ? Result<void>() : Result<void>(put.error());
    });
}

Result<qint64> HeardFromService::remove(const QString& answer)
{
    return inAct(m_profile, u"heard_from.remove"_s, answer, [&](const storage::Act&) {
        return storage::RowStore(m_profile.database()).bin(u"list_value", uidOf(answer));
    });
}

}  // namespace kaasa::services
