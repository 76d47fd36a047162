// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/event_row_reader.h"

#include "core/base/text.h"
#include "core/exchange/event_kind_names.h"
#include "core/exchange/time_range.h"
#include "core/exchange/value_cells.h"
#include "core/exchange/written_day.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr int kMostSeats = 10'000;  // domain::Event

std::optional<Language> titleLanguage(Field field)
{
    switch (field) {
    case Field::TitleLatvian:
        return Language::Latvian;
    case Field::TitleEstonian:
        return Language::Estonian;
    case Field::TitleRussian:
        return Language::Russian;
    case Field::TitleEnglish:
        return Language::English;
    default:
        return std::nullopt;
    }
}

}  // namespace

/// One row being read: takes cell after cell into the draft.
class EventRowReader::Reading {
public:
    Reading(const EventRowReader& reader, const TableRow& row)
        : m_reader(reader)
        , m_row(row)
    {
        m_result.line = row.line;
        m_result.remarks = row.remarks;
    }

    EventRow result()
    {
        for (const auto& column : m_reader.m_layout.columns) {
            if (column.field != Field::Ignore)
                take(column, m_row.cell(column.number - 1));
        }
        auto& draft = m_result.draft;
        if (draft.titleIn(Language::English).isEmpty())
            m_result.remarks.append({Remark::EmptyTitle, 0, {}, {}});
        if (!draft.day.isValid() && !m_dayAtFault)
            m_result.remarks.append({Remark::EmptyDay, 0, {}, {}});
        m_result.status = statusOf(m_result.remarks);
        return m_result;
    }

private:
    void remark(const ListColumn& column, const QString& raw, Remark why)
    {
        m_result.remarks.append({why, column.number, column.header, raw});
    }

    void takeDay(const ListColumn& column, const QString& raw, bool last)
    {
        const auto text = tidied(raw);
        if (text.isEmpty())
            return;
        const auto& assumptions = m_reader.m_assumptions;
        auto found = findDay(text, assumptions.year.value_or(assumptions.today.year()));
        if (!found || !found->day.isValid()) {
            remark(column, raw, found ? Remark::ImpossibleDate : Remark::UnreadableDate);
            m_dayAtFault = true;
            return;
        }
        if (found->withoutYear && !assumptions.year) {
            const int year = nearestYear(found->day.month(), found->day.day(), assumptions.today);
            found->day.setDate(year, found->day.month(), found->day.day());
        }
        auto& draft = m_result.draft;
        if (last) {
            draft.lastDay = found->day;
            return;
        }
        draft.day = found->day;
        if (found->lastDay.isValid())
            draft.lastDay = found->lastDay;
        if (!m_reader.m_layout.has(Field::Time) && found->end < text.size())
            takeTime(column, text.mid(found->end));  // "12.03.2026 18:00–20:00"
    }

    void takeTime(const ListColumn& column, const QString& raw)
    {
        const auto range = readTimeRange(raw);
        m_result.draft.start = range.start;
        m_result.draft.end = range.end;
        if (range.verdict == TimeRange::Verdict::ImpossibleTime)
            remark(column, raw, Remark::ImpossibleTime);
        else if (range.verdict == TimeRange::Verdict::EndBeforeStart)
            remark(column, raw, Remark::EndBeforeStart);
    }

    /// "18:00" or "12.03.2026 18:00" in a column of its own.
    void takeMoment(const ListColumn& column, const QString& raw, bool isEnd)
    {
        auto text = tidied(raw);
        const auto day = findDay(text, 0);
        const bool withDay = day && !day->withoutYear;
        if (withDay && (!isEnd || day->day != m_result.draft.day))
            takeDay(column, text, isEnd);
        if (withDay)
            text = text.mid(day->end);
        const auto range = readTimeRange(text);
        if (range.verdict == TimeRange::Verdict::ImpossibleTime) {
            remark(column, raw, Remark::ImpossibleTime);
            return;
        }
        const bool saysNothing = !withDay && range.verdict == TimeRange::Verdict::None;
        if (saysNothing && !isEnd && !text.isEmpty() && !m_reader.m_layout.has(Field::Day)) {
            remark(column, raw, Remark::UnreadableDate);
            m_dayAtFault = true;
        }
        auto& draft = m_result.draft;
        if (!isEnd) {
            draft.start = range.start;
            return;
        }
        draft.end = range.start;
        const bool sameDay = !draft.lastDay.isValid();
        if (sameDay && draft.start.isValid() && draft.end.isValid() && draft.end <= draft.start) {
            draft.end = {};
            remark(column, raw, Remark::EndBeforeStart);
        }
    }

    void take(const ListColumn& column, const QString& raw)
    {
        auto& draft = m_result.draft;
        if (const auto language = titleLanguage(column.field)) {
            if (const auto title = tidied(raw).left(200); !title.isEmpty())
                draft.titles.insert(*language, title);
            return;
        }
        switch (column.field) {
        case Field::Day:
            takeDay(column, raw, false);
            return;
        case Field::LastDay:
            takeDay(column, raw, true);
            return;
        case Field::Time:
            takeTime(column, raw);
            return;
        case Field::Start:
            takeMoment(column, raw, false);
            return;
        case Field::End:
            takeMoment(column, raw, true);
            return;
        case Field::Title:
            draft.title = tidied(raw).left(200);
            return;
        case Field::Place:
            draft.place = tidied(raw);
            draft.online = draft.online || saysOnline(raw);
            return;
        case Field::Kind:
            takeKind(column, raw);
            return;
        default:
            takeDetails(column, raw);
            return;
        }
    }

    void takeKind(const ListColumn& column, const QString& raw)
    {
        if (tidied(raw).isEmpty())
            return;
        const auto kind = readEventKind(raw);
        m_result.draft.kind = kind.code;
        m_result.draft.online = m_result.draft.online || kind.online;
        if (!kind.understood)
            remark(column, raw, Remark::UnknownKind);
    }

    void takeDetails(const ListColumn& column, const QString& raw)
    {
        auto& draft = m_result.draft;
        switch (column.field) {
        case Field::Language: {
            const auto languages = readLanguagesCell(raw);
            draft.languages = languages.value;
            for (const auto why : languages.remarks)
                remark(column, raw, why);
            return;
        }
        case Field::Capacity: {
            if (tidied(raw).isEmpty())
                return;
            bool isNumber = false;
            const int seats = tidied(raw).toInt(&isNumber);
            if (isNumber && seats >= 1 && seats <= kMostSeats)
                draft.capacity = seats;
            else
                remark(column, raw, Remark::BadNumber);
            return;
        }
        case Field::Speaker:
            draft.speaker = tidied(raw).left(200);
            return;
        case Field::Organisation:
            draft.organisation = tidied(raw).left(200);
            return;
        case Field::Note:
            draft.note = readTextCell(raw).value;
            return;
        case Field::Series:
            draft.series = raw.trimmed();
            return;
        default:
            return;
        }
    }

    const EventRowReader& m_reader;
    const TableRow& m_row;
    EventRow m_result;
    bool m_dayAtFault = false;
};

EventRow EventRowReader::read(const ListRow& row) const
{
    if (row.skipped != SkipReason::None)
        return {.line = row.row.line,
                .status = RowStatus::Skip,
                .skipped = row.skipped,
                .remarks = row.row.remarks};
    return Reading(*this, row.row).result();
}

}  // namespace kaasa::exchange
