// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/joiner.h"

#include "core/services/office_setup.h"
#include "core/storage/profile.h"
#include "core/sync/joining.h"
#include "core/sync/rebuilding.h"
#include "core/sync/recovering.h"
#include "core/sync/sync_round.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

Joiner::Joiner(QString folder, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock)
{
}

Joiner::~Joiner()
{
    stop();
    removeFiles();
}

void Joiner::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        if (m_way)
            m_way->cancel();
    }
    if (m_thread.joinable())
        m_thread.join();
    m_stopping = false;
}

void Joiner::removeFiles()
{
    if (m_path.isEmpty())
        return;
    for (const auto& part : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(m_path + part);
    m_path.clear();
}

void Joiner::start(std::function<void(sync::HttpsTransport&)> work)
{
    stop();
    m_thread = std::thread([this, work = std::move(work), server = m_server] {
        sync::HttpsTransport way(server);
        {
            const std::lock_guard lock(m_mutex);
            m_way = &way;
            if (m_stopping)
                way.cancel();
        }
        work(way);
        const std::lock_guard lock(m_mutex);
        m_way = nullptr;
    });
}

void Joiner::read(const sync::InviteTicket& ticket, const QString& memberName)
{
    stop();
    removeFiles();
    m_server = ticket.server;
    m_code = ticket.code;
    start([this, memberName](sync::HttpsTransport& way) {
        const auto invitation = readNow(way, memberName);
        m_mailbox.leave([this, invitation] {
            if (!invitation)
                return Q_EMIT failed(invitation.error());
            m_invitation = invitation.value();
            Q_EMIT invitationRead(m_invitation->organisation, sync::fingerprintOf(*m_invitation));
        });
    });
}

Result<std::unique_ptr<storage::Profile>> Joiner::begun(const QString& memberName)
{
    QDir().mkpath(m_folder);  // a folder that cannot be made is told by the profile that fails
    m_path = services::freeProfilePath(m_folder, u"Kaasa"_s);
    return storage::Profile::createToJoin(m_path, memberName, m_clock);
}

Result<protocol::Invitation> Joiner::readNow(sync::HttpsTransport& way, const QString& memberName)
{
    const auto profile = begun(memberName);
    if (!profile)
        return profile.error();
    return sync::Joining(*profile.value(), way, *m_code).read();
}

void Joiner::join()
{
    start([this](sync::HttpsTransport& way) { tellJoined(joinNow(way)); });
}

Result<QString> Joiner::joinNow(sync::HttpsTransport& way)
{
    {
        const auto profile = storage::Profile::open(m_path, m_clock);
        if (!profile)
            return profile.error();
        sync::Joining joining(*profile.value(), way, *m_code);
        const auto complete
            = joining.complete(*m_invitation, m_server, [this] { return m_stopping.load(); });
        if (!complete)
            return complete.error();
    }
    return named(m_invitation->organisation);
}

void Joiner::recover(const protocol::RecoverySheet& sheet, const sync::ServerAddress& server,
                     const QString& memberName)
{
    stop();
    m_server = server;
    start([this, sheet, memberName](sync::HttpsTransport& way) {
        tellJoined(recoverNow(way, sheet, memberName));
    });
}

// What was begun goes on: the space may know this computer already.
Result<QString> Joiner::recoverNow(sync::HttpsTransport& way, const protocol::RecoverySheet& sheet,
                                   const QString& memberName)
{
    QString organisation;
    {
        const auto profile
            = m_path.isEmpty() ? begun(memberName) : storage::Profile::open(m_path, m_clock);
        if (!profile)
            return profile.error();
        const auto complete = sync::recover(*profile.value(), way, sheet, m_server);
        if (!complete)
            return complete.error();
        organisation = profile.value()->organisationName();
    }
    return named(organisation);
}

void Joiner::rebuild(const QString& damaged, const QString& path)
{
    stop();
    const auto server = sync::serverOf(damaged, m_clock);
    if (!server)
        return Q_EMIT failed(server.error());
    m_server = server.value();
    start([this, damaged, path](sync::HttpsTransport& way) {
        const auto done = sync::rebuild(damaged, path, m_clock, way, m_server);
        m_mailbox.leave([this, path, done, stopped = m_stopping.load()] {
            if (stopped)
                return;
            if (done)
                Q_EMIT rebuilt(path, done.value().isComplete);
            else
                Q_EMIT failed(done.error());
        });
    });
}

QString Joiner::named(const QString& organisation) const
{
    const auto path = services::freeProfilePath(m_folder, organisation);
    return QFile::rename(m_path, path) ? path : m_path;  // the name is a nicety
}

void Joiner::tellJoined(const Result<QString>& path)
{
    m_mailbox.leave([this, path] {
        if (!path)
            return Q_EMIT failed(path.error());
        m_path.clear();  // it is somebody's profile now
        Q_EMIT joined(path.value());
    });
}

}  // namespace kaasa::ui
