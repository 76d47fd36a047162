// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/channel.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

namespace kaasa::server {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);
constexpr auto kMostToClose = std::chrono::seconds(1);

// ---- what OpenSSL reads from and writes to (BIO_meth_new(3)) -----------------------------------

tcp::socket& socketOf(BIO* bio)
{
    return *static_cast<tcp::socket*>(BIO_get_data(bio));
}

int readSocket(BIO* bio, char* room, int size)
{
    BIO_clear_retry_flags(bio);
    error_code failed;
    const auto read = socketOf(bio).read_some(asio::buffer(room, size_t(size)), failed);
    if (failed == asio::error::would_block)
        BIO_set_retry_read(bio);
    return failed ? -1 : int(read);
}

int writeSocket(BIO* bio, const char* bytes, int size)
{
    BIO_clear_retry_flags(bio);
    error_code failed;
    const auto written = socketOf(bio).write_some(asio::buffer(bytes, size_t(size)), failed);
    if (failed == asio::error::would_block)
        BIO_set_retry_write(bio);
    return failed ? -1 : int(written);
}

long controlSocket(BIO*, int command, long, void*)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

BIO* bioOf(tcp::socket& socket)
{
    static BIO_METHOD* const method = [] {
        auto* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "Asio's socket");
        BIO_meth_set_read(made, readSocket);
        BIO_meth_set_write(made, writeSocket);
        BIO_meth_set_ctrl(made, controlSocket);
        return made;
    }();
    auto* bio = BIO_new(method);
    BIO_set_data(bio, &socket);
    BIO_set_init(bio, 1);
    return bio;
}

}  // namespace

void Channel::TlsDeleter::operator()(SSL* tls) const
{
    SSL_free(tls);
}

Channel::Channel(tcp::socket socket, SSL_CTX* tls)
    : m_socket(std::make_shared<Socket>(std::move(socket)))
    , m_tls(tls ? SSL_new(tls) : nullptr)
    , m_deadline(m_socket->get_executor())
{
    error_code failed;  // a socket that refuses would tell it again at the first byte
    m_socket->non_blocking(true, failed);
    if (m_tls) {
        auto* bio = bioOf(*m_socket);
        SSL_set_bio(m_tls.get(), bio, bio);
        // a piece is copied anew for each try
        SSL_set_mode(m_tls.get(),
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER
                         | SSL_MODE_RELEASE_BUFFERS);
    }
}

Channel::~Channel() = default;

// ---- bytes -------------------------------------------------------------------------------------

Channel::Try Channel::told(int returned, size_t moved) const
{
    if (returned > 0)
        return {.moved = moved};
    switch (SSL_get_error(m_tls.get(), returned)) {
    case SSL_ERROR_WANT_READ:
        return {.awaits = Socket::wait_read};
    case SSL_ERROR_WANT_WRITE:
        return {.awaits = Socket::wait_write};
    case SSL_ERROR_ZERO_RETURN:
        return {.failed = asio::error::eof};
    default:
        return {.failed = asio::error::connection_reset};
    }
}

template <typename Plain, typename Tls>
Channel::Try Channel::move(Socket::wait_type awaited, Plain plain, Tls tls)
{
    Try tried;
    if (m_tls) {
        ERR_clear_error();
        const int returned = tls(m_tls.get(), &tried.moved);
        return told(returned, tried.moved);
    }
    tried.moved = plain(tried.failed);
    return tried.failed == asio::error::would_block ? Try{.awaits = awaited} : tried;
}

Channel::Try Channel::read(asio::mutable_buffer room)
{
    if (room.size() == 0)
        return {};
    return move(
        Socket::wait_read,
        [&](error_code& failed) { return m_socket->read_some(asio::buffer(room), failed); },
        [&](SSL* tls, size_t* read) { return SSL_read_ex(tls, room.data(), room.size(), read); });
}

Channel::Try Channel::write(asio::const_buffer bytes)
{
    if (bytes.size() == 0)
        return {};
    return move(
        Socket::wait_write,
        [&](error_code& failed) { return m_socket->write_some(asio::buffer(bytes), failed); },
        [&](SSL* tls, size_t* written) {
            return SSL_write_ex(tls, bytes.data(), bytes.size(), written);
        });
}

// ---- beginning and end -------------------------------------------------------------------------

asio::awaitable<bool> Channel::handshake()
{
    while (m_tls) {
        ERR_clear_error();
        const auto tried = told(SSL_accept(m_tls.get()), 0);
        if (!tried.awaits)
            co_return !tried.failed;
        const auto [failed] = co_await m_socket->async_wait(*tried.awaits, kTuple);
        if (failed)
            co_return false;
    }
    co_return true;
}

asio::awaitable<void> Channel::close()
{
    expiresAfter(kMostToClose);
    if (m_tls && SSL_is_init_finished(m_tls.get())) {
        ERR_clear_error();
        SSL_shutdown(m_tls.get());  // a farewell: nobody depends on it
    }
    error_code failed;
    m_socket->shutdown(Socket::shutdown_send, failed);
    // a socket that is closed with bytes unread takes back what was said last
    std::array<char, 1024> unread;
    while (!failed) {
        std::tie(failed) = co_await m_socket->async_wait(Socket::wait_read, kTuple);
        if (!failed)
            m_socket->read_some(asio::buffer(unread), failed);
        if (failed == asio::error::would_block)
            failed = {};
    }
}

// ---- time --------------------------------------------------------------------------------------

void Channel::expiresAt(Clock::time_point when)
{
    m_deadline.expires_at(when);
    m_deadline.async_wait([socket = std::weak_ptr(m_socket)](const error_code& failed) {
        const auto open = failed ? nullptr : socket.lock();
        error_code ignored;  // it is of no use any more either way
        if (open)
            open->close(ignored);
    });
}

void Channel::cancel()
{
    error_code ignored;  // whoever waited for it is told
    m_socket->cancel(ignored);
}

}  // namespace kaasa::server
