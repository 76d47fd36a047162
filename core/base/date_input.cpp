// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_input.h"

#include "core/base/field_check.h"
#include "core/base/text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace kaasa {

namespace {

constexpr int kOldestLikely = 110;
constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;

/// Beginnings of month names, in small letters: every form of the four languages, and what people
/// write without diacritics. A name is the month whose beginning it has.
struct MonthBeginning {
    QStringView text;
    int month;
};
constexpr std::array kMonthBeginnings{
    MonthBeginning{u"jan", 1},  MonthBeginning{u"jaan", 1}, MonthBeginning{u"янв", 1},
    MonthBeginning{u"feb", 2},  MonthBeginning{u"veeb", 2}, MonthBeginning{u"фев", 2},
    MonthBeginning{u"mar", 3},  MonthBeginning{u"mär", 3},  MonthBeginning{u"мар", 3},
    MonthBeginning{u"apr", 4},  MonthBeginning{u"апр", 4},  MonthBeginning{u"maj", 5},
    MonthBeginning{u"mai", 5},  MonthBeginning{u"may", 5},  MonthBeginning{u"май", 5},
    MonthBeginning{u"мая", 5},  MonthBeginning{u"мае", 5},  MonthBeginning{u"jūn", 6},
    MonthBeginning{u"jun", 6},  MonthBeginning{u"juun", 6}, MonthBeginning{u"июн", 6},
    MonthBeginning{u"jūl", 7},  MonthBeginning{u"jul", 7},  MonthBeginning{u"juul", 7},
    MonthBeginning{u"июл", 7},  MonthBeginning{u"aug", 8},  MonthBeginning{u"авг", 8},
    MonthBeginning{u"sep", 9},  MonthBeginning{u"сен", 9},  MonthBeginning{u"okt", 10},
    MonthBeginning{u"oct", 10}, MonthBeginning{u"окт", 10}, MonthBeginning{u"nov", 11},
    MonthBeginning{u"ноя", 11}, MonthBeginning{u"dec", 12}, MonthBeginning{u"dets", 12},
    MonthBeginning{u"дек", 12},
};

int monthNamed(const QString& word)
{
    for (const auto& beginning : kMonthBeginnings) {
        if (word.startsWith(beginning.text))
            return beginning.month;
    }
    return 0;
}

/// Fills what was left out.
class Completion {
public:
    Completion(QDate today, DateUse use)
        : m_today(today)
        , m_use(use)
    {
    }

    QDate date(int day, int month, QStringView yearDigits, DateDoubts& doubts) const
    {
        if (yearDigits.isEmpty()) {
            doubts |= DateDoubt::NoYear;
            return withoutYear(day, month);
        }
        int year = yearDigits.toInt();
        if (yearDigits.size() == 2) {
            doubts |= DateDoubt::TwoDigitYear;
            year = withCentury(year, month, day);
        }
        return QDate(year, month, day);
    }

private:
    /// Nearest to today for plans, the last one before today for births. 29 February needs its leap
    /// year.
    QDate withoutYear(int day, int month) const
    {
        QDate best;
        for (int year = m_today.year() - 4; year <= m_today.year() + 4; ++year) {
            const QDate candidate(year, month, day);
            if (!candidate.isValid() || (m_use == DateUse::Birth && candidate > m_today))
                continue;
            if (!best.isValid() || distance(candidate) < distance(best))
                best = candidate;
        }
        return best;
    }

    /// A plan lies rather ahead: six weeks back count as much as a year forward.
    qint64 distance(QDate candidate) const
    {
        const auto days = m_today.daysTo(candidate);
        return days < 0 ? -8 * days : days;
    }

    int withCentury(int year, int month, int day) const
    {
        const int century = m_today.year() / 100 * 100;
        if (m_use == DateUse::Birth)
            return QDate(century + year, month, day) > m_today ? century - 100 + year
                                                               : century + year;
        return century + year > m_today.year() + 50 ? century - 100 + year : century + year;
    }

    QDate m_today;
    DateUse m_use;
};

struct Reader {
    QString text;
    QDate today;
    DateUse use;

    std::optional<DateInput> read() const
    {
        if (const auto day = written(); day.isValid())
            return DateInput{day, {}};
        for (const auto attempt : {&Reader::relative, &Reader::iso, &Reader::digitsOnly,
                                   &Reader::named, &Reader::parted}) {
            if (auto input = (this->*attempt)())
                return input->day.isValid() ? input : std::nullopt;
        }
        return std::nullopt;
    }

    /// 05.03.2026 and 2026-03-05, as nearly all dates in lists are: without the patterns below.
    QDate written() const
    {
        const auto number = [this](qsizetype at, qsizetype count) {
            int value = 0;
            for (const auto sign : QStringView(text).sliced(at, count)) {
                if (sign < u'0' || sign > u'9')
                    return -1;
                value = 10 * value + sign.digitValue();
            }
            return value;
        };
        if (text.size() != 10)
            return {};
        if (text[2] == u'.' && text[5] == u'.')
            return QDate(number(6, 4), number(3, 2), number(0, 2));
        if (text[4] == u'-' && text[7] == u'-')
            return QDate(number(0, 4), number(5, 2), number(8, 2));
        return {};
    }

