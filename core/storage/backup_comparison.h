// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/codes.h"
#include "core/base/result.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

class Act;

/// The parts of a profile that can be taken from a backup, each by itself.
enum class BackupPart { People, Events, Registrations, Attendance, Consents, Papers, Office };

/// What taking a part from a backup would do, counted in things that people know: a person whose
/// phone is another counts once, as changed.
struct PartDifference {
    BackupPart part = BackupPart::People;
    int back = 0;           ///< gone since, would be there again
    int changed = 0;        ///< changed since, would be as they were
    int gone = 0;           ///< made since, would go into the bin
    QStringList backNames;  ///< at most `kMostNames` of each
    QStringList changedNames;
    QStringList goneNames;

    static constexpr int kMostNames = 5;
    bool isNone() const { return back + changed + gone == 0; }
};

/// A sound copy of a backup, brought up to this version; the backup stays as it is. Made on any
/// thread, for it takes as long as the profile is large; gone with its last owner.
class BackupCopy {
public:
    /// Errors: NotAProfile, Damaged, NewerFile, FileUnwritable, DiskFull.
    static Result<std::shared_ptr<const BackupCopy>> make(const QString& backup,
                                                          const Clock& clock);
    ~BackupCopy();

    QString path() const;
    /// The organisation whose data it holds.
    QString organisation() const { return m_organisation; }

private:
    explicit BackupCopy(std::unique_ptr<QTemporaryDir> folder);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_organisation;
};

/// A backup beside the profile that it is of. Consents and the registers of printed papers are
/// never taken away: what was said and what was handed out stays so.
class BackupComparison {
public:
    /// `database` must outlive the comparison; not while a transaction runs. Errors: Refused
    /// (backup.other_organisation), Storage.
    static Result<std::unique_ptr<BackupComparison>> open(sql::Database& database,
                                                          std::shared_ptr<const BackupCopy> backup);
    ~BackupComparison();

    /// Parts in which something differs. `cancelled` is asked between tables; the answer is then
    /// Error::Code::Cancelled.
    Result<QList<PartDifference>> differences(const std::function<bool()>& cancelled = {});
    /// Writes what the backup holds as changes of today. Errors: Storage, DiskFull.
    Result<void> takeOver(const Act& act, const QList<BackupPart>& parts, qint64 member);

private:
    BackupComparison(sql::Database& database, std::shared_ptr<const BackupCopy> backup);

    Result<void> attach();
    Result<void> compareTable(int rule, QHash<QByteArray, int>& subjects,
                              QHash<QByteArray, QString>& names);
    Result<PartDifference> compareMarks();
    Result<void> takeMarks(const Act& act, qint64 member);

    sql::Database& m_database;
    std::shared_ptr<const BackupCopy> m_backup;
    bool m_attached = false;
};

}  // namespace kaasa::storage

template <>
struct kaasa::Codes<kaasa::storage::BackupPart> {
    static constexpr std::array<QStringView, 7> list{
        u"people", u"events", u"registrations", u"attendance", u"consents", u"papers", u"office"};
};
