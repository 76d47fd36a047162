// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/reports/funding_strip.h"

#include <QDate>
#include <QString>

namespace kaasa::reports {

struct Signatory {
    QString name;
    QString role;
    bool operator==(const Signatory&) const = default;
};

/// A certificate of attendance, one page, in the language of the person who gets it.
struct Certificate {
    Language language = Language::English;
    QString number;        ///< of the register of issued ones: "AP-2026-0031"
    QString organisation;  ///< who certifies
    QString recipient;     ///< as in her document, in the form that the sentence asks for
    QString deed;          ///< what she did, instead of "has taken part in"
    QString course;        ///< title of the event or the series
    QDate from;
    QDate to;            ///< the same day for a single event
    int sessions = 0;    ///< attended; 0 = not said
    qint64 minutes = 0;  ///< attended; 0 = not said
    QString extra;       ///< a further line: "and passed the test"
    QString place;
    QDate issued;
    Signatory first;
    Signatory second;  ///< may be empty
    QString check;     ///< where the number can be checked; one line
    FundingStrip strip;

    bool operator==(const Certificate&) const = default;
};

}  // namespace kaasa::reports
