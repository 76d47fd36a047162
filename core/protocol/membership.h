// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/chain_entry.h"

#include <QList>

namespace kaasa::protocol {

/// A computer in the chain.
struct Member {
    int no = 0;
    QByteArray id;
    DeviceKeys keys;
    Role role = Role::Editor;  ///< today's
    /// Those it had before, each with the last envelope that it was good for.
    QList<std::pair<quint64, Role>> formerRoles;
    QByteArray name;                     ///< sealed
    quint32 nameEpoch = 0;               ///< of the key it is sealed with
    std::optional<quint64> lastCounter;  ///< set when it was removed or succeeded: what counts
    int line = 0;                        ///< number of the first of those that followed each other
    int heir = 0;                        ///< number of the one that goes on for it; 0 = none
    int leftAt = 0;                      ///< place of the entry that removed it; 0 = none

    /// What it was allowed when it wrote that envelope.
    Role roleFor(quint64 counter) const;
    bool isActive() const { return !lastCounter; }
    bool isSucceeded() const { return heir != 0; }
    bool isRemoved() const { return !isActive() && !isSucceeded(); }
    bool operator==(const Member&) const = default;
};

/// Who may read and write in a space, as its chain of signed entries says from the founding on. The
/// server and every client check the whole chain for themselves; nobody is believed (SYNC 2.8).
class Membership {
public:
    /// Takes the next entry when its signature, its place and its author's right to it hold, and
    /// changes nothing otherwise. Errors: BadFormat; ChangedSince when it does not follow the last
    /// one; Refused, whose argument names the rule: "signature", "role", "last_admin", "device",
    /// "epoch".
    Result<void> append(const QByteArray& bytes);

    bool isEmpty() const { return m_length == 0; }
    int length() const { return m_length; }
    /// What the next entry has to name; zeros when there is none yet.
    const QByteArray& head() const { return m_head; }
    const QByteArray& space() const { return m_space; }
    quint32 epoch() const { return m_epoch; }
    int minSchema() const { return m_minSchema; }
    /// The keys of the recovery sheet; nothing while there is none.
    const std::optional<DeviceKeys>& recovery() const { return m_recovery; }
    /// Whether it is the recovery sheet's name, as the author of an entry.
    bool isRecovery(const QByteArray& id) const;
    const QList<Member>& members() const { return m_members; }
    const Member* find(const QByteArray& id) const;
    const Member* find(int no) const;
    /// Whether a computer may go on under new keys: it is active; or it was succeeded, as the
    /// second one of two from one image is before it knows, and none of its line was removed: a
    /// stolen image must not come back.
    bool mayBeFollowed(const QByteArray& id) const;
    int nextNumber() const { return int(m_members.size()) + 1; }
    /// The key of `epoch` sealed to a computer, or to the recovery sheet; empty when it has none.
    QByteArray wrapFor(quint32 epoch, const QByteArray& name) const;

    /// An entry that follows the last one; whoever makes it fills in the rest.
    ChainEntry next(ChainEntry::Kind kind, const QByteArray& author, qint64 at) const;

private:
    Result<void> check(const ChainEntry& entry, const QByteArray& bytes) const;
    Result<void> checkFounding(const ChainEntry& entry, const QByteArray& bytes) const;
    Result<void> checkRecovered(const ChainEntry& entry, const QByteArray& bytes) const;
    Result<void> checkKind(const ChainEntry& entry, const Member& author) const;
    Result<void> checkNewcomer(const ChainEntry& entry) const;
    Result<void> checkNewKey(const ChainEntry& entry, const QByteArray& leaving) const;
    Result<void> checkKeyring(const ChainEntry& entry) const;
    bool isLastAdmin(const QByteArray& id) const;
    void takeNewMember(const ChainEntry& entry);
    void take(const ChainEntry& entry);
    Member& member(const QByteArray& id);

    QByteArray m_space;
    QByteArray m_head = QByteArray(16, '\0');
    int m_length = 0;
    quint32 m_epoch = 0;
    int m_minSchema = 0;
    std::optional<DeviceKeys> m_recovery;
    QList<Member> m_members;          ///< by number
    QMap<quint32, KeyWraps> m_wraps;  ///< by epoch
};

}  // namespace kaasa::protocol
