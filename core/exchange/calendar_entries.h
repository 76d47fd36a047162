// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/content_line_reader.h"

namespace kaasa::exchange {

/// An event or a time zone of a calendar: those of its lines that are of use.
struct CalendarEntry {
    enum class Kind { Event, Zone };

    Kind kind = Kind::Event;
    int line = 0;  ///< on which it begins
    QList<ContentLine> lines;
    bool cutOff = false;  ///< its end is missing

    /// Null when there is none.
    const ContentLine* find(QStringView name) const;
    QList<const ContentLine*> all(QStringView name) const;
    /// As people read it; empty where there is none.
    QString text(QStringView name) const;
};

/// Parts a calendar into its events and time zones; tasks, reminders and whoever is invited are
/// left out. Memory holds one entry.
class CalendarEntries {
public:
    /// Errors: those of `ContentLineReader::open`.
    static Result<CalendarEntries> open(const QString& path);

    /// Nothing at the end. Errors: FileUnreadable, BadFormat (EntryTooLong).
    Result<std::optional<CalendarEntry>> next();

    QString path() const { return m_lines.path(); }
    double progress() const { return m_lines.progress(); }

private:
    explicit CalendarEntries(ContentLineReader lines)
        : m_lines(std::move(lines))
    {
    }

    Result<CalendarEntry> read(CalendarEntry entry);

    ContentLineReader m_lines;
    std::optional<CalendarEntry> m_begun;  ///< before the one in front of it had ended
};

}  // namespace kaasa::exchange
