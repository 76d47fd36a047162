// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;

namespace kaasa::exchange {

/// A packed file whose entries are read piece by piece. Refuses what unpacks to more than a list
/// ever does, before anything is unpacked where the file tells its sizes, and while it is unpacked
/// where it lies about them.
class ZipArchive {
public:
    static constexpr qint64 kMostExpanded = 200LL * 1024 * 1024;
    /// What an entry's `errorString()` says when it was too much.
    static constexpr QStringView kTooLarge = u"too large";

    /// Errors: FileMissing, FileUnreadable, BadFormat (TooLargeExpanded, BrokenWorkbook,
    /// LockedWorkbook).
    static Result<std::shared_ptr<ZipArchive>> open(const QString& path);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    bool has(const QString& name) const;
    /// Unpacked, in bytes, as the archive tells; 0 when there is no such entry.
    qint64 sizeOf(const QString& name) const;
    /// To be read from its beginning to its end; keeps the archive open. Errors: BadFormat
    /// (BrokenWorkbook).
    Result<std::unique_ptr<QIODevice>> entry(const QString& name) const;

    const QString& path() const { return m_path; }

private:
    ZipArchive(QString path, zip* archive);

    QString m_path;
    std::shared_ptr<zip> m_archive;
};

}  // namespace kaasa::exchange
