// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_server.h"

#include "server/http_connection.h"
#include "server/server_log.h"

#include <QFile>
#include <QHostAddress>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <csignal>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
constexpr auto kTick = std::chrono::seconds(1);
constexpr auto kMostToEnd = std::chrono::seconds(5);
constexpr int kQuietTicks = 60;

}  // namespace

struct HttpServer::Inner {
    Inner(Options wanted, const StoreMaker& makeStore, const Tokens& tokens, const Clock& clock)
        : options(std::move(wanted))
        , workers(options.workers, makeStore, tokens, options.api, clock)
        , state{options, tokens, clock, workers, RateLimits(options.limits)}
        , acceptor(network)
        , signalled(network)
        , ended(network)
    {
    }

    Result<void> readCertificate();
    Result<void> open();
    asio::awaitable<void> accept();
    asio::awaitable<void> tick();
    asio::awaitable<void> serve(tcp::socket socket);
    void end();

    Options options;
    asio::io_context network{1};  // outlives the workers: they hand their answers to it
    Workers workers;
    SharedState state;
    asio::ssl::context tls{asio::ssl::context::tls_server};
    tcp::acceptor acceptor;
    asio::signal_set signalled;
    asio::steady_timer ended;
};

HttpServer::HttpServer(Options options, const StoreMaker& makeStore, const Tokens& tokens,
                       const Clock& clock)
    : m_inner(std::make_unique<Inner>(std::move(options), makeStore, tokens, clock))
{
}

HttpServer::~HttpServer() = default;

// ---- listening ---------------------------------------------------------------------------------

Result<void> HttpServer::Inner::readCertificate()
{
    tls.set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1
                    | asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_compression);
    SSL_CTX_set_cipher_list(tls.native_handle(), "ECDHE+AESGCM:ECDHE+CHACHA20");
    beast::error_code failed;
    tls.use_certificate_chain_file(options.certificate->certificate.toStdString(), failed);
    if (failed)
        return Error{Error::Code::FileUnreadable,
                     QString::fromStdString(failed.message()),
                     {options.certificate->certificate}};
    tls.use_private_key_file(options.certificate->key.toStdString(), asio::ssl::context::pem,
                             failed);
    if (failed)
        return Error{Error::Code::FileUnreadable,
                     QString::fromStdString(failed.message()),
                     {options.certificate->key}};
    return {};
}

Result<void> HttpServer::Inner::open()
{
    beast::error_code failed;
    const auto address = asio::ip::make_address(options.address.toStdString(), failed);
    if (failed || (!options.certificate && !address.is_loopback()))
        return Error{Error::Code::InvalidInput, u"address to listen at"_s, {options.address}};
    const tcp::endpoint place(address, options.port);
    acceptor.open(place.protocol(), failed);
    if (!failed)
        acceptor.set_option(asio::socket_base::reuse_address(true), failed);
    if (!failed)
        acceptor.bind(place, failed);
    if (!failed)
        acceptor.listen(asio::socket_base::max_listen_connections, failed);
    if (!failed)
        return {};
    const auto code
        = failed == asio::error::address_in_use ? Error::Code::Busy : Error::Code::InvalidInput;
    return Error{code,
                 QString::fromStdString(failed.message()),
                 {u"%1:%2"_s.arg(options.address).arg(options.port)}};
}

Result<quint16> HttpServer::listen()
{
    if (m_inner->options.certificate) {
        if (const auto read = m_inner->readCertificate(); !read)
            return read.error();
    }
    if (const auto opened = m_inner->open(); !opened)
        return opened.error();
    asio::co_spawn(m_inner->network, m_inner->accept(), asio::detached);
    asio::co_spawn(m_inner->network, m_inner->tick(), asio::detached);
    return quint16(m_inner->acceptor.local_endpoint().port());
}

asio::awaitable<void> HttpServer::Inner::accept()
{
    while (acceptor.is_open()) {
        auto [failed, socket] = co_await acceptor.async_accept(kTuple);
        if (failed == asio::error::operation_aborted)
            co_return;
        if (failed || state.connections >= options.mostConnections) {
            // out of descriptors or full: those who are there go first
            asio::steady_timer pause(network, std::chrono::milliseconds(50));
            co_await pause.async_wait(kTuple);
            continue;
        }
        asio::co_spawn(network, serve(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> HttpServer::Inner::serve(tcp::socket socket)
{
    beast::error_code failed;
    const auto other = socket.remote_endpoint(failed);
    if (failed)
        co_return;
    socket.set_option(tcp::no_delay(true), failed);
    const auto address = QByteArray::fromStdString(other.address().to_string());
    ++state.connections;
    state.metrics.connected();
    auto* const wrapped = options.certificate ? tls.native_handle() : nullptr;
    {
        HttpConnection connection(std::move(socket), wrapped, address, state);
        co_await connection.serve();
    }
    state.metrics.disconnected();
    if (--state.connections == 0 && state.ending)
        ended.cancel();
}

// Other instances on the same database store records too: whoever waits here hears of them.
asio::awaitable<void> HttpServer::Inner::tick()
{
    int ticks = 0;
    while (!state.ending) {
        ended.expires_after(kTick);
        co_await ended.async_wait(kTuple);
        if (++ticks % kQuietTicks == 0)
            state.limits.forgetQuiet(state.clock.now().toMSecsSinceEpoch());
        const auto awaited = state.growth.awaited();
        if (awaited.isEmpty() || state.ending)
            continue;
        const auto heads = co_await workers.heads(awaited);
        for (auto head = heads.begin(); head != heads.end(); ++head)
            state.growth.grownTo(head.key(), head.value());
    }
    if (state.connections > 0) {
        ended.expires_after(kMostToEnd);
        co_await ended.async_wait(kTuple);
    }
    network.stop();
}

// ---- running -----------------------------------------------------------------------------------

void HttpServer::Inner::end()
{
    if (state.ending)
        return;
    state.ending = true;
    beast::error_code ignored;  // it is being closed
    acceptor.close(ignored);
    state.growth.endAll();
    for (auto* channel : state.silent)
        channel->cancel();
    ended.cancel();
    signalled.cancel(ignored);
}

void HttpServer::run()
{
    m_inner->network.run();
}

void HttpServer::stop()
{
    asio::post(m_inner->network, [inner = m_inner.get()] { inner->end(); });
}

void HttpServer::stopOnSignals()
{
    m_inner->signalled.add(SIGINT);
    m_inner->signalled.add(SIGTERM);
    m_inner->signalled.async_wait([inner = m_inner.get()](const beast::error_code& failed, int) {
        if (!failed)
            inner->end();
    });
}

}  // namespace kaasa::server
