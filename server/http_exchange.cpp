// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http_exchange.h"

#include <QUrl>
#include <QUrlQuery>

#include <boost/beast/http/field.hpp>

using namespace Qt::StringLiterals;

namespace kaasa::server {
namespace {

namespace http = boost::beast::http;

constexpr int kSpaceHex = 32;
constexpr QStringView kSpaces = u"/v1/spaces/";

QByteArray bytesOf(boost::beast::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

boost::beast::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

}  // namespace

Request requestOf(const HttpRequest& http)
{
    const auto target = QUrl::fromEncoded(bytesOf(http.target()), QUrl::StrictMode);
    Request request;
    request.method = bytesOf(http.method_string());
    request.path = target.isValid() ? target.path() : QString();
    for (const auto& [name, value] : QUrlQuery(target).queryItems(QUrl::FullyDecoded))
        request.query.insert(name, value);
    const auto protocol = http.find("Kaasa-Protocol");
    request.protocol = protocol == http.end() ? 1 : bytesOf(protocol->value()).toInt();
    const auto authorization = bytesOf(http[http::field::authorization]);
    if (authorization.startsWith("Bearer "))
        request.token = authorization.mid(7);
    request.body = QByteArray(http.body().data(), qsizetype(http.body().size()));
    return request;
}

HttpResponse httpOf(const Response& response, const HttpRequest& request)
{
    HttpResponse made{http::status(response.status), request.version()};
    made.set("Kaasa-Protocol", "1");
    made.set(http::field::content_type, viewOf(response.type));
    made.set(http::field::cache_control, "no-store");
    for (auto header = response.headers.begin(); header != response.headers.end(); ++header)
        made.set(viewOf(header.key()), viewOf(header.value()));
    made.keep_alive(request.keep_alive());
    made.body().assign(response.body.constData(), size_t(response.body.size()));
    made.prepare_payload();
    return made;
}

QByteArray spaceOf(const QString& path)
{
    if (!path.startsWith(kSpaces))
        return {};
    const auto hex = path.mid(kSpaces.size(), kSpaceHex);
    return path.mid(kSpaces.size() + kSpaceHex).startsWith(u'/')
        ? QByteArray::fromHex(hex.toLatin1())
        : QByteArray();
}

QByteArray routeOf(const QString& path)
{
    static const QByteArrayList kRoutes{"hello",     "session", "chain",   "records", "heads",
                                        "snapshots", "healthz", "metrics", "invites"};
    for (const auto& part : path.split(u'/')) {
        if (kRoutes.contains(part.toLatin1()))
            return part.toLatin1();
    }
    return "other";
}

}  // namespace kaasa::server
