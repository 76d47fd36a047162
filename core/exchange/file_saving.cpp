// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/file_saving.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace kaasa::exchange {

namespace {

constexpr qint64 kNoRoom = 64 * 1024;  // a disk with less than this left is full for any list

Error errorOf(const QSaveFile& file)
{
    const QFileInfo target(file.fileName());
    const QFileInfo folder(target.absolutePath());
    const QStorageInfo disk(target.absolutePath());
    auto code = Error::Code::FileUnwritable;
    if (disk.isValid() && disk.bytesAvailable() < kNoRoom)
        code = Error::Code::DiskFull;
    else if (disk.isReadOnly() || (folder.exists() && !folder.isWritable())
             || (target.exists() && !target.isWritable()))
        code = Error::Code::ReadOnly;
    return {code, file.errorString(), {file.fileName()}};
}

}  // namespace

Result<void> openForSaving(QSaveFile& file)
{
    if (!file.open(QIODevice::WriteOnly))
        return errorOf(file);
    return {};
}

Result<void> commitFile(QSaveFile& file)
{
    if (!file.commit())
        return errorOf(file);
    return {};
}

}  // namespace kaasa::exchange
