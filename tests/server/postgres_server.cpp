// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/postgres_server.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>

#include <memory>
#include <optional>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

constexpr int kPatience = 60'000;  // ms
const auto kPrograms = u"/usr/lib/postgresql/15/bin/"_s;

/// What one of PostgreSQL's programs said when it failed; nothing when it did what it should.
std::optional<QByteArray> faultOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    // the server that is started goes on writing: its output is not waited for
    if (program == u"pg_ctl")
        process.setStandardOutputFile(QProcess::nullDevice());
    const bool isRoot = geteuid() == 0;
    process.setWorkingDirectory(u"/"_s);
    process.start(isRoot ? u"runuser"_s : kPrograms + program,
                  isRoot ? QStringList{u"-u"_s, u"postgres"_s, u"--"_s, kPrograms + program}
                          + arguments
                         : arguments);
    const bool done = process.waitForFinished(kPatience) && process.exitCode() == 0;
    return done ? std::nullopt : std::optional(process.readAll());
}

void must(const QString& program, const QStringList& arguments)
{
    if (const auto fault = faultOf(program, arguments))
        qFatal("%s: %s", qPrintable(program), fault->constData());
}

}  // namespace

PostgresServer::PostgresServer()
{
    if (!QFile::exists(kPrograms + u"initdb"_s))
        qFatal("PostgreSQL 15 is not here; ./dev test installs it");
    if (geteuid() == 0)
        QProcess::execute(u"chown"_s, {u"postgres"_s, m_folder.path()});
    must(u"initdb"_s,
         {u"--pgdata"_s, data(), u"--username"_s, u"kaasa"_s, u"--auth"_s, u"trust"_s,
          u"--encoding"_s, u"UTF8"_s, u"--no-sync"_s});
    start();
    must(u"createdb"_s, {u"--host"_s, m_folder.path(), u"--username"_s, u"kaasa"_s, u"kaasa"_s});
}

PostgresServer::~PostgresServer()
{
    // the tests are over: nobody is left to hear of it
    faultOf(u"pg_ctl"_s, {u"stop"_s, u"--pgdata"_s, data(), u"--mode"_s, u"immediate"_s});
}

void PostgresServer::start()
{
    must(u"pg_ctl"_s,
         {u"start"_s, u"--pgdata"_s, data(), u"--wait"_s, u"--log"_s, m_folder.filePath(u"log"_s),
          u"--options"_s,
          u"-c listen_addresses='' -c unix_socket_directories=%1"_s.arg(m_folder.path())});
}

void PostgresServer::stop()
{
    must(u"pg_ctl"_s, {u"stop"_s, u"--pgdata"_s, data(), u"--mode"_s, u"immediate"_s});
}

void PostgresServer::crash()
{
    stop();
    start();
}

PostgresServer& PostgresServer::shared()
{
    static PostgresServer* const server = [] {
        qAddPostRoutine([] { delete server; });  // while there is still an application
        return new PostgresServer;
    }();
    return *server;
}

QUrl PostgresServer::url() const
{
    return QUrl(u"postgresql:///kaasa?user=kaasa&host=%1"_s.arg(m_folder.path()));
}

}  // namespace kaasa::test
