// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cbor.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCborMap>
#include <QMap>
#include <QString>

namespace kaasa::sync {

/// One question to the server.
struct Question {
    QByteArray method = "GET";
    QString path;  ///< "/v1/hello"
    QMap<QString, QString> query = {};
    QByteArray token = {};
    QByteArray body = {};
    QByteArray type = "application/cbor";  ///< of the body
};

struct Reply {
    int status = 0;
    QMap<QByteArray, QByteArray> headers;  ///< those that begin with "Kaasa-"
    QByteArray body;

    /// The body as the map that most answers are; empty when it is none.
    QCborMap fields() const { return cborMap(body).value_or(QCborMap()); }
};

/// Nothing came, or something that is none of a server's answers: a captive portal, a proxy.
inline Error unreachable()
{
    return {Error::Code::Refused,
            QStringLiteral("the server cannot be reached"),
            {QStringLiteral("sync.unreachable")}};
}

/// The way to a server: HTTPS, and in tests whatever may happen on a way.
class Transport {
public:
    virtual ~Transport() = default;

    /// What the server said, whatever its status. Errors: `unreachable`.
    virtual Result<Reply> ask(const Question& question) = 0;
};

}  // namespace kaasa::sync
