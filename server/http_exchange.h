// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api.h"

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

namespace kaasa::server {

/// A request as Beast reads it and an answer as it writes it.
using HttpRequest = boost::beast::http::request<boost::beast::http::string_body>;
using HttpResponse = boost::beast::http::response<boost::beast::http::string_body>;

/// Body and all. A target that cannot be read becomes a path that nothing answers to.
Request requestOf(const HttpRequest& http);
HttpResponse httpOf(const Response& response, const HttpRequest& request);

/// The space that a path is about: 16 bytes; empty for the others.
QByteArray spaceOf(const QString& path);
/// "records", "session": what is counted and logged instead of a path, which names a space.
QByteArray routeOf(const QString& path);

}  // namespace kaasa::server
