// SPDX-License-Identifier: GPL-3.0-or-later
// Most of what a server does is nothing, for thousands at once (SYNC 3, row 62). KAASA_POLLS says
// how many thousand; ./dev soak asks for ten.
#include "core/storage/profile.h"
#include "core/sync/server_session.h"
#include "core/sync/space_log.h"
#include "tests/cli/space_support.h"
#include "tests/support/catch.h"

#include <boost/asio/buffers_iterator.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/streambuf.hpp>
#include <boost/asio/write.hpp>

#include <QDeadlineTimer>
#include <QFile>
#include <QUrl>

#include <deque>

using namespace kaasa;
using namespace Qt::StringLiterals;
namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr int kMostOfOne = 1120;  // one computer may ask 1,200 times a minute
constexpr double kMostKilobytes = 50;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsSanitized = true;  // each allocation has a margin there
#else
constexpr bool kIsSanitized = false;
#endif

using Connection = asio::ssl::stream<tcp::socket>;

/// An office with its space, which asks whether there is anything new and is told nothing.
class Listener {
public:
    explicit Listener(const test::CliServer& server)
    {
        // the server lets one address found a few spaces a minute
        const QDeadlineTimer patience(std::chrono::minutes(1));
        while (true) {
            const auto founded = m_office.run(QStringList{u"sync"_s} + server.options());
            if (founded.code == 0)
                break;
            INFO(founded.err.toStdString());
            REQUIRE(founded.err.contains(u"sync.too_many"_s));
            REQUIRE(!patience.hasExpired());
        }
        const SystemClock clock;
        const auto profile = storage::Profile::open(m_office.profile(), clock);
        REQUIRE(profile);
        const auto token = profile.value()->secret(sync::ServerSession::kToken);
        const auto place = sync::SpaceLog(profile.value()->database()).place().value();
        m_request = "GET /v1/spaces/" + place->space.toHex()
            + "/records?after=" + QByteArray::number(place->seq) + "&at=" + place->hash.toHex()
            + "&limit=1&wait=55 HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
            + token.value() + "\r\n\r\n";
    }

    void ask(asio::io_context& network, asio::ssl::context& tls, const tcp::endpoint& server)
    {
        m_waiting.emplace_back(network, tls);
        auto& connection = m_waiting.back();
        connection.next_layer().connect(server);
        connection.handshake(asio::ssl::stream_base::client);
        asio::write(connection, asio::buffer(m_request.constData(), size_t(m_request.size())));
    }

    void meet() { m_office.answer({u"sync"_s}); }

    /// Something new; the status line that each of those who wait is answered with.
    std::vector<std::string> news()
    {
        m_office.answer({u"person"_s, u"add"_s, u"--given"_s, u"Ēva"_s, u"--family"_s, u"K."_s});
        meet();
        std::vector<std::string> answers;
        for (auto& connection : m_waiting) {
            asio::streambuf read;
            asio::read_until(connection, read, "\r\n");
            answers.emplace_back(asio::buffers_begin(read.data()),
                                 asio::buffers_begin(read.data()) + 15);
        }
        return answers;
    }

private:
    test::Cli m_office;
    QByteArray m_request;
    std::deque<Connection> m_waiting;
};

// 0 where the system does not tell
double kilobytesOf(qint64 process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble();
    }
    return 0;
}

}  // namespace

TEST_CASE("62: Thousands wait for news at once, and each is answered", "[cli][sync][polls]")
{
    const auto count = 1000 * qMax(1, qEnvironmentVariableIntValue("KAASA_POLLS"));
    const test::CliServer server;
    const tcp::endpoint address(asio::ip::make_address("127.0.0.1"),
                                quint16(QUrl(server.url()).port()));
    asio::io_context network;
    asio::ssl::context tls(asio::ssl::context::tls_client);
    tls.load_verify_file((server.data() + u"/certificate.pem"_s).toStdString());
    tls.set_verify_mode(asio::ssl::verify_peer);
    std::vector<std::unique_ptr<Listener>> listeners;
    for (int i = 0; i * kMostOfOne < count; ++i)
        listeners.push_back(std::make_unique<Listener>(server));
    const auto before = kilobytesOf(server.process());
    for (int i = 0; i < count; ++i)
        listeners[size_t(i / kMostOfOne)]->ask(network, tls, address);
    listeners.front()->meet();  // whoever has something to do is not kept waiting
    if (before > 0 && !kIsSanitized)
        CHECK((kilobytesOf(server.process()) - before) / count <= kMostKilobytes);
    else
        WARN("the server's memory is not measured here");
    int answered = 0;
    for (auto& listener : listeners) {
        for (const auto& answer : listener->news())
            answered += answer == "HTTP/1.1 200 OK" ? 1 : 0;
    }
    CHECK(answered == count);
}
