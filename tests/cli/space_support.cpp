// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/space_support.h"

#include "tests/support/catch.h"

#include <QUrl>

#include <future>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

constexpr int kSoon = 30'000;  // ms
const QString kProgram = QStringLiteral(KAASA_BIN_DIR "/kaasa-server");

}  // namespace

CliServer::CliServer(const QStringList& options)
    : m_options(options)
{
    REQUIRE(QProcess::execute(kProgram, {u"init"_s, u"--data"_s, data()}) == 0);
    start();
}

CliServer::~CliServer()
{
    m_process.terminate();
    m_process.waitForFinished(kSoon);
}

QStringList CliServer::options() const
{
    return {u"--server"_s, m_url, u"--certificate"_s, data() + u"/certificate.pem"_s};
}

void CliServer::start()
{
    const auto port = m_url.isEmpty() ? 0 : QUrl(m_url).port();
    m_process.setStandardErrorFile(m_folder.filePath(u"log"_s), QIODevice::Append);
    m_process.start(kProgram,
                    QStringList{u"serve"_s, u"--data"_s, data(), u"--listen"_s,
                                u"127.0.0.1:%1"_s.arg(port), u"--dev-certificate"_s}
                        + m_options);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kSoon)) { }
    m_url = QString::fromUtf8(m_process.readLine()).trimmed();
    REQUIRE(m_url.startsWith(u"https://127.0.0.1:"_s));
}

int CliServer::end()
{
    m_process.terminate();
    REQUIRE(m_process.waitForFinished(kSoon));
    return m_process.exitCode();
}

void CliServer::kill()
{
    m_process.kill();
    REQUIRE(m_process.waitForFinished(kSoon));
}

std::pair<int, QByteArray> CliServer::run(const QStringList& typed)
{
    QProcess process;
    process.start(kProgram, typed);
    REQUIRE(process.waitForFinished(kSoon));
    return {process.exitCode(), process.readAllStandardOutput()};
}

QString digestOf(const Cli& cli)
{
    return cli.answer({u"digest"_s}).object()[u"digest"_s].toString();
}

void joinSpace(const Cli& office, const Cli& desk, const CliServer& server, const QString& role)
{
    const auto code
        = office.answer({u"invite"_s, u"--role"_s, role}).object()[u"code"_s].toString();
    auto joined = std::async(std::launch::async, [&] {
        return desk.run(QStringList{u"join"_s, code, u"--member"_s, u"Anna"_s, u"--json"_s}
                        + server.options());
    });
    while (office.answer({u"sync"_s}).object()[u"admitted"_s].toInt() == 0)
        REQUIRE(joined.wait_for(std::chrono::milliseconds(20)) == std::future_status::timeout);
    const auto done = joined.get();
    INFO(done.err.toStdString());
    REQUIRE(done.code == 0);
    CHECK(done.object()[u"organisation"_s].toString() == u"Centrs „Kopā”"_s);
}

}  // namespace kaasa::test
