// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace kaasa::sync {

/// How long one question for news may wait at the server. Telephone networks and proxies cut a
/// connection that is silent for too long; on such a way it is asked more often (SYNC 3, row 18).
class ListenTime {
public:
    static constexpr std::chrono::seconds kLongest{25};
    static constexpr std::chrono::seconds kShortest{8};

    std::chrono::seconds most() const { return m_most; }
    /// The way was cut after a question had waited so long. True: that was for its silence, and it
    /// may be asked again at once; false: nobody is there.
    bool isCutForSilence(std::chrono::milliseconds waited);

private:
    std::chrono::seconds m_most = kLongest;
};

}  // namespace kaasa::sync
