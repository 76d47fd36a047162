// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_words.h"

using namespace Qt::StringLiterals;

namespace kaasa::print {

PaperWords::PaperWords(Language first, std::optional<Language> second)
    : m_first(std::make_shared<const Words>(first))
{
    if (second && *second != first)
        m_second = std::make_shared<const Words>(*second);
}

Bilingual PaperWords::phrase(const char* context, const char* source, const char* disambiguation,
                             int n) const
{
    return {m_first->phrase(context, source, disambiguation, n),
            m_second ? m_second->phrase(context, source, disambiguation, n) : QString()};
}

QString paperDate(const QDate& day, const Words& words)
{
    if (!day.isValid())
        return {};
    if (words.language() == Language::English)
        return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMM yyyy"_s);
    return day.toString(u"dd.MM.yyyy"_s);
}

QString paperTime(const QTime& time)
{
    return time.isValid() ? time.toString(u"HH:mm"_s) : QString();
}

QString paperDateTime(const QDateTime& moment, const Words& words)
{
    const auto local = moment.toLocalTime();
    return moment.isValid() ? paperDate(local.date(), words) + u' ' + paperTime(local.time())
                            : QString();
}

QString paperTimes(const QTime& start, const QTime& end)
{
    if (!start.isValid() || !end.isValid())
        return start.isValid() ? paperTime(start) : paperTime(end);
    return paperTime(start) + u"–"_s + paperTime(end);
}

QString paperWeekday(const QDate& day, const Words& words)
{
    switch (day.dayOfWeek()) {
    case 1:
        return words.phrase("Calendar", "Monday");
    case 2:
        return words.phrase("Calendar", "Tuesday");
    case 3:
        return words.phrase("Calendar", "Wednesday");
    case 4:
        return words.phrase("Calendar", "Thursday");
    case 5:
        return words.phrase("Calendar", "Friday");
    case 6:
        return words.phrase("Calendar", "Saturday");
    case 7:
        return words.phrase("Calendar", "Sunday");
    default:
        return {};
    }
}

}  // namespace kaasa::print
