// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/typed_server.h"

#include "core/base/field_check.h"
#include "core/storage/profile.h"
#include "core/sync/server_settings.h"

using namespace Qt::StringLiterals;

namespace kaasa::cli {

QList<Option> serverOptions(const Words& words)
{
    return {{u"server"_s, u"URL"_s,
             words.phrase("Cli", "The server; remembered after the first time.")},
            {u"certificate"_s, u"PEM"_s,
             words.phrase("Cli",
                          "The file with the server's certificate, where it has one of its "
                          "own; remembered too.")}};
}

Result<sync::ServerAddress> typedServer(storage::Profile& profile, const Arguments& arguments)
{
    if (!arguments.has(u"server"))
        return sync::knownServer(profile);
    const auto url = sync::serverUrl(arguments.value(u"server"));
    if (!url)
        return url.error();
    sync::ServerAddress server{url.value(), {}};
    if (arguments.has(u"certificate")) {
        const auto certificate = sync::certificateAt(arguments.value(u"certificate"));
        if (!certificate)
            return certificate.error();
        server.certificate = certificate.value();
    }
    return server;
}

}  // namespace kaasa::cli
