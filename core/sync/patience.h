// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace kaasa::sync {

/// How long to leave a server alone that could not be reached: at most 2 s, twice as long each time
/// up to 5 min, and any part of that, so that computers which lost it together do not come back
/// together (SYNC 2.7).
class Patience {
public:
    explicit Patience(quint32 seed = QRandomGenerator::global()->generate())
        : m_random(seed)
    {
    }

    /// Until the next try.
    std::chrono::milliseconds next();
    /// It answered, or somebody asked to try now.
    void reset() { m_most = kFirst; }

private:
    static constexpr std::chrono::milliseconds kFirst{2'000};
    static constexpr std::chrono::milliseconds kLongest{300'000};

    QRandomGenerator m_random;
    std::chrono::milliseconds m_most = kFirst;
};

}  // namespace kaasa::sync
