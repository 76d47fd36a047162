// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace kaasa::reports {

/// Who gets a certificate: whoever was there often or long enough. Whole numbers, so that nobody is
/// left out by a fraction.
struct CertificateRule {
    enum class Measure {
        Meetings,  ///< took part in at least so many
        Share,     ///< … in at least so many hundredths of those that took place or will
        Minutes,   ///< was there at least so long
    };
    Measure measure = Measure::Meetings;
    int least = 1;

    /// `meetings`: of the event, cancelled ones left out. Who never came gets none by any rule.
    bool holds(int attended, int meetings, qint64 minutes) const
    {
        if (attended == 0)
            return false;
        switch (measure) {
        case Measure::Meetings:
            return attended >= least;
        case Measure::Share:
            return qint64(attended) * 100 >= qint64(least) * meetings;
        case Measure::Minutes:
            return minutes >= least;
        }
        return false;
    }
    bool operator==(const CertificateRule&) const = default;
};

}  // namespace kaasa::reports

template <>
struct kaasa::Codes<kaasa::reports::CertificateRule::Measure> {
    static constexpr std::array<QStringView, 3> list{u"meetings", u"share", u"minutes"};
};
