// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sending.h"

#include "core/protocol/records.h"
#include "core/sync/space_session.h"

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr int kMostSent = 200;
constexpr qsizetype kMostBytesSent = 3 * 1024 * 1024;  // the server takes 4 MiB

}  // namespace

Result<void> sendSealed(SpaceSession& session, int& sent)
{
    auto& server = session.server();
    while (true) {
        const auto waiting = session.log().unacknowledged(kMostSent);
        if (!waiting)
            return waiting.error();
        if (waiting.value().isEmpty())
            return {};
        QList<QByteArray> records;
        qsizetype bytes = 0;
        quint64 last = 0;
        for (const auto& each : waiting.value()) {
            bytes += each.bytes.size();
            if (!records.isEmpty() && bytes > kMostBytesSent)
                break;
            records.append(each.bytes);
            last = each.counter;
        }
        const auto pushed = server.ask({.method = "POST",
                                        .path = server.path(u"records"_s),
                                        .body = protocol::joinRecords(records),
                                        .type = "application/vnd.kaasa.records"});
        if (!pushed)
            return pushed.error();
        if (const auto noted = session.log().acknowledge(last); !noted)
            return noted;
        sent += int(records.size());
    }
}

}  // namespace kaasa::sync
