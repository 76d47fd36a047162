// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_connection.h"

#include "server/server_log.h"

#include <QHostAddress>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/error.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
using std::chrono::seconds;
using Clock = std::chrono::steady_clock;

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
constexpr quint32 kMostHeader = 8 * 1024;
constexpr quint64 kMostStrangersBody = 64 * 1024;  // a founding entry, an attempt to sign in
constexpr int kBytesASecond = 1024;
constexpr int kPiece = 16 * 1024;
constexpr int kMostWaitSeconds = 25;  // whoever was removed hears of it within 30 s

Response refusal(int status, const QString& code, int retryMs = 0)
{
    Response response{status, "application/cbor", {}, {}, false};
    response.body = protocol::encodeError({status, code, {}, retryMs, {}});
    if (retryMs > 0)
        response.headers["Retry-After"] = QByteArray::number((retryMs + 999) / 1000);
    return response;
}

Response unreadable(const beast::error_code& error)
{
    if (error == http::error::body_limit)
        return refusal(413, u"too_large"_s);
    if (error == http::error::header_limit)
        return refusal(431, u"header"_s);
    return refusal(400, u"malformed"_s);
}

// What went wrong on the way, and not in what was said.
bool isBrokenOff(const beast::error_code& error)
{
    return error && error.category() != http::make_error_code(http::error::bad_method).category();
}

}  // namespace

HttpConnection::HttpConnection(asio::ip::tcp::socket socket, SSL_CTX* tls, QByteArray address,
                               SharedState& shared)
    : m_channel(std::move(socket), tls)
    , m_address(std::move(address))
    , m_shared(shared)
{
}

asio::awaitable<void> HttpConnection::serve()
{
    m_channel.expiresAfter(seconds(m_shared.options.headerSeconds));
    auto next = co_await m_channel.handshake() ? Next::GoOn : Next::Close;
    while (next == Next::GoOn && !m_shared.ending)
        next = co_await exchange();
    co_await m_channel.close();
}

// ---- one request and its answer ----------------------------------------------------------------

asio::awaitable<HttpConnection::Next> HttpConnection::exchange()
{
    Parser parser;
    parser.header_limit(kMostHeader);
    parser.body_limit(quint64(m_shared.options.api.mostPageBytes));
    if (!co_await readHeader(parser))
        co_return Next::Close;
    const auto began = Clock::now();
    if (const auto refused = co_await readBody(parser)) {
        auto response = httpOf(*refused, parser.get());
        response.keep_alive(false);
        log(requestOf(parser.get()), *refused, 0);
        co_await write(std::move(response));
        co_return Next::Close;
    }
    const auto http = parser.release();
    const auto request = requestOf(http);
    const auto response = co_await answer(request);
    log(request, response, std::chrono::duration<double>(Clock::now() - began).count());
    auto made = httpOf(response, http);
    if (m_shared.ending)
        made.keep_alive(false);
    const bool goesOn = made.keep_alive();
    co_return co_await write(std::move(made)) && goesOn ? Next::GoOn : Next::Close;
}

// False: the other side has gone, or what it said was answered already.
asio::awaitable<bool> HttpConnection::readHeader(Parser& parser)
{
    if (m_buffer.size() == 0) {
        m_channel.expiresAfter(seconds(m_shared.options.idleSeconds));
        m_shared.silent.insert(&m_channel);
        const auto [failed, size]
            = co_await m_channel.async_read_some(m_buffer.prepare(kMostHeader), kTuple);
        m_shared.silent.erase(&m_channel);
        if (failed)
            co_return false;
        m_buffer.commit(size);
    }
    m_channel.expiresAfter(seconds(m_shared.options.headerSeconds));
    const auto [failed, size]
        = co_await http::async_read_header(m_channel, m_buffer, parser, kTuple);
    if (!failed)
        co_return true;
    if (!isBrokenOff(failed) && failed != http::error::end_of_stream
        && failed != http::error::partial_message) {
        auto response = httpOf(unreadable(failed), parser.get());
        response.keep_alive(false);
        co_await write(std::move(response));
    }
    co_return false;
}

asio::awaitable<std::optional<Response>> HttpConnection::readBody(Parser& parser)
{
    const auto head = requestOf(parser.get());
    m_forwarded = parser.get().count("X-Forwarded-For") > 0;
    if (m_forwarded && m_shared.options.behindProxy) {
        const auto chain = parser.get()["X-Forwarded-For"];
        m_address = QByteArray(chain.data(), qsizetype(chain.size())).split(',').last().trimmed();
    }
    const auto limit = bodyLimit(head);
    parser.body_limit(limit);
    const auto length = parser.content_length();
    if (length && *length > limit)
        co_return refusal(413, u"too_large"_s);
    if (const auto refused = overLimit(head, qint64(length.value_or(0))))
        co_return refused;
    if (beast::iequals(parser.get()[http::field::expect], "100-continue")) {
        http::response<http::empty_body> goOn{http::status::continue_, parser.get().version()};
        co_await http::async_write(m_channel, goOn, kTuple);
    }
    const auto began = Clock::now();
    qint64 read = 0;
    while (!parser.is_done()) {
        // slower than this, and it is somebody who only wants to hold the connection
        const auto allowed = m_shared.options.bodySeconds + read / kBytesASecond;
        m_channel.expiresAt(began + seconds(allowed));
        m_buffer.reserve(kPiece);
        const auto [failed, size]
            = co_await http::async_read_some(m_channel, m_buffer, parser, kTuple);
        read += qint64(size);
        if (failed)
            co_return unreadable(failed);
    }
    co_return std::nullopt;
}

