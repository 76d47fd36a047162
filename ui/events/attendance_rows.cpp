// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/attendance_rows.h"

#include <algorithm>

namespace kaasa::ui {

using reports::GridMark;
using reports::GridPerson;

AttendanceRows::AttendanceRows(reports::AttendanceGrid grid)
    : AttendanceRows(std::move(grid), {})
{
}

AttendanceRows::AttendanceRows(reports::AttendanceGrid grid, const QList<qint64>& printed,
                               const QHash<int, qint64>& written)
    : m_grid(std::move(grid))
{
    for (int i = 0; i < m_grid.people.size(); ++i)
        m_places.insert(m_grid.people[i].key, i);
    place(printed, written);
}

void AttendanceRows::place(const QList<qint64>& printed, const QHash<int, qint64>& written)
{
    QSet<qint64> placed;
    const auto isHere = [&](qint64 person) {
        return person != 0 && m_places.contains(person) && !placed.contains(person);
    };
    for (int number = 1; number <= printed.size(); ++number) {
        const auto chosen = printed[number - 1] != 0 ? printed[number - 1] : written.value(number);
        const auto person = isHere(chosen) ? chosen : 0;
        m_rows.append({person, number});
        placed.insert(person);
    }
    QSet<qint64> came;
    for (const auto& mark : std::as_const(m_grid.marks))
        came.insert(mark.presence.person);
    auto blank = blankFrom(0);
    for (const auto& person : std::as_const(m_grid.people)) {
        if (blank < 0 || !came.contains(person.key) || !isHere(person.key))
            continue;
        m_rows[blank].person = person.key;
        placed.insert(person.key);
        blank = blankFrom(blank + 1);
    }
    for (const auto& person : std::as_const(m_grid.people)) {
        if (isHere(person.key))
            m_rows.append({person.key, 0});
    }
}

const GridPerson* AttendanceRows::person(int row) const
{
    const auto place = m_places.value(m_rows.at(row).person, -1);
    return place < 0 ? nullptr : &m_grid.people.at(place);
}

const GridMark* AttendanceRows::mark(int row, int meeting) const
{
    return m_grid.mark(m_grid.meetings.at(meeting).key, m_rows.at(row).person);
}

AttendanceRows::Sums AttendanceRows::sums(int row) const
{
    Sums sums;
    for (int meeting = 0; meeting < m_grid.meetings.size(); ++meeting) {
        const auto* found = mark(row, meeting);
        if (!found || m_grid.meetings.at(meeting).session.isCancelled()
            || !domain::tookPart(found->presence.state))
            continue;
        ++sums.times;
        sums.minutes += found->minutes;
    }
    return sums;
}

int AttendanceRows::present(int meeting) const
{
    int count = 0;
    for (int row = 0; row < size(); ++row) {
        const auto* found = mark(row, meeting);
        count += found && domain::tookPart(found->presence.state) ? 1 : 0;
    }
    return count;
}

int AttendanceRows::indexOfPerson(qint64 person) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return person != 0 && row.person == person;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int AttendanceRows::indexOfNumber(int number) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) {
        return number != 0 && row.number == number;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int AttendanceRows::blankFrom(int row) const
{
    for (; row < size(); ++row) {
        if (m_rows.at(row).person == 0)
            return row;
    }
    return -1;
}

QList<qint64> AttendanceRows::people() const
{
    QList<qint64> people;
    for (const auto& row : m_rows) {
        if (row.person != 0)
            people.append(row.person);
    }
    return people;
}

bool AttendanceRows::hasSameShape(const AttendanceRows& other) const
{
    return m_rows == other.m_rows && m_grid.people == other.m_grid.people
        && m_grid.meetings == other.m_grid.meetings;
}

}  // namespace kaasa::ui
