// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_entries.h"

#include "core/exchange/refusal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kMostCharacters = 1'000'000;
constexpr qsizetype kMostLines = 20'000;  // an old series has a line for each day that it left out

/// Kept of an event; an empty name is a line that is none. Names of people are not among them.
constexpr std::array<QStringView, 14> kEventLines{
    u"",           u"UID",    u"SUMMARY", u"DESCRIPTION",  u"LOCATION",
    u"CATEGORIES", u"STATUS", u"DTSTART", u"DTEND",        u"DURATION",
    u"RRULE",      u"RDATE",  u"EXDATE",  u"RECURRENCE-ID"};
constexpr std::array<QStringView, 4> kZoneLines{u"TZID", u"X-LIC-LOCATION", u"TZOFFSETTO",
                                                u"BEGIN"};

bool isKept(const CalendarEntry& entry, const QString& name)
{
    const auto holds = [&name](const auto& names) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    return entry.kind == CalendarEntry::Kind::Zone ? holds(kZoneLines) : holds(kEventLines);
}

QString componentOf(const ContentLine& line)
{
    return line.value.trimmed().toUpper();
}

std::optional<CalendarEntry> begunBy(const ContentLine& line)
{
    if (line.name != u"BEGIN")
        return std::nullopt;
    const auto component = componentOf(line);
    if (component == u"VEVENT")
        return CalendarEntry{.kind = CalendarEntry::Kind::Event, .line = line.line};
    if (component == u"VTIMEZONE")
        return CalendarEntry{.kind = CalendarEntry::Kind::Zone, .line = line.line};
    return std::nullopt;
}

}  // namespace

const ContentLine* CalendarEntry::find(QStringView name) const
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [name](const auto& each) { return each.name == name; });
    return found != lines.end() ? &*found : nullptr;
}

QList<const ContentLine*> CalendarEntry::all(QStringView name) const
{
    QList<const ContentLine*> found;
    for (const auto& each : lines) {
        if (each.name == name)
            found.append(&each);
    }
    return found;
}

QString CalendarEntry::text(QStringView name) const
{
    const auto* found = find(name);
    return found ? unescaped(found->value).trimmed() : QString();
}

Result<CalendarEntries> CalendarEntries::open(const QString& path)
{
    auto lines = ContentLineReader::open(path);
    if (!lines)
        return lines.error();
    return CalendarEntries(std::move(lines).value());
}

Result<std::optional<CalendarEntry>> CalendarEntries::next()
{
    auto begun = std::exchange(m_begun, std::nullopt);
    while (!begun) {
        const auto line = m_lines.next();
        if (!line)
            return line.error();
        if (!line.value())
            return std::optional<CalendarEntry>();
        begun = begunBy(*line.value());
    }
    auto entry = read(std::move(*begun));
    return entry ? Result(std::optional(std::move(entry).value())) : entry.error();
}

Result<CalendarEntry> CalendarEntries::read(CalendarEntry entry)
{
    const auto own = entry.kind == CalendarEntry::Kind::Event ? u"VEVENT"_s : u"VTIMEZONE"_s;
    qsizetype characters = 0;
    int inner = 0;  // reminders; the two halves of a zone's year
    while (true) {
        auto read = m_lines.next();
        if (!read)
            return read.error();
        if (!read.value()) {
            entry.cutOff = true;
            return entry;
        }
        auto& line = *read.value();
        if (auto other = begunBy(line)) {
            entry.cutOff = true;
            m_begun = std::move(other);
            return entry;
        }
        if (line.name == u"END" && componentOf(line) == own)
            return entry;
        if (line.name == u"END" && componentOf(line) == u"VCALENDAR") {
            entry.cutOff = true;
            return entry;
        }
        if (line.name == u"BEGIN")
            ++inner;
        const bool ofEntry = inner == 0 || entry.kind == CalendarEntry::Kind::Zone;
        if (line.name == u"END")
            inner = std::max(0, inner - 1);
        if (!ofEntry || !isKept(entry, line.name))
            continue;
        characters += line.value.size();
        entry.lines.append(std::move(line));
        if (characters > kMostCharacters || entry.lines.size() > kMostLines)
            return refuse(path(), Refusal::EntryTooLong, entry.line);
    }
}

}  // namespace kaasa::exchange
