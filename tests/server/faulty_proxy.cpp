// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/faulty_proxy.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <mutex>

namespace kaasa::test {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr auto kTuple = asio::as_tuple(asio::use_awaitable);

}  // namespace

struct FaultyProxy::Inner {
    explicit Inner(std::atomic<std::int64_t>& bytesLeft, std::uint16_t serverPort)
        : left(bytesLeft)
        , server(asio::ip::address_v4::loopback(), serverPort)
    {
    }

    using Socket = std::shared_ptr<tcp::socket>;

    /// How many of `size` bytes may still go over it.
    std::size_t allowed(std::size_t size)
    {
        if (left < 0)
            return size;
        const auto share = std::min<std::int64_t>(left, std::int64_t(size));
        left -= share;
        return std::size_t(share);
    }

    asio::awaitable<void> pump(Socket from, Socket to)
    {
        std::array<char, 4096> buffer;
        while (true) {
            const auto [failed, size]
                = co_await from->async_read_some(asio::buffer(buffer), kTuple);
            if (failed)
                break;
            const auto goes = allowed(size);
            {
                const std::lock_guard lock(mutex);
                bytes.append(buffer.data(), qsizetype(goes));
            }
            const auto [broken, written]
                = co_await asio::async_write(*to, asio::buffer(buffer, goes), kTuple);
            if (broken || goes < size || left == 0)
                break;
        }
        boost::system::error_code ignored;  // the other side may have closed already
        from->close(ignored);
        to->close(ignored);
    }

    asio::awaitable<void> accept()
    {
        while (true) {
            auto client = std::make_shared<tcp::socket>(network);
            const auto [failed] = co_await acceptor.async_accept(*client, kTuple);
            if (failed)
                co_return;
            auto other = std::make_shared<tcp::socket>(network);
            const auto [refused] = co_await other->async_connect(server, kTuple);
            if (refused || left == 0)
                continue;
            asio::co_spawn(network, pump(client, other), asio::detached);
            asio::co_spawn(network, pump(other, client), asio::detached);
        }
    }

    std::atomic<std::int64_t>& left;
    tcp::endpoint server;
    asio::io_context network{1};
    tcp::acceptor acceptor{network, {asio::ip::address_v4::loopback(), 0}};
    mutable std::mutex mutex;
    QByteArray bytes;
};

FaultyProxy::FaultyProxy(std::uint16_t serverPort)
    : m_inner(std::make_unique<Inner>(m_left, serverPort))
{
    asio::co_spawn(m_inner->network, m_inner->accept(), asio::detached);
    m_thread = std::thread([this] { m_inner->network.run(); });
}

FaultyProxy::~FaultyProxy()
{
    m_inner->network.stop();
    m_thread.join();
}

std::uint16_t FaultyProxy::port() const
{
    return m_inner->acceptor.local_endpoint().port();
}

QByteArray FaultyProxy::recorded() const
{
    const std::lock_guard lock(m_inner->mutex);
    return m_inner->bytes;
}

}  // namespace kaasa::test
