// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace kaasa::test {

/// Processor time that all threads of this program have used since the timer was made. What tests
/// of speed count: a computer that does other work beside makes nothing slower by it.
class ProcessorTimer {
public:
    /// UI.md counts in frames of the screen.
    static constexpr double kFrame = 1000.0 / 60;

    ProcessorTimer()
        : m_begin(now())
    {
    }

    double milliseconds() const { return now() - m_begin; }
    double frames() const { return milliseconds() / kFrame; }

private:
    static double now()
    {
#ifdef CLOCK_PROCESS_CPUTIME_ID
        timespec time{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
#else
        return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
    }

    double m_begin;
};

}  // namespace kaasa::test
