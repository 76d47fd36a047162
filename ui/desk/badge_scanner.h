// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/badge_number.h"

#include <QString>

#include <optional>

class QKeyEvent;

namespace kaasa::ui {

/// Tells the typing of a scanner from a person's. A scanner types exactly 20 digits, each less than
/// 50 ms after the one before, then Enter or Tab or nothing for 100 ms. Which signs its keys give
/// depends on the keyboard layout, so a digit is known by its sign or by its place on the keyboard;
/// the check digits tell which of the two was meant.
///
/// Keys and moments go in, verdicts come out; it holds no key and no timer.
class BadgeScanner {
public:
    static constexpr qint64 kGap = 50;     ///< ms between two digits
    static constexpr qint64 kPause = 100;  ///< ms of silence that end a run of 20

    enum class Verdict {
        Pass,     ///< a person's key
        Hold,     ///< may belong to a badge: keep it back
        Release,  ///< what was kept back was a person's, and so is this key
        Badge,    ///< a run has ended: `badge()`; nothing of it was typed by a person
    };

    /// `at`: ms on any clock that only goes forward.
    Verdict take(const QKeyEvent& key, qint64 at);
    /// No key came for as long as `patience()` said: Pass, Release or Badge.
    Verdict pause();
    /// Whether that is so for a key of this moment: then `pause()` comes first.
    bool isOver(qint64 at) const;
    /// ms to wait for the next key; nothing while no key is kept back.
    std::optional<qint64> patience() const;
    /// Of the run that ended last; null when its check digits do not fit.
    const domain::BadgeNumber& badge() const { return m_badge; }
    void reset();

    /// The digit at this place of a keyboard, whatever sign the layout gives it; -1 for none.
    static int digitAtPlace(const QKeyEvent& key);
    /// The scan code of the key that says `digit` (0–9) in the upper row of this system's
    /// keyboards.
    static quint32 placeOf(int digit);

private:
    static constexpr int kDigits = 20;

    Verdict digit(QChar sign, QChar place, qint64 at);
    void finish();

    QString m_signs;   // one a key; a space where the sign is no digit
    QString m_places;  // likewise by place
    qint64 m_last = 0;
    bool m_tooLong = false;  // more than 20 at a scanner's pace: none of ours
    domain::BadgeNumber m_badge;
};

}  // namespace kaasa::ui
