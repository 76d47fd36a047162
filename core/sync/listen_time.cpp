// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/listen_time.h"

#include <algorithm>

namespace kaasa::sync {
namespace {

// Whoever is away says so sooner.
constexpr std::chrono::seconds kSilence{5};

}  // namespace

bool ListenTime::isCutForSilence(std::chrono::milliseconds waited)
{
    if (waited < kSilence || m_most == kShortest)
        return false;
    const auto shorter = std::chrono::duration_cast<std::chrono::seconds>(waited * 3 / 4);
    m_most = std::clamp(shorter, kShortest, m_most);
    return true;
}

}  // namespace kaasa::sync
