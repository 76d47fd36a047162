// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/channel.h"
#include "server/growth.h"
#include "server/http_server.h"
#include "server/metrics.h"

#include <set>

namespace kaasa::server {

/// What the connections of one server have in common. Belongs to the network's thread.
struct SharedState {
    const HttpServer::Options& options;
    const Tokens& tokens;
    const Clock& clock;
    Workers& workers;
    RateLimits limits;
    Growth growth = {};
    Metrics metrics = {};
    int connections = 0;
    std::set<Channel*> silent = {};  ///< those that wait for a request
    bool ending = false;
};

}  // namespace kaasa::server
