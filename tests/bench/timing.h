// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>

#include <algorithm>

namespace kaasa::bench {

/// Milliseconds that `work` takes.
template <typename Work>
double milliseconds(Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The value below which `percent` of the list lies.
inline double percentile(QList<double> list, int percent)
{
    std::sort(list.begin(), list.end());
    return list.isEmpty() ? 0 : list[(list.size() - 1) * percent / 100];
}

}  // namespace kaasa::bench
