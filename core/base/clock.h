// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace kaasa {

/// Tells the time. Handed in wherever "now" is needed, so that tests and `--clock` can fix it.
class Clock {
public:
    virtual ~Clock() = default;

    /// UTC.
    virtual QDateTime now() const = 0;
    /// The calendar day where the person sits.
    QDate today() const { return now().toLocalTime().date(); }
};

class SystemClock : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Stands still until it is moved: for tests, screens and papers that must come out byte-equal.
class FixedClock : public Clock {
public:
    explicit FixedClock(QDateTime moment)
        : m_moment(std::move(moment))
    {
    }

    QDateTime now() const override { return m_moment.toUTC(); }
    void set(QDateTime moment) { m_moment = std::move(moment); }
    void advanceSeconds(qint64 seconds) { m_moment = m_moment.addSecs(seconds); }

private:
    QDateTime m_moment;
};

}  // namespace kaasa
