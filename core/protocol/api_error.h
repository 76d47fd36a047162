// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborMap>
#include <QString>

#include <optional>

namespace kaasa::protocol {

/// Why the server refused a request. `code` never changes its meaning; a client shows its own
/// sentence for it, never `text` (SYNC 2.7).
struct ApiError {
    int status = 400;  ///< of HTTP; not in the body
    QString code;      ///< "counter_gap"
    QString text;      ///< English, for logs
    int retryMs = 0;   ///< when to try again; 0: not said
    QCborMap data;     ///< what the client needs to go on: {"expected": 12}

    bool operator==(const ApiError&) const = default;
};

/// CBOR: {code, text, retry_ms, data}.
QByteArray encodeError(const ApiError& error);
/// Nothing when the body is not one: somebody else answered, a proxy or a captive portal.
std::optional<ApiError> decodeError(int status, const QByteArray& body);

}  // namespace kaasa::protocol
