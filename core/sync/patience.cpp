// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/patience.h"

#include <algorithm>

namespace kaasa::sync {

std::chrono::milliseconds Patience::next()
{
    const std::chrono::milliseconds wait(m_random.bounded(int(m_most.count())) + 1);
    m_most = std::min(m_most * 2, kLongest);
    return wait;
}

}  // namespace kaasa::sync
