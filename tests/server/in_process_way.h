// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/transport.h"
#include "server/api.h"

#include <functional>
#include <optional>

namespace kaasa::test {

/// A server in the same process, as a network would show it; the way may be cut.
class InProcessWay : public sync::Transport {
public:
    /// Both must outlive it.
    InProcessWay(server::Api& api, const Clock& clock)
        : m_api(api)
        , m_clock(clock)
    {
    }

    Result<sync::Reply> ask(const sync::Question& question) override
    {
        ++asked;
        if ((cutBefore && asked == *cutBefore) || (isLost && isLost()))
            return sync::unreachable();
        if (const auto refused = refuse ? refuse(question) : std::nullopt)
            return *refused;
        const auto response = m_api.answer({.method = question.method,
                                            .path = question.path,
                                            .query = question.query,
                                            .token = question.token,
                                            .body = question.body},
                                           m_clock.now().toMSecsSinceEpoch());
        if ((cutAfter && asked == *cutAfter) || (isLost && isLost()))
            return sync::unreachable();
        sync::Reply reply{response.status, response.headers, response.body};
        if (meddle)
            meddle(question, reply);
        return reply;
    }

    int asked = 0;
    std::optional<int> cutBefore;  ///< the how-manieth question does not arrive
    std::optional<int> cutAfter;   ///< its answer does not
    std::function<bool()> isLost;  ///< for each question and each answer: whether it does not
    /// What the server says instead of taking the question up.
    std::function<std::optional<sync::Reply>(const sync::Question&)> refuse;
    /// What a cheating server makes of its answer.
    std::function<void(const sync::Question&, sync::Reply&)> meddle;

private:
    server::Api& m_api;
    const Clock& m_clock;
};

}  // namespace kaasa::test
