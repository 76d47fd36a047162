// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api.h"
#include "tests/support/space_story.h"

#include <QTemporaryDir>

namespace kaasa::test {

/// A server without a network, with a clock that stands still, and the computers that talk to it.
class ApiStory {
public:
    explicit ApiStory(server::Api::Options options = {});

    /// `computer` founds a space.
    void found(const Computer& computer);
    /// The founder lets another one in.
    void admit(const Computer& computer, protocol::Role role);
    void remove(const Computer& computer, quint64 lastCounter);
    SpaceStory& space() { return *m_space; }
    QByteArray id() const { return m_space->membership().space(); }

    /// A token, as a computer gets it by its signature.
    QByteArray token(const Computer& computer);
    server::Response get(const Computer& computer, const QString& what,
                         const QMap<QString, QString>& query = {});
    server::Response post(const Computer& computer, const QString& what, const QByteArray& body);
    server::Response answer(const server::Request& request) { return m_api->answer(request, now); }

    /// An envelope of the computer with a body that nobody looks into.
    QByteArray envelope(const Computer& author, quint64 counter, const QByteArray& content = "x",
                        quint64 stampMs = 0);
    server::Response push(const Computer& computer, const QList<QByteArray>& envelopes);
    server::Response pull(const Computer& computer, qint64 after, const QByteArray& at);

    /// As after a restart of the server.
    void restart();
    QString folder() const { return m_folder.path(); }

    qint64 now = 1'772'725'440'000;  ///< ms since 1970

private:
    QTemporaryDir m_folder;
    server::Api::Options m_options;
    server::Tokens m_tokens;
    std::unique_ptr<server::ChangeStore> m_store;
    std::unique_ptr<server::Api> m_api;
    std::unique_ptr<SpaceStory> m_space;
    std::optional<Computer> m_founder;
};

/// The code of a refusal; empty for an answer.
QString codeOf(const server::Response& response);
/// A field of an answer.
QCborValue fieldOf(const server::Response& response, const QString& name);

}  // namespace kaasa::test
