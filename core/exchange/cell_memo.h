// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace kaasa::exchange {

/// What cells of one column mean, as far as they were read lately: the same given names, towns and
/// languages come again and again in a list. Bounded, however many different ones there are.
template <typename Value>
class CellMemo {
public:
    /// `read(raw)`, unless it is known.
    template <typename Read>
    const Value& of(const QString& raw, Read&& read)
    {
        const auto known = m_known.constFind(raw);
        if (known != m_known.cend())
            return *known;
        if (m_known.size() >= kMost)
            m_known.clear();
        return *m_known.insert(raw, read(raw));
    }

private:
    static constexpr qsizetype kMost = 2000;

    QHash<QString, Value> m_known;
};

}  // namespace kaasa::exchange
