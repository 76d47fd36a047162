// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rebuilding.h"

#include "core/protocol/envelope.h"
#include "core/protocol/records.h"
#include "core/storage/adoption.h"
#include "core/storage/profile.h"
#include "core/sync/outbox.h"
#include "core/sync/removal.h"
#include "core/sync/sealer.h"
#include "core/sync/sending.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"

#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kTooManyRequests = 429;
constexpr int kServerErrors = 500;  // also 507, no room

using ProfilePointer = std::unique_ptr<storage::Profile>;

/// The damaged file as it was, to write in: beside it, where nobody else can read.
class TrialCopy {
public:
    explicit TrialCopy(const QString& path)
        : m_folder(path + u".XXXXXX"_s)
    {
        for (const auto& suffix : {u""_s, u"-wal"_s}) {
            const auto from = path + suffix;
            m_sound = m_sound && m_folder.isValid()
                && (!QFile::exists(from) || QFile::copy(from, this->path() + suffix));
        }
    }

    QString path() const { return m_folder.filePath(u"copy.kaasa"_s); }

    Result<ProfilePointer> open(const Clock& clock)
    {
        if (!m_sound)
            return Error{Error::Code::FileUnwritable, u"no room for a copy"_s, {m_folder.path()}};
        return storage::Profile::open(path(), clock);
    }

private:
    QTemporaryDir m_folder;
    bool m_sound = true;
};

/// Whether the server would take it another time: nothing of the damaged file is at fault.
bool passes(const Error& error, const protocol::ApiError& refusal)
{
    return error == unreachable()
        || (error.code == Error::Code::Refused
            && (refusal.status == kTooManyRequests || refusal.status >= kServerErrors));
}

/// What a damaged profile had to send, sealed, in a file beside it until its heir is there. A
/// second try must send the same bytes: sealed again they are others, and whoever wrote on in a
/// copy of the profile could not be told from an earlier try.
class Sealed {
public:
    explicit Sealed(const QString& damaged)
        : m_path(damaged + u".unsent"_s)
    {
    }

    /// Into the log of a copy that knows nothing of the earlier try.
    Result<void> takeUp(storage::Profile& copy) const
    {
        QFile file(m_path);
        if (!file.exists())
            return {};
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::FileUnreadable, file.errorString(), {m_path}};
        const auto records
            = protocol::splitRecords(file.readAll(), std::numeric_limits<int>::max());
        if (!records)
            return records.error();
        SpaceLog log(copy.database());
        const auto last = log.lastSent();
        if (!last)
            return last.error();
        const auto before = last.value() ? last.value()->counter : 0;
        for (const auto& bytes : records.value()) {
            const auto envelope = protocol::Envelope::fromBytes(bytes);
            if (!envelope)
                return envelope.error();
            const auto& header = envelope.value().header;
            if (header.counter <= before)
                continue;
            if (const auto added = log.addSent({header.counter, bytes}); !added)
                return added;
            const auto marked
                = Outbox(copy.database()).markSent(qint64(header.maxStamp), qint64(header.counter));
            if (!marked)
                return marked;
        }
        return {};
    }

    Result<void> keep(SpaceLog& log) const
    {
        const auto waiting = log.unacknowledged(std::numeric_limits<int>::max());
        if (!waiting)
            return waiting.error();
        QList<QByteArray> records;
        for (const auto& each : waiting.value())
            records.append(each.bytes);
        QSaveFile file(m_path);
        if (file.open(QIODevice::WriteOnly) && file.write(protocol::joinRecords(records)) >= 0
            && file.commit())
            return {};
        return Error{Error::Code::FileUnwritable, file.errorString(), {m_path}};
    }

    /// One that stays says nothing new: what it holds has been sent.
    void drop() const { QFile::remove(m_path); }

private:
    QString m_path;
};

/// Seals and sends what the damaged profile still held, as far as it can be read.
Result<void> rescue(SpaceSession& former, const Sealed& kept, Rebuilt& rebuilt)
{
    if (former.seat().scope() == storage::WriteScope::Nothing)
        return {};  // nobody waits for what a reader wrote
    const auto adopted = storage::adoptForeignWrites(former.profile());
    if (const auto taken = kept.takeUp(former.profile()); !taken)
        return taken;
    const auto sealed
        = adopted ? sealUnsent(former.profile(), former.seat()) : Result<int>(adopted.error());
    if (const auto keeping = kept.keep(former.log()); !keeping)
        return keeping;
    auto sent = sendSealed(former, rebuilt.rescued);
    if (!sent && passes(sent.error(), former.server().refusal()))
        return sent;
    rebuilt.isComplete = sealed && sent;
    return {};
}

/// The profile that goes on in the damaged one's place, which the chain names then.
Result<ProfilePointer> handOver(SpaceSession& former, const Sealed& kept, const QString& path,
                                Rebuilt& rebuilt)
{
    if (const auto* self = former.seat().self(); self && self->isRemoved())
        return removed();
    const auto& clock = former.profile().clock();
    const bool isBegun = QFile::exists(path);
    if (!isBegun) {
        if (const auto rescued = rescue(former, kept, rebuilt); !rescued)
            return rescued.error();
    }
    auto heir = isBegun ? storage::Profile::open(path, clock)
                        : storage::Profile::createInPlaceOf(former.profile(), path, clock);
    if (!heir)
        return heir;
    const auto identity = DeviceIdentity::of(*heir.value());
    if (!identity)
        return identity.error();
    if (former.seat().members.find(identity.value().id()))
        return heir;
    const auto announced = former.announce(identity.value());
    return announced ? std::move(heir) : announced.error();
}

}  // namespace

Result<ServerAddress> serverOf(const QString& damaged, const Clock& clock)
{
    const auto profile = storage::Profile::openForReading(damaged, clock);
    return profile ? knownServer(*profile.value()) : profile.error();
}

Result<Rebuilt> rebuild(const QString& damaged, const QString& path, const Clock& clock,
                        Transport& transport, const ServerAddress& server)
{
    TrialCopy copy(damaged);
    const auto former = copy.open(clock);
    if (!former)
        return former.error();
    SpaceSession session(*former.value(), transport);
    if (const auto heard = session.hear(); !heard)
        return heard.error();
    Rebuilt rebuilt;
    const Sealed kept(damaged);
    const auto heir = handOver(session, kept, path, rebuilt);
    if (!heir)
        return heir.error();
    kept.drop();
    if (const auto saved = saveServer(*heir.value(), server); !saved)
        return saved.error();
    const auto& members = session.seat().members;
    const auto joined = SpaceMembers(*heir.value(), transport)
                            .join(members.space(), ChainPlace{members.length(), members.head()});
    if (!joined)
        return joined.error();
    const auto round = SyncRound(*heir.value(), transport).run();
    return round ? Result<Rebuilt>(rebuilt) : round.error();
}

}  // namespace kaasa::sync