asio::awaitable<bool> HttpConnection::write(HttpResponse response)
{
    const auto size = response.body().size();
    m_channel.expiresAfter(seconds(m_shared.options.bodySeconds + int(size / kBytesASecond)));
    const auto [failed, written] = co_await http::async_write(m_channel, response, kTuple);
    co_return !failed;
}

// ---- limits ------------------------------------------------------------------------------------

// Who is not known yet gets no room for four megabytes.
quint64 HttpConnection::bodyLimit(const Request& request) const
{
    const auto now = m_shared.clock.now().toMSecsSinceEpoch();
    return m_shared.tokens.read(request.token, now) ? quint64(m_shared.options.api.mostPageBytes)
                                                    : kMostStrangersBody;
}

std::optional<Response> HttpConnection::overLimit(const Request& request, qint64 bytes)
{
    const auto now = m_shared.clock.now().toMSecsSinceEpoch();
    int wait = 0;
    if (const auto caller = m_shared.tokens.read(request.token, now))
        wait = m_shared.limits.request(caller->space + caller->device, bytes, now);
    else if (isAttempt(request))
        wait = m_shared.limits.attempt(m_address, now);
    return wait == 0 ? std::nullopt : std::optional(refusal(429, u"too_many"_s, wait));
}

// Signing in and codes can be guessed at, and founding takes room.
bool HttpConnection::isAttempt(const Request& request) const
{
    const auto now = m_shared.clock.now().toMSecsSinceEpoch();
    return !m_shared.tokens.read(request.token, now)
        && (request.path == u"/v1/session" || request.path.startsWith(u"/v1/invites/")
            || (request.method == "POST" && request.path.endsWith(u"/chain")));
}

bool HttpConnection::isOnLoopback() const
{
    return !m_forwarded && QHostAddress(QString::fromLatin1(m_address)).isLoopback();
}

// ---- answers -----------------------------------------------------------------------------------

asio::awaitable<Response> HttpConnection::answer(Request request)
{
    m_channel.expiresNever();
    m_buffer.shrink_to_fit();  // thousands may wait for their answer at the same time
    if (request.path == u"/healthz" || request.path == u"/metrics")
        co_return answerOnLoopback(request);
    const auto space = spaceOf(request.path);
    const auto until = Growth::Clock::now()
        + seconds(std::clamp(request.query.value(u"wait"_s).toInt(), 0, kMostWaitSeconds));
    while (true) {
        const auto seen = m_shared.growth.count(space);
        const auto response = co_await ask(request);
        if (!response.waits || m_shared.ending || Growth::Clock::now() >= until)
            co_return response;
        m_shared.metrics.beganWaiting();
        co_await m_shared.growth.since(space, seen, response.headers["Kaasa-Head"].toLongLong(),
                                       until);
        m_shared.metrics.endedWaiting();
    }
}

asio::awaitable<Response> HttpConnection::ask(Request request)
{
    const auto space = spaceOf(request.path);
    const auto response = co_await m_shared.workers.answer(space, request);
    if (request.method != "GET" && response.status == 200)
        m_shared.growth.grown(space);
    const bool founded = response.status == 200 && request.path.endsWith(u"/chain");
    if (isAttempt(request) && (response.status >= 400 || founded)) {
        const double share = founded         ? RateLimits::kFounding
            : request.path == u"/v1/session" ? 1.0
                                             : RateLimits::kGuessedCode;
        m_shared.limits.attempted(m_address, m_shared.clock.now().toMSecsSinceEpoch(), share);
    }
    co_return response;
}

Response HttpConnection::answerOnLoopback(const Request& request) const
{
    if (!isOnLoopback())
        return refusal(404, u"not_found"_s);
    const bool health = request.path == u"/healthz";
    return {200,
            health ? "text/plain" : "text/plain; version=0.0.4",
            {},
            health ? QByteArray("ok\n") : m_shared.metrics.text(),
            false};
}

void HttpConnection::log(const Request& request, const Response& response, double seconds)
{
    const auto route = routeOf(request.path);
    m_shared.metrics.answered(route, response.status, request.body.size(), response.body.size(),
                              seconds);
    const bool refused = response.status >= 400;
    using Log = HttpServer::Options::Log;
    if (m_shared.options.log == Log::Nothing || (!refused && m_shared.options.log == Log::Refusals))
        return;
    writeLog(m_shared.clock, refused ? LogLevel::Warning : LogLevel::Info, u"answered"_s,
             {{u"route"_s, QString::fromLatin1(route)},
              {u"method"_s, QString::fromLatin1(request.method)},
              {u"status"_s, response.status},
              {u"code"_s,
               refused ? protocol::decodeError(response.status, response.body)
                             .value_or(protocol::ApiError{})
                             .code
                       : QString()},
              {u"ms"_s, qRound64(seconds * 1000)},
              {u"in"_s, request.body.size()},
              {u"out"_s, response.body.size()}});
}

}  // namespace kaasa::server
