// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/running_server.h"

#include "tests/server/test_store.h"
#include "tests/support/catch.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

constexpr qint64 kQuota = 256 * 1024 * 1024;

}  // namespace

RunningServer::RunningServer(server::HttpServer::Options options)
    : m_options(std::move(options))
{
    newStore(folder(), kQuota);  // a database that starts later would inherit the open port
    m_options.log = server::HttpServer::Options::Log::Nothing;
    const auto made = server::DataFolder::init(folder());
    REQUIRE(made);
    m_tokens = std::make_unique<server::Tokens>(sharedSecret().value_or(made.value().secret()));
    start();
}

RunningServer::~RunningServer()
{
    stop();
}

void RunningServer::start()
{
    const auto data = server::DataFolder::open(folder());
    REQUIRE(data);
    const auto own = server::ownCertificate(folder(), m_options.address, m_clock);
    REQUIRE(own);
    m_options.certificate = own.value();
    m_options.port = m_port;
    const auto makeStore = [path = data.value().spacesPath()] { return newStore(path, kQuota); };
    m_server = std::make_unique<server::HttpServer>(m_options, makeStore, *m_tokens, m_clock);
    const auto port = m_server->listen();
    REQUIRE(port);
    m_port = port.value();
    m_thread = std::thread([this] { m_server->run(); });
}

void RunningServer::stop()
{
    if (!m_thread.joinable())
        return;
    m_server->stop();
    m_thread.join();
    m_server.reset();
}

void RunningServer::restart()
{
    stop();
    start();
}

sync::ServerAddress RunningServer::address() const
{
    return {QUrl(u"https://127.0.0.1:%1"_s.arg(m_port)), certificate()};
}

QByteArray RunningServer::certificate() const
{
    QFile file(m_options.certificate->certificate);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace kaasa::test
