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
constexpr qsizetype kMostTaken = 800;
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
        if (times.isEmpty())
            continue;
        *until = times.first();
        if (!times.first().isWholeDay()) {
            const auto local = times.first().moment().toTimeZone(zone);
            *until = CalendarTime{local.date(), local.time(), zone};
        }
    }
    return kept.join(u';');
}

/// `until` is in the zone of the meetings.
bool isAfter(const CalendarTime& meeting, const CalendarTime& until)
{
    if (meeting.day != until.day || meeting.isWholeDay() || until.isWholeDay())
        return meeting.day > until.day;
    return meeting.time > until.time;
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
    Expansion(const CalendarTime& first, const SeriesWindow& window)
        : m_first(first)
        , m_window(window)
        , m_all{first}
    {
    }

    void addRule(const QString& written)
    {
        std::optional<CalendarTime> until;
        const auto rule = withoutUntil(written.trimmed().toUpper(), &until, m_first.zone);
        const auto iterator = iteratorOf(rule, m_first);
        m_series.isReadable = iterator != nullptr;
        const bool ends = until || rule.contains(u"COUNT="_s);
        while (iterator) {
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
            if (past || ++m_series.steps > kMostSteps) {
                m_series.isPart = true;
                return;
            }
            m_all.append(meeting);
        }
    }

    void add(const QList<CalendarTime>& meetings) { m_all += meetings; }

    CalendarSeries series(const LeftOutMeetings& leftOut)
    {
        m_series.isPart = m_series.isPart || m_all.size() > kMostWhole;
        auto& taken = m_series.meetings;
        LeftOutMeetings seen;
        for (const auto& meeting : m_all) {
            const bool inside = meeting.day >= m_window.from && meeting.day <= m_window.to;
            if ((m_series.isPart && !inside) || leftOut.contains(meeting) || seen.contains(meeting))
                continue;
            seen.insert(meeting);
            taken.append(meeting);
            if (taken.size() >= kMostTaken)
                break;
        }
        std::sort(taken.begin(), taken.end(),
                  [](const auto& one, const auto& other) { return one.moment() < other.moment(); });
        return m_series;
    }

private:
    const CalendarTime& m_first;
    SeriesWindow m_window;
    CalendarSeries m_series;
    QList<CalendarTime> m_all;
};

}  // namespace

CalendarSeries meetingsOf(const CalendarTime& first, const QString& rule,
                          const QList<CalendarTime>& further, const LeftOutMeetings& leftOut,
                          const SeriesWindow& window)
{
    Expansion expansion(first, window);
    if (!rule.isEmpty())
        expansion.addRule(rule);
    expansion.add(further);
    return expansion.series(leftOut);
}

}  // namespace kaasa::exchange
