// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/merge_model.h"

#include <algorithm>

namespace kaasa::test {

void MergeModel::apply(const Deed& deed)
{
    const bool guarded = m_mutant != Mutant::NoEraseGuard;
    if (guarded && deed.kind != Deed::Kind::Erase && isErased(deed.person))
        return;
    switch (deed.kind) {
    case Deed::Kind::Set: {
        auto& cell = m_cells[{deed.person, deed.field}];
        const bool wins = m_mutant == Mutant::TiesByArrival ? deed.stamp.first >= cell.stamp.first
                                                            : deed.stamp > cell.stamp;
        if (wins)
            cell = {deed.stamp, deed.value};
        break;
    }
    case Deed::Kind::Mark: {
        auto& row = m_rows[{deed.meeting, {deed.person, deed.stamp.second}}];
        if (!row.mark || deed.stamp > *row.mark) {
            row.mark = deed.stamp;
            row.state = deed.value.value_or(0);
        }
        break;
    }
    case Deed::Kind::Clear:
        for (const auto& [computer, mark] : deed.seen) {
            auto& row = m_rows[{deed.meeting, {deed.person, computer}}];
            row.cleared = m_mutant == Mutant::ClearWithoutMax ? mark : std::max(row.cleared, mark);
        }
        break;
    case Deed::Kind::Erase:
        m_erased.insert(deed.person);
        m_cells.removeIf([&deed](const auto& each) { return each.key().first == deed.person; });
        m_rows.removeIf(
            [&deed](const auto& each) { return each.key().second.first == deed.person; });
        break;
    }
}

std::optional<int> MergeModel::field(int person, int field) const
{
    return m_cells.value({person, field}).value;
}

bool MergeModel::stands(int meeting, int person, int computer) const
{
    const auto row = m_rows.value({meeting, {person, computer}});
    return row.mark && *row.mark > row.cleared;
}

bool MergeModel::isPresent(int meeting, int person) const
{
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (row.key().first == meeting && row.key().second.first == person
            && stands(meeting, person, row.key().second.second))
            return true;
    }
    return false;
}

std::vector<std::pair<int, MergeModel::Mark>> MergeModel::marks(int meeting, int person) const
{
    std::vector<std::pair<int, Mark>> marks;
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (row.key().first == meeting && row.key().second.first == person && row->mark)
            marks.emplace_back(row.key().second.second, *row->mark);
    }
    return marks;
}

int MergeModel::root(int person) const
{
    std::vector<int> path{person};
    for (;;) {
        const auto next = field(path.back(), kMergedInto);
        if (!next || isErased(*next))
            return path.back();
        const auto seen = std::find(path.begin(), path.end(), *next);
        if (seen != path.end())
            return m_mutant == Mutant::NoCycleRule ? path.back()
                                                   : *std::min_element(seen, path.end());
        path.push_back(*next);
    }
}

bool MergeModel::holdsErased() const
{
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
        if (isErased(cell.key().first))
            return true;
    }
    for (auto row = m_rows.begin(); row != m_rows.end(); ++row) {
        if (isErased(row.key().second.first))
            return true;
    }
    return false;
}

bool MergeModel::operator==(const MergeModel& other) const
{
    return m_cells == other.m_cells && m_rows == other.m_rows && m_erased == other.m_erased;
}

}  // namespace kaasa::test
