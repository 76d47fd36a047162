// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar_reader.h"

#include "core/exchange/calendar_series.h"
#include "core/exchange/event_kind_names.h"
#include "core/exchange/refusal.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kMostMeetings = 20'000;  // of all series of a calendar
constexpr qsizetype kMostMoved = 20'000;
constexpr qint64 kMostSteps = 1'000'000;  // a thousand series, each daily for three years

/// Columns of a row, counted from 0.
enum class Column { Title, Start, End, Place, Kind, Note, Series };

/// What must be known of the whole calendar before its first event is read.
struct Outline {
    CalendarZones zones;
    QHash<QString, LeftOutMeetings> moved;  ///< UID of a series → its meetings told on their own
};

Result<Outline> outlineOf(const QString& path, const QTimeZone& centre)
{
    Outline outline{CalendarZones(centre), {}};
    auto entries = CalendarEntries::open(path);
    if (!entries)
        return entries.error();
    QList<std::pair<QString, ContentLine>> moved;
    while (true) {
        const auto entry = entries.value().next();
        if (!entry)
            return entry.error();
        if (!entry.value())
            break;
        if (entry.value()->kind == CalendarEntry::Kind::Zone)
            outline.zones.define(*entry.value());
        else if (const auto* meeting = entry.value()->find(u"RECURRENCE-ID"))
            moved.append({entry.value()->text(u"UID"), *meeting});
        if (moved.size() > kMostMoved)
            return refuse(path, Refusal::TooManyMeetings);
    }
    for (const auto& [uid, line] : moved) {
        for (const auto& meeting : readTimes(line, outline.zones))
            outline.moved[uid].insert(meeting);
    }
    return outline;
}

