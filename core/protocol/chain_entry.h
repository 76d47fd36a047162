// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>

#include <optional>

namespace kaasa::protocol {

/// What a member may do. The server looks at it coarsely, every client at each act.
enum class Role {
    Admin = 1,   ///< everything, and who is a member
    Editor = 2,  ///< reads and writes
    Reader = 3,  ///< reads
    Door = 4,    ///< what is done at the door
};

/// "admin", as it is typed and told; nothing for a word that is none.
QString roleCode(Role role);
std::optional<Role> roleFromCode(QStringView code);

/// A computer's public keys, 32 bytes each.
struct DeviceKeys {
    QByteArray sign;  ///< Ed25519
    QByteArray box;   ///< X25519

    bool operator==(const DeviceKeys&) const = default;
};

/// Names a computer by its keys: BLAKE2b-128 of the signing one. Nobody can take another's name.
QByteArray deviceId(const DeviceKeys& keys);

/// The key of one epoch, sealed to everybody who may read from then on: by the 16 bytes that name a
/// computer; the recovery sheet's stands under 16 zeros.
using KeyWraps = QMap<QByteArray, QByteArray>;
QByteArray recoveryName();

/// One step in the membership of a space: signed by whoever took it, bound to the one before
/// (SYNC 2.8). Which fields a kind has is said beside them; the others are empty.
struct ChainEntry {
    enum class Kind {
        Found = 1,        ///< the space begins: keys, name, wraps of epoch 1
        Admit = 2,        ///< a computer joins: keys, name, no, role, keyring; the holder of the
                          ///< recovery sheet may sign it for an admin's
        Remove = 3,       ///< one goes: device, lastCounter, epoch and wraps of the next key
        SetRole = 4,      ///< device, role, lastCounter that the one before was good for
        NewEpoch = 5,     ///< epoch, wraps
        Succeed = 6,      ///< a computer goes on under new keys: keys, name, lastCounter, keyring
        MinSchema = 7,    ///< schema: writing takes at least this version of the profile
        ServerMove = 8,   ///< address, pin
        SetRecovery = 9,  ///< recovery, keyring
    };
    static constexpr int kMostBytes = 64 * 1024;

    QByteArray space;     ///< 16 bytes
    int n = 0;            ///< place in the chain, from 0
    QByteArray previous;  ///< 16 bytes: hash of the entry before; zeros in the first
    QByteArray author;    ///< 16 bytes: whose signature it is
    qint64 at = 0;        ///< ms since 1970 by the author's clock
    Kind kind = Kind::Found;

    DeviceKeys keys;
    QByteArray name;      ///< of the computer, sealed with the space key of the newest epoch
    DeviceKeys recovery;  ///< of the recovery sheet
    int no = 0;           ///< the computer's number, from 1, never used again
    Role role = Role::Admin;
    QByteArray device;        ///< 16 bytes: whom it is about
    quint64 lastCounter = 0;  ///< the device's envelopes count up to and with this one
    quint32 epoch = 0;
    KeyWraps wraps;                     ///< of `epoch`
    QMap<quint32, QByteArray> keyring;  ///< the keys of all epochs, sealed to one that comes new
    int schema = 0;
    QString address;
    QByteArray pin;  ///< SHA-256 of the server's certificate; may be empty

    bool operator==(const ChainEntry&) const = default;
};

/// CBOR with the signature of `signKey` behind it: what travels and is kept.
QByteArray signedEntry(const ChainEntry& entry, const QByteArray& signKey);
/// The fields; whether the signature is right is for `Membership` to say, which knows the author's
/// key. Errors: BadFormat, unless the bytes are exactly what `signedEntry` writes.
Result<ChainEntry> readEntry(const QByteArray& bytes);
/// BLAKE2b-128 over everything, signature included: what the next entry names.
QByteArray entryHash(const QByteArray& bytes);
bool isEntrySignedBy(const QByteArray& bytes, const QByteArray& signKey);

}  // namespace kaasa::protocol
