// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/compose.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <openssl/types.h>

#include <array>
#include <memory>
#include <optional>

namespace kaasa::server {

/// The bytes of one connection, with TLS or as they are: a stream that Beast reads from and writes
/// to. OpenSSL takes what it needs from the socket itself, once there is something: a connection
/// that waits keeps no room for records, of which Asio's own stream keeps four times 17 kB.
class Channel {
public:
    using executor_type = boost::asio::ip::tcp::socket::executor_type;
    using Clock = boost::asio::steady_timer::clock_type;

    /// `tls`: null for bytes as they are.
    Channel(boost::asio::ip::tcp::socket socket, SSL_CTX* tls);
    ~Channel();

    // Beast's names for a stream
    executor_type get_executor() { return m_socket->get_executor(); }
    template <class Buffers, class Token>
    auto async_read_some(const Buffers& buffers, Token&& token);
    template <class Buffers, class Token>
    auto async_write_some(const Buffers& buffers, Token&& token);

    /// The server's part of it; false where the other side does not keep to it.
    boost::asio::awaitable<bool> handshake();

    /// Says that nothing more will come, and waits, not for long, until the other side has read
    /// what was said before.
    boost::asio::awaitable<void> close();

    /// What is done then is broken off, and nothing can be done any more.
    void expiresAt(Clock::time_point when);
    void expiresAfter(Clock::duration time) { expiresAt(Clock::now() + time); }
    void expiresNever() { m_deadline.cancel(); }

    /// Breaks off what is waited for.
    void cancel();

private:
    using Socket = boost::asio::ip::tcp::socket;
    using ErrorCode = boost::system::error_code;

    static constexpr size_t kPiece = 16 * 1024;  ///< what one record of TLS holds

    /// How far a try came: what was moved, or what it has to wait for.
    struct Try {
        ErrorCode failed = {};
        size_t moved = 0;
        std::optional<Socket::wait_type> awaits = {};
    };
    template <class Once>
    struct Transfer;

    /// With `tls` where there is TLS, with `plain` where there is none.
    template <typename Plain, typename Tls>
    Try move(Socket::wait_type awaited, Plain plain, Tls tls);
    Try read(boost::asio::mutable_buffer room);
    Try write(boost::asio::const_buffer bytes);
    Try told(int returned, size_t moved) const;

    struct TlsDeleter {
        void operator()(SSL* tls) const;
    };

    std::shared_ptr<Socket> m_socket;
    std::unique_ptr<SSL, TlsDeleter> m_tls;
    boost::asio::steady_timer m_deadline;
};

/// Tries, and waits for the socket before each further try.
template <class Once>
struct Channel::Transfer {
    Channel& channel;
    Once once;
    bool hasWaited = false;
    std::optional<Try> ended = {};

    template <class Self>
    void operator()(Self& self, ErrorCode failed = {})
    {
        if (!ended) {
            const auto tried = failed ? Try{failed} : once();
            if (tried.awaits) {
                hasWaited = true;
                channel.m_socket->async_wait(*tried.awaits, std::move(self));
                return;
            }
            ended = tried;
            if (!hasWaited) {  // who asked is not answered before the question has returned
                boost::asio::post(channel.get_executor(), std::move(self));
                return;
            }
        }
        self.complete(ended->failed, ended->moved);
    }
};

template <class Buffers, class Token>
auto Channel::async_read_some(const Buffers& buffers, Token&& token)
{
    const boost::asio::mutable_buffer room = *boost::asio::buffer_sequence_begin(buffers);
    auto once = [this, room] { return read(room); };
    return boost::asio::async_compose<Token, void(ErrorCode, size_t)>(
        Transfer<decltype(once)>{*this, once}, token, *m_socket);
}

template <class Buffers, class Token>
auto Channel::async_write_some(const Buffers& buffers, Token&& token)
{
    // header and body go out in one record
    auto once = [this, buffers] {
        std::array<char, kPiece> piece;
        const auto size = boost::asio::buffer_copy(boost::asio::buffer(piece), buffers);
        return write(boost::asio::buffer(piece.data(), size));
    };
    return boost::asio::async_compose<Token, void(ErrorCode, size_t)>(
        Transfer<decltype(once)>{*this, once}, token, *m_socket);
}

}  // namespace kaasa::server
