// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/channel.h"
#include "server/http_exchange.h"
#include "server/shared_state.h"

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace kaasa::server {

/// One connection: reads requests, asks, answers, one behind the other, until either side has
/// enough.
class HttpConnection {
public:
    /// `tls`: null where a proxy speaks it instead. `address`: of the other side.
    HttpConnection(boost::asio::ip::tcp::socket socket, SSL_CTX* tls, QByteArray address,
                   SharedState& shared);

    /// Ends with the connection; what breaks off ends it too.
    boost::asio::awaitable<void> serve();

private:
    using Parser = boost::beast::http::request_parser<boost::beast::http::string_body>;
    enum class Next { GoOn, Close };

    boost::asio::awaitable<Next> exchange();
    boost::asio::awaitable<bool> readHeader(Parser& parser);
    /// Nothing when all is well; else what is answered before the connection is closed.
    boost::asio::awaitable<std::optional<Response>> readBody(Parser& parser);
    boost::asio::awaitable<Response> answer(Request request);
    /// Whether somebody asks who is not known, for what must not be tried or done too often.
    bool isAttempt(const Request& request) const;
    boost::asio::awaitable<Response> ask(Request request);
    Response answerOnLoopback(const Request& request) const;
    boost::asio::awaitable<bool> write(HttpResponse response);

    std::optional<Response> overLimit(const Request& request, qint64 bytes);
    quint64 bodyLimit(const Request& request) const;
    bool isOnLoopback() const;
    void log(const Request& request, const Response& response, double seconds);

    Channel m_channel;
    QByteArray m_address;
    SharedState& m_shared;
    boost::beast::flat_buffer m_buffer;
    bool m_forwarded = false;  ///< a proxy passed this request on
};

}  // namespace kaasa::server
