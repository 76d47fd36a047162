// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace kaasa::server {

/// What a server without a database keeps: its secret, and one file for each space. Only its owner
/// may read it.
class DataFolder {
public:
    /// Makes the folder where there is none, and its secret. One that was made before stays as it
    /// is. Errors: FileUnwritable; AlreadyExists when something else lies there.
    static Result<DataFolder> init(const QString& path);
    /// Errors: FileMissing when it was never made, FileUnreadable, Damaged.
    static Result<DataFolder> open(const QString& path);

    const QString& path() const { return m_path; }
    QString spacesPath() const;
    /// 32 bytes, for `Tokens`.
    const QByteArray& secret() const { return m_secret; }

    /// Everything in it, as of one moment for each space, into the new folder `to`; a server may be
    /// at work meanwhile. How many spaces. Errors: AlreadyExists, FileUnwritable, DiskFull,
    /// Storage.
    Result<int> backUp(const QString& to) const;
    /// The other way round: `path` becomes what was backed up in `from`. Errors: AlreadyExists when
    /// something lies there, FileMissing, FileUnwritable, Damaged.
    static Result<int> restore(const QString& from, const QString& path);

private:
    DataFolder(QString path, QByteArray secret)
        : m_path(std::move(path))
        , m_secret(std::move(secret))
    {
    }

    QString m_path;
    QByteArray m_secret;
};

}  // namespace kaasa::server
