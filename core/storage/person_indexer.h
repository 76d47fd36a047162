// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <future>
#include <vector>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

struct IndexedPerson;

/// Makes the local rows derived from a person's names, contacts and badges: `person_index` for
/// lists, `person_search` for finding. Runs before every commit, so undo, import and another
/// tool's writes come under it alike (SYNC 2.4).
class PersonIndexer {
public:
    /// Counts up when the derivation changes; an older file is then indexed anew.
    static constexpr int kRulesVersion = 3;

    explicit PersonIndexer(sql::Database& database)
        : m_database(database)
    {
    }

    /// The people named in `dirty_person`, inside a transaction. Errors: Storage, DiskFull.
    Result<void> updateDirty();
    /// Everybody: after a restore or a change of the rules.
    Result<void> updateAll();

private:
    Result<void> updateEach(std::launch derive);
    /// People behind `after` in the order of their keys; the next call goes on behind the last one.
    Result<std::vector<IndexedPerson>> read(qint64 after);
    Result<void> readParts(std::vector<IndexedPerson>& people, qint64 after);
    /// What those who were merged into them are found by.
    Result<void> readMerged(std::vector<IndexedPerson>& people);
    Result<void> readMerged(IndexedPerson& person);
    Result<void> write(const std::vector<IndexedPerson>& people);

    sql::Database& m_database;
    bool m_isAnybodyMerged = false;
};

}  // namespace kaasa::storage
