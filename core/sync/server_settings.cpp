// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/server_settings.h"

#include "core/storage/profile.h"

#include <QFile>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace kaasa::sync {
namespace {

constexpr QStringView kUrl = u"sync.server";
constexpr QStringView kCertificate = u"sync.certificate";

}  // namespace

Result<std::optional<ServerAddress>> savedServer(storage::Profile& profile)
{
    const auto url = profile.localSetting(kUrl);
    if (!url)
        return url.error();
    if (url.value().isEmpty())
        return std::optional<ServerAddress>();
    const auto certificate = profile.localSetting(kCertificate);
    if (!certificate)
        return certificate.error();
    return std::optional(ServerAddress{QUrl(url.value()), certificate.value().toLatin1()});
}

Result<ServerAddress> knownServer(storage::Profile& profile)
{
    const auto saved = savedServer(profile);
    if (!saved)
        return saved.error();
    return saved.value() ? Result<ServerAddress>(*saved.value())
                         : Error{Error::Code::Refused, u"no server"_s, {u"sync.no_server"_s}};
}

Result<QByteArray> certificateAt(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::FileMissing, u"certificate"_s, {path}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, file.errorString(), {path}};
    const auto pem = file.readAll();
    if (QSslCertificate::fromData(pem, QSsl::Pem).isEmpty())
        return Error{Error::Code::BadFormat, u"certificate"_s, {path}};
    return pem;
}

Result<void> saveServer(storage::Profile& profile, const ServerAddress& server)
{
    if (const auto set = profile.setLocalSetting(kUrl, server.url.toString()); !set)
        return set;
    return profile.setLocalSetting(kCertificate, QString::fromLatin1(server.certificate));
}

}  // namespace kaasa::sync
