// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/server_log.h"

#include <QJsonDocument>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace kaasa::server {

void writeLog(const Clock& clock, LogLevel level, const QString& event, const QJsonObject& facts)
{
    static constexpr std::array<QStringView, 3> kLevels{u"info", u"warning", u"error"};
    auto line = facts;
    line.insert(u"at"_s, clock.now().toString(Qt::ISODateWithMs));
    line.insert(u"level"_s, kLevels[size_t(level)].toString());
    line.insert(u"event"_s, event);
    const auto bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);  // one call: lines stay whole
}

}  // namespace kaasa::server
