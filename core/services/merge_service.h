// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/person_search.h"

#include <QStringList>
#include <QVariant>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// One field that a person has once, and that two people have differently.
struct DifferingField {
    QString column;  ///< of table `person`: "birth_date", "municipality" …
    QVariant kept;
    QVariant other;

    bool operator==(const DifferingField&) const = default;
};

/// Two records of one person become one by a link that can be taken away again at any time: no row
/// moves, and everything that can stand more than once stays (SYNC 2.6). Keys are local.
class MergeService {
public:
    explicit MergeService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Fields in which both say something, and not the same. Errors: NotFound, Storage.
    Result<QList<DifferingField>> differences(qint64 kept, qint64 other);
    /// From now on `other` is `kept`, who gives her what she lacks herself and, in the columns of
    /// `fromOther`, what both have; notes of both stay. Errors: NotFound, Refused ("merge.one")
    /// when they are one already, DiskFull, Storage.
    Result<void> merge(qint64 kept, qint64 other, const QStringList& fromOther = {});
    /// `person` stands alone again, or where others were merged into her, all of them: what the
    /// merge wrote is taken back where nobody changed it since. Errors: NotFound, Refused
    /// ("merge.none") when nobody was merged, DiskFull, Storage.
    Result<void> unmerge(qint64 person);
    /// Everybody who is one with her, but for herself.
    Result<QList<storage::PersonLine>> mergedInto(qint64 person);
    /// Who stands for her: herself, or whom she was merged into. Errors: NotFound, Storage.
    Result<qint64> rootOf(qint64 person);

private:
    Result<void> splitOff(qint64 merged);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
