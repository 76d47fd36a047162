// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace kaasa::test {

/// The merge rules of SYNC 2.6 in a hundred lines without a database: the second way of computing
/// what replicas must come to. People, meetings and computers are small numbers.
class MergeModel {
public:
    using Mark = std::pair<qint64, int>;  ///< stamp, computer

    /// What one computer did once.
    struct Deed {
        enum class Kind { Set, Mark, Clear, Erase };
        Mark stamp;
        Kind kind = Kind::Set;
        int person = 0;
        int meeting = 0;
        int field = 0;                           ///< for Set; kMergedInto names another person
        std::optional<int> value;                ///< for Set and Mark
        std::vector<std::pair<int, Mark>> seen;  ///< for Clear: computer and its mark
    };
    static constexpr int kMergedInto = 9;

    /// Ways to get a rule wrong; each must be noticed.
    enum class Mutant { None, ClearWithoutMax, NoEraseGuard, NoCycleRule, TiesByArrival };

    explicit MergeModel(Mutant mutant = Mutant::None)
        : m_mutant(mutant)
    {
    }

    void apply(const Deed& deed);

    std::optional<int> field(int person, int field) const;
    /// Whether any computer's mark stands.
    bool isPresent(int meeting, int person) const;
    bool stands(int meeting, int person, int computer) const;
    /// Stamps of the marks of a meeting's person, by computer: what a clearing has seen.
    std::vector<std::pair<int, Mark>> marks(int meeting, int person) const;
    bool isErased(int person) const { return m_erased.contains(person); }
    int root(int person) const;
    /// Whether anything of somebody who was erased is left.
    bool holdsErased() const;

    bool operator==(const MergeModel& other) const;

private:
    struct Row {
        std::optional<Mark> mark;
        int state = 0;
        Mark cleared{0, 0};
        bool operator==(const Row&) const = default;
    };
    struct Cell {
        Mark stamp;
        std::optional<int> value;
        bool operator==(const Cell&) const = default;
    };

    Mutant m_mutant;
    QMap<std::pair<int, int>, Cell> m_cells;                ///< person, field
    QMap<std::pair<int, std::pair<int, int>>, Row> m_rows;  ///< meeting, (person, computer)
    QSet<int> m_erased;
};

}  // namespace kaasa::test