    std::optional<DateInput> relative() const
    {
        static const QRegularExpression form(u"^([+\\-\u2212]) ?(\\d{1,4})$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const int days = match.captured(2).toInt();
        return DateInput{today.addDays(match.captured(1) == u"+" ? days : -days),
                         DateDoubt::Relative};
    }

    /// Also what spreadsheets make of it: 2026-03-05T00:00:00 and 2026.03.05.
    std::optional<DateInput> iso() const
    {
        static const QRegularExpression form(
            u"^(\\d{4})([-./])(\\d{1,2})\\2(\\d{1,2})\\.?(?:[t ]00:00(?::00)?(?:\\.0+)?z?)?$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        const bool odd = match.captured(2) != u"-";
        return DateInput{
            QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()),
            odd ? DateDoubts(DateDoubt::OddSeparator) : DateDoubts()};
    }

    std::optional<DateInput> digitsOnly() const
    {
        static const QRegularExpression form(u"^\\d+$"_s);
        if (!form.match(text).hasMatch())
            return std::nullopt;
        if (text.size() == 4) {
            const int year = text.toInt();
            if (year < 1900 || year > 2100)
                return std::nullopt;
            return DateInput{QDate(year, 1, 1), DateDoubt::YearOnly};
        }
        if (text.size() == 8 && (text.startsWith(u"19") || text.startsWith(u"20"))
            && QDate::fromString(text, u"yyyyMMdd"_s).isValid()
            && !QDate::fromString(text, u"ddMMyyyy"_s).isValid())
            return DateInput{QDate::fromString(text, u"yyyyMMdd"_s), {}};
        if (text.size() != 6 && text.size() != 8)
            return std::nullopt;
        DateInput input;
        input.day = completion().date(text.first(2).toInt(), text.mid(2, 2).toInt(),
                                      QStringView(text).sliced(4), input.doubts);
        return input;
    }

    /// Day, month and year between dots, slashes, dashes or spaces; the year may be left out.
    std::optional<DateInput> parted() const
    {
        static const QRegularExpression form(
            u"^(\\d{1,2}) ?([./,\\- ]) ?(\\d{1,2})(?: ?([./,\\- ]) ?(\\d{4}|\\d{2}))?"
            u"(?: ?(?:\\.|g\\.?|г\\.?|a\\.?))?$"_s);
        const auto match = form.match(text);
        if (!match.hasMatch())
            return std::nullopt;
        int day = match.captured(1).toInt();
        int month = match.captured(3).toInt();
        DateInput input;
        const auto separator = match.captured(2);
        const bool mixed = match.hasCaptured(4) && match.captured(4) != separator;
        if (separator == u"/") {
            input.doubts |= DateDoubt::SlashDate;
            if (month > 12 && day <= 12) {
                std::swap(day, month);
                input.doubts |= DateDoubt::MonthFirst;
            }
        } else if (separator != u"." || mixed) {
            input.doubts |= DateDoubt::OddSeparator;
        }
        input.day = completion().date(day, month, match.capturedView(5), input.doubts);
        return input;
    }

    /// A month by its name, a day and perhaps a year in any order; words like "gada" are skipped.
    std::optional<DateInput> named() const
    {
        static const QRegularExpression part(u"\\d+|\\p{L}+"_s);
        int month = 0;
        int day = 0;
        QString year;
        bool strange = false;
        for (auto parts = part.globalMatch(text); parts.hasNext();) {
            const auto word = parts.next().captured();
            if (!word.front().isDigit()) {
                const int named = monthNamed(word);
                if (named && month)
                    return std::nullopt;
                if (named)
                    month = named;
            } else if (word.size() == 4 && year.isEmpty()) {
                year = word;
            } else if (word.size() <= 2 && !day) {
                day = word.toInt();
            } else if (word.size() == 2 && year.isEmpty()) {
                year = word;
            } else {
                strange = true;
            }
        }
        if (!month)
            return std::nullopt;
        DateInput input;
        if (day && !strange)
            input.day = completion().date(day, month, year, input.doubts);
        return input;
    }

    Completion completion() const { return {today, use}; }
};

}  // namespace

Result<DateInput> readDate(QStringView typed, QDate today, DateUse use)
{
    auto text = tidied(typed).toLower();
    for (const char16_t dash : {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2014'})
        text.replace(dash, u'-');
    const auto input = Reader{text, today, use}.read();
    if (input && use == DateUse::Birth && input->day > today)
        return invalidField(u"birth_date", FieldFault::InFuture);
    if (input && input->day.year() >= kFirstYear && input->day.year() <= kLastYear)
        return *input;
    return invalidField(u"date", FieldFault::NotReadable, {tidied(typed)});
}

Result<QTime> readTime(QStringView typed)
{
    static const QRegularExpression form(
        u"^(?:plkst\\.?|pulksten|kell|kl\\.?|в|at)? ?"
        u"(\\d{1,2})(?: ?[:.,h\\-] ?(\\d{2})|(\\d{2}))?(?::\\d{2})?"
        u" ?(am|a\\.m\\.|pm|p\\.m\\.)? ?(?:h|st\\.?|ч\\.?|o'clock)?$"_s);
    const auto shown = tidied(typed);
    const auto match = form.match(shown.toLower());
    const auto refused = [&] { return invalidField(u"time", FieldFault::NotReadable, {shown}); };
    if (!match.hasMatch())
        return refused();
    int hour = match.captured(1).toInt();
    const int minute = (match.captured(2) + match.captured(3)).toInt();
    if (const auto half = match.captured(4); !half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return refused();
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    if (hour == 24 && minute == 0)
        hour = 0;
    const QTime time(hour, minute);
    return time.isValid() ? Result<QTime>(time) : refused();
}

bool isLikelyBirthDate(QDate birthDate, QDate today)
{
    return birthDate.isValid() && birthDate <= today && ageOn(birthDate, today) <= kOldestLikely;
}

int ageOn(QDate birthDate, QDate day)
{
    const int years = day.year() - birthDate.year();
    const bool birthdayAhead = day.month() < birthDate.month()
        || (day.month() == birthDate.month() && day.day() < birthDate.day());
    return birthdayAhead ? years - 1 : years;
}

}  // namespace kaasa
