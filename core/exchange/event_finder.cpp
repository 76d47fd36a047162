// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_finder.h"

#include "core/exchange/plain_words.h"
#include "core/exchange/time_range.h"
#include "core/exchange/written_day.h"
#include "core/storage/profile.h"

#include <QSet>

#include <algorithm>

namespace kaasa::exchange {

namespace {

/// Words that an answer and a title have in common; short ones say nothing.
int commonWords(const QString& answer, const QString& title)
{
    const auto inAnswer = plainWords(answer).split(u' ', Qt::SkipEmptyParts);
    int common = 0;
    for (const auto& word : plainWords(title).split(u' ', Qt::SkipEmptyParts))
        common += (word.size() > 2 || word.front().isDigit()) && inAnswer.contains(word) ? 1 : 0;
    return common;
}

/// The one key with the highest score; 0 when two share it.
qint64 onlyBest(const QHash<qint64, int>& scores)
{
    qint64 best = 0;
    int highest = 0;
    bool shared = false;
    for (auto score = scores.cbegin(); score != scores.cend(); ++score) {
        if (score.value() > highest) {
            best = score.key();
            highest = score.value();
            shared = false;
        } else if (score.value() == highest) {
            shared = true;
        }
    }
    return shared ? 0 : best;
}

}  // namespace

Result<QList<storage::MeetingLine>> EventFinder::meetingsOn(const QDate& day) const
{
    const QDateTime from(day, QTime(0, 0), m_assumptions.zone);
    const QDateTime to(day.addDays(1), QTime(0, 0), m_assumptions.zone);
    auto meetings
        = storage::CalendarRepository(m_profile.database()).meetings(from.toUTC(), to.toUTC());
    if (!meetings)
        return meetings.error();
    QList<storage::MeetingLine> begun;
    for (const auto& meeting : meetings.value()) {
        if (!meeting.cancelled && meeting.startsAt.toTimeZone(m_assumptions.zone).date() == day)
            begun.append(meeting);
    }
    return begun;
}

Result<qint64> EventFinder::named(const QString& answer)
{
    if (const auto known = m_known.constFind(answer); known != m_known.cend())
        return *known;
    const auto found = lookUp(answer);
    if (found)
        m_known.insert(answer, found.value());
    return found;
}

Result<qint64> EventFinder::lookUp(const QString& answer) const
{
    const auto& today = m_assumptions.today;
    const auto written = findDay(answer, m_assumptions.year.value_or(today.year()));
    if (!written || !written->day.isValid())
        return qint64(0);
    auto day = written->day;
    if (written->withoutYear && !m_assumptions.year)
        day.setDate(nearestYear(day.month(), day.day(), today), day.month(), day.day());
    const auto meetings = meetingsOn(day);
    if (!meetings)
        return meetings.error();
    const auto time = readTimeRange(answer.mid(written->end)).start;
    QHash<qint64, int> scores;
    for (const auto& meeting : meetings.value()) {
        const auto starts = meeting.startsAt.toTimeZone(m_assumptions.zone).time();
        // The day alone is enough when only one event is on; the answer may be in another language.
        scores[meeting.event] += 1 + 2 * commonWords(answer, meeting.title)
            + (time.isValid() && starts == time ? 3 : 0);
    }
    return onlyBest(scores);
}

Result<qint64> EventFinder::titled(const QStringList& titles, const QDate& day) const
{
    const auto meetings = meetingsOn(day);
    if (!meetings)
        return meetings.error();
    for (const auto& meeting : meetings.value()) {
        for (const auto& title : titles) {
            if (plainWords(title) == plainWords(meeting.title))
                return meeting.event;
        }
    }
    return qint64(0);
}

Result<qint64> EventFinder::onDays(const QList<QDate>& days, const QStringList& headings) const
{
    QHash<qint64, int> scores;
    for (const auto& day : days) {
        const auto meetings = meetingsOn(day);
        if (!meetings)
            return meetings.error();
        QSet<qint64> seen;
        for (const auto& meeting : meetings.value()) {
            if (seen.contains(meeting.event))
                continue;
            seen.insert(meeting.event);
            scores[meeting.event] += 10;
            for (const auto& heading : headings)
                scores[meeting.event] += std::min(commonWords(heading, meeting.title), 3);
        }
    }
    return onlyBest(scores);
}

}  // namespace kaasa::exchange
