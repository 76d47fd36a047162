// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metrics.h"

namespace kaasa::server {
namespace {

QByteArray head(const QByteArray& name, const QByteArray& type, const QByteArray& help)
{
    return "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

}  // namespace

void Metrics::answered(const QByteArray& what, int status, qint64 bytesIn, qint64 bytesOut,
                       double seconds)
{
    auto& route = m_routes[what];
    ++route.byStatus[status];
    route.seconds += seconds;
    m_bytesIn += bytesIn;
    m_bytesOut += bytesOut;
}

QByteArray Metrics::text() const
{
    auto text = head("kaasa_connections", "gauge", "Open connections.") + "kaasa_connections "
        + QByteArray::number(m_connections) + '\n'
        + head("kaasa_waiting", "gauge", "Requests that wait for something new.") + "kaasa_waiting "
        + QByteArray::number(m_waiting) + '\n'
        + head("kaasa_received_bytes_total", "counter", "Bytes of request bodies.")
        + "kaasa_received_bytes_total " + QByteArray::number(m_bytesIn) + '\n'
        + head("kaasa_sent_bytes_total", "counter", "Bytes of answers.") + "kaasa_sent_bytes_total "
        + QByteArray::number(m_bytesOut) + '\n'
        + head("kaasa_requests_total", "counter", "Answered requests.");
    for (auto route = m_routes.begin(); route != m_routes.end(); ++route) {
        for (auto status = route->byStatus.begin(); status != route->byStatus.end(); ++status)
            text += "kaasa_requests_total{route=\"" + route.key() + "\",status=\""
                + QByteArray::number(status.key()) + "\"} " + QByteArray::number(status.value())
                + '\n';
    }
    text += head("kaasa_request_seconds_total", "counter", "Time spent on answers.");
    for (auto route = m_routes.begin(); route != m_routes.end(); ++route)
        text += "kaasa_request_seconds_total{route=\"" + route.key() + "\"} "
            + QByteArray::number(route->seconds, 'f', 6) + '\n';
    return text;
}

}  // namespace kaasa::server
