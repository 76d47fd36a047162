// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mailbox.h"
#include "core/protocol/recovery_sheet.h"
#include "core/sync/invite_ticket.h"

#include <QObject>

#include <atomic>
#include <mutex>
#include <thread>

namespace kaasa {
class Clock;
}

namespace kaasa::storage {
class Profile;
}

namespace kaasa::ui {

/// Brings this computer into an organisation's space, beside the window: reads the invitation, and
/// when told so answers it, waits to be let in and fetches the data; or does so by a recovery
/// sheet, or in the place of a damaged profile. What was begun and not ended leaves no file behind.
class Joiner : public QObject {
    Q_OBJECT
public:
    /// The profile goes into `folder`. `clock` must outlive it.
    Joiner(QString folder, const Clock& clock, QObject* parent = nullptr);
    /// Breaks off whatever is under way.
    ~Joiner() override;

    /// Answered by `invitationRead` or `failed`.
    void read(const sync::InviteTicket& ticket, const QString& memberName);
    /// After `invitationRead`, also again after `failed`. Answered by `joined` or `failed`.
    void join();
    /// Makes a damaged profile of this computer anew, from its server (core/sync/rebuilding.h); at
    /// `path`, which stays for another try. Answered by `rebuilt` or `failed`.
    void rebuild(const QString& damaged, const QString& path);
    /// Breaks off whatever is under way; nobody is answered.
    void stop();
    /// By the sheet instead of an invitation. Answered by `joined` or `failed`.
    void recover(const protocol::RecoverySheet& sheet, const sync::ServerAddress& server,
                 const QString& memberName);

Q_SIGNALS:
    /// Whose invitation it is, and the words that the inviting computer shows as well.
    void invitationRead(const QString& organisation, const QString& words);
    /// The profile with everything lies at `path`.
    void joined(const QString& path);
    /// `isComplete`: nothing is lost of what was done last.
    void rebuilt(const QString& path, bool isComplete);
    void failed(const kaasa::Error& error);

private:
    void start(std::function<void(sync::HttpsTransport&)> work);
    Result<protocol::Invitation> readNow(sync::HttpsTransport& way, const QString& memberName);
    Result<QString> joinNow(sync::HttpsTransport& way);
    Result<QString> recoverNow(sync::HttpsTransport& way, const protocol::RecoverySheet& sheet,
                               const QString& memberName);
    Result<std::unique_ptr<storage::Profile>> begun(const QString& memberName);
    QString named(const QString& organisation) const;
    void tellJoined(const Result<QString>& path);
    void removeFiles();

    Mailbox m_mailbox;
    QString m_folder;
    const Clock& m_clock;
    sync::ServerAddress m_server;
    std::optional<protocol::InviteCode> m_code;
    std::optional<protocol::Invitation> m_invitation;
    QString m_path;  ///< of the profile while it is not complete; empty when there is none
    std::thread m_thread;
    std::atomic<bool> m_stopping = false;
    std::mutex m_mutex;
    sync::HttpsTransport* m_way = nullptr;  ///< guarded: to be cut
};

}  // namespace kaasa::ui