QString momentText(const CalendarTime& time, const QTimeZone& centre)
{
    return time.isWholeDay() ? time.dayText()
                             : time.moment().toTimeZone(centre).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// The first category that is a kind of event of ours, else the first one there is.
QString kindOf(const CalendarEntry& event)
{
    QStringList categories;
    for (const auto* line : event.all(u"CATEGORIES"))
        categories += partsOf(line->value, u',');
    const auto known
        = std::find_if(categories.begin(), categories.end(),
                       [](const QString& category) { return readEventKind(category).understood; });
    return known != categories.end() ? *known : categories.value(0);
}

/// An event with the meetings that are taken of it, each to become a row.
class EventRows {
public:
    EventRows(const CalendarEntry& event, const Outline& outline, const SeriesWindow& window)
        : m_event(event)
        , m_outline(outline)
        , m_row{.line = event.line, .cells = QStringList(int(Column::Series) + 1)}
    {
        cell(Column::Title) = event.text(u"SUMMARY").simplified();
        cell(Column::Place) = event.text(u"LOCATION").simplified();
        cell(Column::Kind) = kindOf(event);
        cell(Column::Note) = event.text(u"DESCRIPTION");
        const auto broken = event.text(u"");
        if (!broken.isEmpty())
            remark(Remark::BrokenLine, {}, broken);
        if (event.cutOff)
            remark(Remark::CutOff);
        const bool cancelled = event.text(u"STATUS").toUpper() == u"CANCELLED";
        if (cancelled)
            remark(Remark::CancelledThere, {}, cell(Column::Title));
        readBegin();
        if (m_begin && !cancelled)
            takeMeetings(window);
        else
            m_rows.append(m_row);
    }

    const QList<TableRow>& rows() const { return m_rows; }
    /// What taking the rule apart has cost, in days.
    int steps() const { return m_steps; }

private:
    QString& cell(Column column) { return m_row.cells[int(column)]; }

    void remark(Remark why, const QString& header = {}, const QString& raw = {})
    {
        m_row.remarks.append({why, 0, header, raw});
    }

    std::optional<CalendarTime> timeOf(QStringView name)
    {
        const auto* line = m_event.find(name);
        if (!line)
            return std::nullopt;
        QString unknownZone;
        const auto times = readTimes(*line, m_outline.zones, &unknownZone);
        if (!unknownZone.isEmpty() && name == u"DTSTART")
            remark(Remark::UnknownZone, line->name, unknownZone);
        return times.isEmpty() ? std::nullopt : std::optional(times.first());
    }

    void readBegin()
    {
        m_begin = timeOf(u"DTSTART");
        if (!m_begin) {
            cell(Column::Start) = m_event.text(u"DTSTART");  // why it cannot be read is told later
            return;
        }
        const auto end = timeOf(u"DTEND");
        if (end && end->isWholeDay() == m_begin->isWholeDay())
            m_length = m_begin->isWholeDay() ? m_begin->day.daysTo(end->day) * 86'400
                                             : m_begin->moment().secsTo(end->moment());
        else
            m_length = readDuration(m_event.text(u"DURATION")).value_or(0);
    }

    /// Nothing where the calendar gives no length; the day before the one that is not included.
    QString endText(const CalendarTime& begin) const
    {
        const auto& centre = m_outline.zones.centre();
        if (begin.isWholeDay()) {
            const auto days = m_length / 86'400;
            return days > 1 ? begin.day.addDays(days - 1).toString(Qt::ISODate) : QString();
        }
        if (m_length == 0)
            return {};
        const auto end = begin.moment().addSecs(m_length).toTimeZone(centre);
        return end.toString(u"yyyy-MM-dd HH:mm"_s);
    }

    LeftOutMeetings leftOut() const
    {
        auto meetings = m_outline.moved.value(m_event.text(u"UID"));
        for (const auto* line : m_event.all(u"EXDATE")) {
            for (const auto& meeting : readTimes(*line, m_outline.zones))
                meetings.insert(meeting);
        }
        return meetings;
    }

    void takeMeetings(const SeriesWindow& window)
    {
        const bool ofSeries = m_event.find(u"RECURRENCE-ID");
        const auto rule = ofSeries ? QString() : m_event.text(u"RRULE");
        QList<CalendarTime> further;
        for (const auto* line : m_event.all(u"RDATE"))
            further += readTimes(*line, m_outline.zones);
        if (ofSeries || !rule.isEmpty() || !further.isEmpty())
            cell(Column::Series) = m_event.text(u"UID");
        if (ofSeries || cell(Column::Series).isEmpty()) {
            append(*m_begin);
            return;
        }
        const auto series = meetingsOf(*m_begin, rule, further, leftOut(), window);
        const auto days
            = u"%1 – %2"_s.arg(window.from.toString(Qt::ISODate), window.to.toString(Qt::ISODate));
        if (!series.isReadable)
            remark(Remark::UnknownRule, u"RRULE"_s, rule);
        if (series.isPart)
            remark(series.meetings.isEmpty() ? Remark::SeriesElsewhere : Remark::SeriesPart, {},
                   days);
        for (const auto& meeting : series.meetings)
            append(meeting);
        if (series.isPart && series.meetings.isEmpty())
            m_rows.append(m_row);
    }

    /// What is odd about a series is told once.
    void append(const CalendarTime& begin)
    {
        cell(Column::Start) = momentText(begin, m_outline.zones.centre());
        cell(Column::End) = endText(begin);
        m_rows.append(m_row);
        m_row.remarks.clear();
    }

    const CalendarEntry& m_event;
    const Outline& m_outline;
    TableRow m_row;
    std::optional<CalendarTime> m_begin;
    qint64 m_length = 0;  ///< seconds
    int m_steps = 0;
    QList<TableRow> m_rows;
};

class IcalendarReader : public TableReader {
public:
    IcalendarReader(CalendarEntries entries, Outline outline, QDate today)
        : m_entries(std::move(entries))
        , m_outline(std::move(outline))
        , m_window{today.addYears(-1), today.addYears(1)}
    {
    }

    Result<std::optional<TableRow>> next() override
    {
        while (m_taken >= m_rows.size()) {
            const auto entry = m_entries.next();
            if (!entry)
                return entry.error();
            if (!entry.value()) {
                if (m_movedOnes || m_outline.moved.isEmpty())
                    return std::optional<TableRow>();
                auto again = CalendarEntries::open(m_entries.path());
                if (!again)
                    return again.error();
                m_entries = std::move(again).value();
                m_movedOnes = true;
                continue;
            }
            const bool moved = entry.value()->find(u"RECURRENCE-ID");
            if (entry.value()->kind != CalendarEntry::Kind::Event || moved != m_movedOnes)
                continue;
            const EventRows event(*entry.value(), m_outline, m_window);
            m_rows = event.rows();
            m_taken = 0;
            m_steps += event.steps();
            if (m_rows.size() > 1)
                m_meetings += m_rows.size();
            if (m_meetings > kMostMeetings || m_steps > kMostSteps)
                return refuse(m_entries.path(), Refusal::TooManyMeetings);
        }
        return std::optional(m_rows[m_taken++]);
    }

    double progress() const override { return m_entries.progress(); }

private:
    CalendarEntries m_entries;
    bool m_movedOnes = false;  ///< they come last, when the series that they belong to is known
    Outline m_outline;
    SeriesWindow m_window;
    QList<TableRow> m_rows;  ///< of one event
    qsizetype m_taken = 0;
    qsizetype m_meetings = 0;  ///< of all series so far
    qint64 m_steps = 0;
};

}  // namespace

bool isCalendar(const QByteArray& head)
{
    return ContentLineReader::begins(head, "VCALENDAR");
}

ListLayout calendarLayout()
{
    static constexpr std::pair<const char*, Field> kColumns[]{
        {"SUMMARY", Field::Title},  {"DTSTART", Field::Start},   {"DTEND", Field::End},
        {"LOCATION", Field::Place}, {"CATEGORIES", Field::Kind}, {"DESCRIPTION", Field::Note},
        {"UID", Field::Series}};
    ListLayout layout{.kind = ListKind::Events};
    for (const auto& [name, field] : kColumns)
        layout.columns.append({.number = int(layout.columns.size()) + 1,
                               .header = QString::fromLatin1(name),
                               .field = field});
    layout.width = int(layout.columns.size());
    return layout;
}

Result<std::unique_ptr<TableReader>> openCalendar(const QString& path,
                                                  const ImportAssumptions& assumptions)
{
    auto outline = outlineOf(path, assumptions.zone);
    if (!outline)
        return outline.error();
    auto entries = CalendarEntries::open(path);
    if (!entries)
        return entries.error();
    return std::unique_ptr<TableReader>(new IcalendarReader(
        std::move(entries).value(), std::move(outline).value(), assumptions.today));
}

}  // namespace kaasa::exchange
