// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rebuilding.h"

#include "core/storage/adoption.h"
#include "core/storage/profile.h"
#include "core/sync/removal.h"
#include "core/sync/sealer.h"
#include "core/sync/sending.h"
#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "core/sync/sync_round.h"

#include <QFile>
#include <QTemporaryDir>

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

/// A try whose answer was lost has sent the same acts under the same numbers, sealed in other
/// bytes.
Result<void> acknowledgeEarlierTry(SpaceSession& former)
{
    const auto* self = former.seat().self();
    if (!self)
        return {};
    const auto there = former.counterThere(*self);
    return there ? former.log().acknowledge(there.value()) : there.error();
}

/// Seals and sends what the damaged profile still held, as far as it can be read.
Result<void> rescue(SpaceSession& former, Rebuilt& rebuilt)
{
    if (former.seat().scope() == storage::WriteScope::Nothing)
        return {};  // nobody waits for what a reader wrote
    const auto adopted = storage::adoptForeignWrites(former.profile());
    const auto sealed
        = adopted ? sealUnsent(former.profile(), former.seat()) : Result<int>(adopted.error());
    if (const auto known = acknowledgeEarlierTry(former); !known)
        return known;
    auto sent = sendSealed(former, rebuilt.rescued);
    if (!sent && passes(sent.error(), former.server().refusal()))
        return sent;
    rebuilt.isComplete = sealed && sent;
    return {};
}

/// The profile that goes on in the damaged one's place, which the chain names then.
Result<ProfilePointer> handOver(SpaceSession& former, const QString& path, Rebuilt& rebuilt)
{
    if (const auto* self = former.seat().self(); self && self->isRemoved())
        return removed();
    const auto& clock = former.profile().clock();
    const bool isBegun = QFile::exists(path);
    if (!isBegun) {
        if (const auto rescued = rescue(former, rebuilt); !rescued)
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
    const auto heir = handOver(session, path, rebuilt);
    if (!heir)
        return heir.error();
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
