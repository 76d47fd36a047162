// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kPatienceMs = 500;

// Socket names are short and know no slashes; the same file has one name by whatever way it is
// reached.
QString serverName(const QString& path)
{
    const QFileInfo file(path);
    const auto whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const auto hash = QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha256);
    return u"kaasa-"_s + QString::fromLatin1(hash.toHex().first(24));
}

}  // namespace

SingleInstance::SingleInstance(QObject* parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (auto* asking = m_server->nextPendingConnection())
            connect(asking, &QLocalSocket::disconnected, asking, &QObject::deleteLater);
        Q_EMIT frontRequested();
    });
}

bool SingleInstance::claim(const QString& path)
{
    const auto name = serverName(path);
    QLocalSocket other;
    other.connectToServer(name);
    if (other.waitForConnected(kPatienceMs))
        return false;
    m_server->close();
    // nobody answers: what lies there was left by a program that died
    QLocalServer::removeServer(name);
    // without a socket two windows may open; the profile itself stays safe (WAL, busy timeout)
    if (!m_server->listen(name))
        qWarning("no local socket: %s", qPrintable(m_server->errorString()));
    return true;
}

}  // namespace kaasa::ui
