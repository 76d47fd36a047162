// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/keys.h"
#include "core/services/desk_act.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// A second place for what was done at the door while the profile cannot be written: the disk is
/// full, the file is read-only, the stick was pulled out. Each act is sealed to a key of the
/// profile, so a lost file betrays nobody; only the profile opens it again.
///
/// The file keeps room in advance, because on a full disk nothing can grow. It is a head of 32
/// bytes (16 of format, 16 naming the computer's profile) and records: 4 bytes of length,
/// big-endian, and the sealed act. Length 0 ends it.
class DeskEmergencyFile {
public:
    static constexpr qint64 kRoom = 64 * 1024;  ///< bytes: about 250 acts

    /// `folders`: where the file may lie, the best first. Reads the keys of the profile once, so
    /// that it can seal when the profile is gone.
    DeskEmergencyFile(storage::Profile& profile, QStringList folders);

    /// Folders of this computer: beside the user's data, then the system's temporary one.
    static QStringList usualFolders();

    /// Makes the file in the first folder that takes it. Errors: DiskFull, ReadOnly.
    Result<void> reserve();
    /// Everything that waits, oldest first, from all folders. A torn last record was never
    /// confirmed and is left out. A file that holds something that cannot be read is put aside by
    /// the next `clear` and not overwritten.
    QList<DeskAct> read();
    /// Durable when it returns without error: in the first folder that takes it.
    Result<void> append(const DeskAct& act);
    /// The next `clear` puts the files aside instead of overwriting them: something in them was
    /// never stored.
    void keepAside();
    /// Overwrites what was stored meanwhile. Errors: FileUnwritable; harmless, since every act is
    /// stored once however often it is read.
    Result<void> clear();

    /// Where the file lies, for the message; empty when there is none.
    QString path() const;

private:
    QString pathIn(const QString& folder) const;
    QByteArray head() const;
    Result<void> appendTo(const QString& path, const QByteArray& record);

    QStringList m_folders;
    QSet<QString> m_unread;  ///< folders whose file was not wholly read
    QByteArray m_device;
    crypto::KeyPair m_keys;
};

}  // namespace kaasa::services
