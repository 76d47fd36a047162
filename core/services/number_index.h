// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace kaasa::services {

/// Local keys of people by numbers drawn from what is known of them: eight bytes an entry, for it
/// must hold everybody. A number may lead to several people, and by chance to a stranger, so
/// whoever is found is looked at.
class NumberIndex {
public:
    NumberIndex();

    /// Nothing when `number` is 0 or leads to `key` already.
    void add(quint32 number, qint64 key);
    /// Appends to `keys`, in the order in which they were added, whom it does not hold yet.
    void find(quint32 number, QList<qint64>& keys) const;

private:
    struct Entry {
        quint32 number = 0;
        qint32 key = 0;
    };

    void put(Entry entry);
    void grow();

    std::vector<Entry> m_entries;  ///< open addressing; a power of two
    size_t m_used = 0;
};

}  // namespace kaasa::services
