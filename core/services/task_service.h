// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// What somebody noted to do, and what became of the tasks that rules find. Acts are returned by
/// their id.
class TaskService {
public:
    explicit TaskService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// 1–200 characters; `due` may be null. Errors: InvalidInput.
    Result<qint64> add(const QString& title, QDate due = {});
    /// Errors: NotFound.
    Result<qint64> markDone(const Uid& task);
    Result<qint64> postpone(const Uid& task, QDate until);

    /// A task that a rule finds is done: it stays away until it says something else. `key` and
    /// `state` as in reports::OpenTask, `words` as people read it.
    Result<qint64> putAside(const QString& key, const QString& state, const QString& words);
    /// It stays away until that day.
    Result<qint64> putOff(const QString& key, const QString& words, QDate until);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
