// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/api_error.h"
#include "core/protocol/membership.h"
#include "server/change_store.h"
#include "server/tokens.h"

#include <QHash>
#include <QMap>
#include <QString>

namespace kaasa::server {

/// A request as it arrives, without anything of HTTP but its words.
struct Request {
    QByteArray method;             ///< "GET"
    QString path;                  ///< "/v1/hello"
    QMap<QString, QString> query;  ///< decoded
    int protocol = 1;              ///< header `Kaasa-Protocol`
    QByteArray token;              ///< after "Bearer "; empty without one
    QByteArray body;
};

struct Response {
    int status = 200;
    QByteArray type = "application/cbor";
    QMap<QByteArray, QByteArray> headers;
    QByteArray body;
    /// Nothing new yet, and the caller would wait: ask again when the space has grown.
    bool waits = false;
};

/// What the server answers (SYNC 2.7), whatever carries it and wherever it is kept. Never refuses
/// by guessing: who may do what, signatures and chain say. Belongs to one thread.
class Api {
public:
    struct Options {
        bool closed = false;  ///< founds no new spaces
        int mostRecords = 500;
        qint64 mostPageBytes = 4 * 1024 * 1024;
    };

    /// Both must outlive it.
    Api(ChangeStore& store, const Tokens& tokens, Options options)
        : m_store(store)
        , m_tokens(tokens)
        , m_options(options)
    {
    }

    /// `now`: ms since 1970.
    Response answer(const Request& request, qint64 now);

private:
    Response hello(qint64 now) const;
    Response session(const Request& request, qint64 now);
    Response chain(const QByteArray& space, const Request& request, qint64 now);
    Response extendChain(const QByteArray& space, const Request& request);
    Response push(const QByteArray& space, const Request& request, qint64 now);
    Response pull(const QByteArray& space, const Request& request, qint64 now);
    Response heads(const QByteArray& space, const Request& request, qint64 now);
    Response snapshots(const QByteArray& space, const Request& request, qint64 now);
    Response chunk(const QByteArray& space, const QByteArray& id, int n, const Request& request,
                   qint64 now);
    Response invitation(const QByteArray& id, bool reply, const Request& request, qint64 now);
    Response layInvitation(const QByteArray& id, const Request& request, qint64 now);
    Response replyToInvitation(const QByteArray& id, const Request& request, qint64 now);
    /// The invitation, for an admin of its space alone; else why not.
    std::optional<Invite> ownInvitation(const QByteArray& id, const Request& request, qint64 now,
                                        Response& refusal);

    /// The member who calls, or why not. A space that is not there and one that the caller is no
    /// member of give the same answer.
    std::optional<protocol::Member> caller(const QByteArray& space, const Request& request,
                                           qint64 now, Response& refusal);
    /// How many entries of the chain the caller may read; nothing when it may not, see `refusal`.
    std::optional<int> readableChain(const QByteArray& space, const Request& request, qint64 now,
                                     Response& refusal);
    Result<const protocol::Membership*> membership(const QByteArray& space);
    std::optional<protocol::ApiError> faultOf(const QByteArray& envelope, const QByteArray& space,
                                              const protocol::Membership& members, qint64 now,
                                              NewRecord& record) const;

    ChangeStore& m_store;
    const Tokens& m_tokens;
    Options m_options;
    QHash<QByteArray, protocol::Membership> m_memberships;
};

}  // namespace kaasa::server
