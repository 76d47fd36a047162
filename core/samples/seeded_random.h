// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kaasa::samples {

/// Numbers that look random and are the same on every computer: SplitMix64 (Steele, Lea, Flood:
/// "Fast splittable pseudorandom number generators", 2014). The standard library's distributions
/// differ between compilers, so samples made with them would differ too.
class SeededRandom {
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15u;
        auto mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBu;
        return mixed ^ (mixed >> 31);
    }

    /// 0 … `count` - 1; `count` is at least 1.
    int below(int count) { return int(next() % quint64(count)); }
    /// True `percent` times of a hundred.
    bool chance(int percent) { return below(100) < percent; }

    /// One of a list that is not empty.
    template <typename List>
    const auto& of(const List& list)
    {
        return list[below(int(std::size(list)))];
    }

private:
    quint64 m_state;
};

}  // namespace kaasa::samples
