// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server_process.h"

#include "tests/bench/alone.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kPatience = 30'000;  // ms

}  // namespace

ServerProcess::ServerProcess(const QString& folder)
    : m_folder(folder)
{
    const auto program = QCoreApplication::applicationDirPath() + u"/kaasa-server"_s;
    if (QProcess::execute(program, {u"init"_s, u"--data"_s, folder}) != 0)
        qFatal("%s does not begin", qPrintable(program));
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(
        program,
        {u"serve"_s, u"--data"_s, folder, u"--listen"_s, u"127.0.0.1:0"_s, u"--dev-certificate"_s});
    while (!m_process.canReadLine() && m_process.waitForReadyRead(kPatience)) { }
    m_url = QUrl(QString::fromUtf8(m_process.readLine()).trimmed());
    if (m_url.port() <= 0)
        qFatal("%s does not listen", qPrintable(program));
}

ServerProcess::~ServerProcess()
{
    m_process.terminate();
    m_process.waitForFinished(kPatience);
}

QString ServerProcess::certificatePath() const
{
    return m_folder + u"/certificate.pem"_s;
}

sync::ServerAddress ServerProcess::address() const
{
    QFile file(certificatePath());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no certificate: %s", qPrintable(file.errorString()));
    return {m_url, file.readAll()};
}

double ServerProcess::megabytes() const
{
    return peakMegabytes(QString::number(m_process.processId()));
}

}  // namespace kaasa::bench
