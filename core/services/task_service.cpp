// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/task_service.h"

#include "core/base/field_check.h"
#include "core/services/in_act.h"
#include "core/storage/derived_uid.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using storage::RowStore;

namespace {

Result<void> put(storage::Profile& profile, const Uid& uid, const storage::Values& values)
{
    const auto done = RowStore(profile.database()).put(u"task", uid, values);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<QString> titleOf(storage::Profile& profile, const Uid& task)
{
    const auto title = profile.database().value(u"SELECT title FROM task WHERE uid = :uid",
                                                {{u":uid"_s, task.toBytes()}});
    if (!title)
        return title.error();
    return title.value().toString();
}

}  // namespace

Result<qint64> TaskService::add(const QString& title, QDate due)
{
    auto tidy = title;
    FieldCheck check;
    check.line(u"task_title", tidy, 1, 200);
    if (check.fault())
        return *check.fault();
    if (tidy.startsWith(u'@'))
        tidy.prepend(u' ');  // those with it are rules' own
    return inAct(m_profile, u"task.add"_s, tidy, [&](const storage::Act&) {
        return put(m_profile, Uid::create(m_profile.clock()),
                   {{u"title"_s, tidy}, {u"due_on"_s, storage::storedDay(due)}});
    });
}

Result<qint64> TaskService::markDone(const Uid& task)
{
    const auto title = titleOf(m_profile, task);
    if (!title)
        return title.error();
    return inAct(m_profile, u"task.done"_s, title.value(), [&](const storage::Act&) {
        return put(m_profile, task, {{u"done_at"_s, storage::storedTime(m_profile.clock().now())}});
    });
}

Result<qint64> TaskService::postpone(const Uid& task, QDate until)
{
    const auto title = titleOf(m_profile, task);
    if (!title)
        return title.error();
    return inAct(m_profile, u"task.postpone"_s, title.value(), [&](const storage::Act&) {
        return put(m_profile, task, {{u"due_on"_s, storage::storedDay(until)}});
    });
}

Result<qint64> TaskService::putAside(const QString& key, const QString& state, const QString& words)
{
    return inAct(m_profile, u"task.done"_s, words, [&](const storage::Act&) {
        return put(m_profile, storage::derivedUid("task", {key.toUtf8()}),
                   {{u"title"_s, u'@' + key + u' ' + state},
                    {u"done_at"_s, storage::storedTime(m_profile.clock().now())},
                    {u"due_on"_s, QVariant()},
                    {u"deleted"_s, 0}});
    });
}

Result<qint64> TaskService::putOff(const QString& key, const QString& words, QDate until)
{
    return inAct(m_profile, u"task.postpone"_s, words, [&](const storage::Act&) {
        return put(m_profile, storage::derivedUid("task", {key.toUtf8()}),
                   {{u"title"_s, u'@' + key},
                    {u"done_at"_s, QVariant()},
                    {u"due_on"_s, storage::storedDay(until)},
                    {u"deleted"_s, 0}});
    });
}

}  // namespace kaasa::services
