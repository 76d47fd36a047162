// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>

namespace kaasa::server {

/// What the server counts about itself, and nothing about those who use it. Belongs to one thread.
class Metrics {
public:
    void connected() { ++m_connections; }
    void disconnected() { --m_connections; }
    void beganWaiting() { ++m_waiting; }
    void endedWaiting() { --m_waiting; }
    /// `what`: "records", never a name of a space or a computer.
    void answered(const QByteArray& what, int status, qint64 bytesIn, qint64 bytesOut,
                  double seconds);

    /// In the text form of Prometheus, version 0.0.4.
    QByteArray text() const;

private:
    struct Route {
        QMap<int, qint64> byStatus;
        double seconds = 0;
    };

    int m_connections = 0;
    int m_waiting = 0;
    qint64 m_bytesIn = 0;
    qint64 m_bytesOut = 0;
    QMap<QByteArray, Route> m_routes;
};

}  // namespace kaasa::server
