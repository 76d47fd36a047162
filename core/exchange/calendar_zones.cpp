// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_zones.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr qsizetype kMostZones = 1000;

/// Only names that the system lists are asked for: a name is a path to some of its parts.
std::optional<QTimeZone> known(const QString& id)
{
    static const auto kAll = [] {
        const auto list = QTimeZone::availableTimeZoneIds();
        return QSet<QByteArray>(list.begin(), list.end());
    }();
    const auto name = id.toUtf8();
    return kAll.contains(name) ? std::optional(QTimeZone(name)) : std::nullopt;
}

/// "(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius": one rule for all of them.
std::optional<QTimeZone> byCity(const QString& id)
{
    static const QRegularExpression kNoLetters(u"[^A-Za-z_]+"_s);
    for (const auto& word : id.split(kNoLetters, Qt::SkipEmptyParts)) {
        if (const auto zone = known(u"Europe/"_s + word))
            return zone;
    }
    return std::nullopt;
}

/// "+0200", "-033000" in seconds.
std::optional<int> offsetOf(const QString& text)
{
    static const QRegularExpression kOffset(u"^([+-])(\\d{2})(\\d{2})(\\d{2})?$"_s);
    const auto match = kOffset.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60
        + match.captured(4).toInt();
    return match.captured(1) == u"-" ? -seconds : seconds;
}

}  // namespace

void CalendarZones::define(const CalendarEntry& zone)
{
    if (m_defined.size() >= kMostZones)
        return;
    Defined defined{.location = zone.text(u"X-LIC-LOCATION")};
    bool standard = false;
    for (const auto& line : zone.lines) {
        const auto part = line.value.trimmed().toUpper();
        if (line.name == u"BEGIN") {
            standard = part == u"STANDARD";
            defined.hasSummer = defined.hasSummer || part == u"DAYLIGHT";
        } else if (line.name == u"TZOFFSETTO" && standard) {
            defined.standard = offsetOf(line.value);  // the last one is what holds today
        }
    }
    m_defined.insert(zone.text(u"TZID"), defined);
}

std::optional<QTimeZone> CalendarZones::find(const QString& id) const
{
    if (const auto zone = known(id))
        return zone;
    for (const auto& iana : QTimeZone::windowsIdToIanaIds(id.toUtf8())) {
        if (const auto zone = known(QString::fromLatin1(iana)))
            return zone;
    }
    if (const auto zone = known(id.section(u'/', -2)))
        return zone;  // "/freeassociation.sourceforge.net/Europe/Riga"
    if (const auto zone = byCity(id))
        return zone;
    return byDefinition(id);
}

std::optional<QTimeZone> CalendarZones::byDefinition(const QString& id) const
{
    const auto defined = m_defined.constFind(id);
    if (defined == m_defined.cend())
        return std::nullopt;
    if (const auto zone = known(defined->location))
        return zone;
    if (!defined->standard)
        return std::nullopt;
    const QDateTime winter(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC);
    const bool summer = m_centre.hasDaylightTime();
    if (m_centre.offsetFromUtc(winter) == *defined->standard && summer == defined->hasSummer)
        return m_centre;
    const bool possible = std::abs(*defined->standard) <= 14 * 3600;
    return possible && !defined->hasSummer ? std::optional(QTimeZone(*defined->standard))
                                           : std::nullopt;
}

}  // namespace kaasa::exchange
