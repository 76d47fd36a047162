// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/number_index.h"

#include <limits>

namespace kaasa::services {

namespace {

constexpr size_t kFirstSize = 1024;

}  // namespace

NumberIndex::NumberIndex()
    : m_entries(kFirstSize)
{
}

void NumberIndex::add(quint32 number, qint64 key)
{
    Q_ASSERT(key >= std::numeric_limits<qint32>::min()
             && key <= std::numeric_limits<qint32>::max());
    if (number == 0)
        return;
    if ((m_used + 1) * 4 > m_entries.size() * 3)
        grow();
    put({number, qint32(key)});
}

void NumberIndex::put(Entry entry)
{
    const auto mask = m_entries.size() - 1;
    for (size_t at = entry.number & mask;; at = (at + 1) & mask) {
        auto& place = m_entries[at];
        if (place.number == entry.number && place.key == entry.key)
            return;
        if (place.number == 0) {
            place = entry;
            ++m_used;
            return;
        }
    }
}

void NumberIndex::find(quint32 number, QList<qint64>& keys) const
{
    if (number == 0)
        return;
    const auto mask = m_entries.size() - 1;
    for (size_t at = number & mask; m_entries[at].number != 0; at = (at + 1) & mask) {
        if (m_entries[at].number == number && !keys.contains(m_entries[at].key))
            keys.append(m_entries[at].key);
    }
}

void NumberIndex::grow()
{
    std::vector<Entry> old(m_entries.size() * 2);
    old.swap(m_entries);
    m_used = 0;
    // begun behind a gap, so that those with one number stay in their order
    const auto mask = old.size() - 1;
    size_t gap = 0;
    while (old[gap].number != 0)
        ++gap;
    for (size_t i = 0; i < old.size(); ++i) {
        const auto& entry = old[(gap + i) & mask];
        if (entry.number != 0)
            put(entry);
    }
}

}  // namespace kaasa::services
