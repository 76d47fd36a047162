// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/protocol/membership.h"
#include "core/protocol/snapshot.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::sync {

/// Where this computer stands in its space: how far it has read, what it sent and took in. Reads
/// and writes the tables of migration 0010; knows no rules.
class SpaceLog {
public:
    struct Place {
        QByteArray space;
        qint64 seq = 0;   ///< of the server's log, read up to
        QByteArray hash;  ///< of the log there
    };
    struct Sent {
        quint64 counter = 0;
        QByteArray bytes;
        int acts = 0;       ///< in it; not told when envelopes are read
        qint64 oldest = 0;  ///< stamp of its first act; likewise
    };
    using Taken = protocol::TakenIn;

    explicit SpaceLog(sql::Database& database)
        : m_database(database)
    {
    }

    /// Nothing while the profile belongs to no space. Errors: Storage.
    Result<std::optional<Place>> place();
    Result<void> enter(const QByteArray& space);
    Result<void> setRead(qint64 seq, const QByteArray& hash);
    /// Whether the server must still be given all that is here as a snapshot.
    Result<bool> isSnapshotDue();
    Result<void> setSnapshotDue(bool due);
    /// Whether the others' snapshot was taken in, or there was none.
    Result<bool> hasBegun();
    Result<void> setBegun();

    /// The chain as it is kept here, checked anew. Errors: Damaged, Storage.
    Result<protocol::Membership> membership();
    Result<void> addToChain(int n, const QByteArray& entry);
    /// Its entries as bytes.
    Result<QList<QByteArray>> chain();

    /// Places of the log that were read to, the beginning first.
    Result<QList<Place>> ladder();
    /// Reading goes on from there. Errors: Storage, DiskFull.
    Result<void> goBack(const Place& place);

    /// The last envelope that was sealed here.
    Result<std::optional<Sent>> lastSent();
    Result<void> addSent(const Sent& sent);
    /// The oldest ones that the server has not, up to `most`.
    Result<QList<Sent>> unacknowledged(int most);
    /// Behind `after`, by their counter, up to `most`.
    Result<QList<Sent>> sentAfter(quint64 after, int most);
    Result<void> acknowledge(quint64 upTo);
    /// The server lost those behind `upTo`: they wait again.
    Result<void> forgetAcknowledged(quint64 upTo);
    /// The one with that number; nothing when none has it.
    Result<std::optional<Sent>> sent(quint64 counter);
    /// This computer goes on under new keys: what it sent up to and with `last` was its former
    /// self's, which is one of the others from now on; its own numbers begin anew.
    Result<void> giveToFormer(const QByteArray& former, quint64 last);
    /// The newest one that the server has.
    Result<std::optional<Sent>> lastAcknowledged();

    Result<Taken> taken(const QByteArray& device);
    Result<void> setTaken(const QByteArray& device, const Taken& taken);
    /// By computer.
    Result<QMap<QByteArray, Taken>> allTaken();
    Result<void> keepForeign(const QByteArray& device, quint64 counter, const QByteArray& bytes);
    /// Of one computer, behind `after`, by their counter, up to `most`.
    Result<QList<Sent>> foreign(const QByteArray& device, quint64 after, int most);
    Result<void> quarantine(const QByteArray& device, quint64 counter, const QString& reason,
                            const QByteArray& bytes);
    Result<void> forgetAside(const QByteArray& device, quint64 counter);
    struct PutAside {
        QByteArray device;
        quint64 counter = 0;
        QString reason;  ///< code of sync::PutAside
    };
    /// Envelopes that could not be taken in, by their author and counter.
    Result<QList<PutAside>> putAside();

private:
    Result<std::optional<Sent>> newestSent(const QString& where);

    sql::Database& m_database;
};

}  // namespace kaasa::sync
