// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_series.h"

#include <QRegularExpression>

#include <algorithm>
#include <memory>

#include <libical/ical.h>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kMostWhole = 400;  // as long as a series of ours may be
constexpr qsizetype kMostInWindow = 800;
constexpr int kMostSteps = 20'000;  // days of half a century

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};
using Iterator = std::unique_ptr<icalrecur_iterator, FreeIterator>;

/// Without its end, which may be told in another zone than the meetings.
QString withoutUntil(const QString& rule, std::optional<CalendarTime>* until, const QTimeZone& zone)
{
    QStringList kept;
    for (const auto& part : rule.split(u';', Qt::SkipEmptyParts)) {
        if (!part.startsWith(u"UNTIL=")) {
            kept.append(part);
            continue;
        }
        const auto times
            = readTimes({.name = u"UNTIL"_s, .value = part.mid(6)}, CalendarZones(zone));
        if (!times.isEmpty())
            *until = times.first();
    }
    return kept.join(u';');
}

bool isAfter(const CalendarTime& meeting, const CalendarTime& until)
{
    return until.isWholeDay() || meeting.isWholeDay() ? meeting.day > until.day
                                                      : meeting.moment() > until.moment();
}

icaltimetype icalTime(const CalendarTime& time)
{
    auto result = icaltime_null_time();
    result.year = time.day.year();
    result.month = time.day.month();
    result.day = time.day.day();
    result.is_date = time.isWholeDay() ? 1 : 0;
    if (!time.isWholeDay()) {
        result.hour = time.time.hour();
        result.minute = time.time.minute();
    }
    return result;
}

/// Signs and numbers that a rule consists of; libical is spared anything else.
bool isPlainRule(const QString& rule)
{
    static const QRegularExpression kForm(
        u"^(FREQ=[A-Z]{1,8}|(INTERVAL|COUNT)=\\d{1,4}|WKST=[A-Z]{2}|"
        "BY(DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS|HOUR|MINUTE)=[A-Z0-9,+-]{1,200})$"_s);
    const auto parts = rule.split(u';');
    return std::all_of(parts.begin(), parts.end(),
                       [](const QString& part) { return kForm.match(part).hasMatch(); });
}

Iterator iteratorOf(const QString& rule, const CalendarTime& first)
{
    if (!isPlainRule(rule))
        return {};
    auto read = icalrecurrencetype_from_string(rule.toLatin1().constData());
    const bool rare = read.freq == ICAL_DAILY_RECURRENCE || read.freq == ICAL_WEEKLY_RECURRENCE
        || read.freq == ICAL_MONTHLY_RECURRENCE || read.freq == ICAL_YEARLY_RECURRENCE;
    if (!rare || read.interval < 1)
        return {};
    return Iterator(icalrecur_iterator_new(read, icalTime(first)));
}

class Expansion {
public:
    Expansion(const CalendarTime& first, const QSet<QString>& leftOut, const SeriesWindow& window)
        : m_first(first)
        , m_leftOut(leftOut)
        , m_window(window)
    {
    }

    void addRule(const QString& written)
    {
        std::optional<CalendarTime> until;
        const auto rule = withoutUntil(written.trimmed().toUpper(), &until, m_first.zone);
        const auto iterator = iteratorOf(rule, m_first);
        m_series.isReadable = iterator != nullptr;
        const bool ends = until || rule.contains(u"COUNT="_s);
        for (int step = 0; iterator; ++step) {
            const auto next = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(next))
                return;
            CalendarTime meeting{.day = QDate(next.year, next.month, next.day),
                                 .zone = m_first.zone};
            if (!m_first.isWholeDay())
                meeting.time = QTime(next.hour, next.minute);
            if (until && isAfter(meeting, *until))
                return;
            const bool past = meeting.day > m_window.to
                && (!ends || m_all.size() > kMostWhole || meeting.day > m_window.to.addYears(5));
            if (past || m_inWindow > kMostInWindow || step >= kMostSteps) {
                m_series.isPart = true;
                return;
            }
            add(meeting);
        }
    }

    void add(const CalendarTime& meeting)
    {
        if (m_leftOut.contains(meeting.key()) || m_leftOut.contains(meeting.dayKey())
            || m_keys.contains(meeting.key()))
            return;
        m_keys.insert(meeting.key());
        m_inWindow += isInWindow(meeting) ? 1 : 0;
        m_all.append(meeting);
    }

    CalendarSeries series()
    {
        if (m_all.size() > kMostWhole)
            m_series.isPart = true;
        if (m_series.isPart)
            m_all.removeIf([this](const auto& meeting) { return !isInWindow(meeting); });
        std::sort(m_all.begin(), m_all.end(),
                  [](const auto& one, const auto& other) { return one.moment() < other.moment(); });
        m_series.meetings = m_all.mid(0, kMostInWindow);
        return m_series;
    }

private:
    bool isInWindow(const CalendarTime& meeting) const
    {
        return meeting.day >= m_window.from && meeting.day <= m_window.to;
    }

    const CalendarTime& m_first;
    const QSet<QString>& m_leftOut;
    SeriesWindow m_window;
    CalendarSeries m_series;
    QList<CalendarTime> m_all;
    QSet<QString> m_keys;
    qsizetype m_inWindow = 0;
};

}  // namespace

CalendarSeries meetingsOf(const CalendarTime& first, const QString& rule,
                          const QList<CalendarTime>& further, const QSet<QString>& leftOut,
                          const SeriesWindow& window)
{
    Expansion expansion(first, leftOut, window);
    expansion.add(first);
    if (!rule.isEmpty())
        expansion.addRule(rule);
    for (const auto& meeting : further)
        expansion.add(meeting);
    return expansion.series();
}

}  // namespace kaasa::exchange
