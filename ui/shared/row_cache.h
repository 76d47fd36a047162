// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>

#include <functional>

namespace kaasa::ui {

/// What a list model asks for its rows: every id in order, and a few hundred rows around what is on
/// the screen, read on demand. 100,000 people cost their ids alone.
///
/// `read` gets ids and answers their rows in the same order; it is called on the interface's thread
/// and must answer by index within a frame.
template <typename Id, typename Row>
class RowCache {
public:
    using Read = std::function<Result<QList<Row>>(const QList<Id>&)>;

    explicit RowCache(Read read)
        : m_read(std::move(read))
    {
    }

    void setIds(QList<Id> ids)
    {
        m_ids = std::move(ids);
        m_rows.clear();
        m_error.reset();
    }
    const QList<Id>& ids() const { return m_ids; }
    int size() const { return int(m_ids.size()); }
    const Id& id(int row) const { return m_ids.at(row); }
    int indexOf(const Id& id) const { return int(m_ids.indexOf(id)); }

    /// Null when the row could not be read; `error()` then says why.
    const Row* row(int index) const
    {
        const auto found = m_rows.constFind(m_ids.at(index));
        if (found != m_rows.constEnd())
            return &found.value();
        fetchAround(index);
        const auto fetched = m_rows.constFind(m_ids.at(index));
        return fetched == m_rows.constEnd() ? nullptr : &fetched.value();
    }
    /// The row was changed: read it anew when it is shown next.
    void forget(const Id& id) { m_rows.remove(id); }
    void forgetAll() { m_rows.clear(); }
    const std::optional<Error>& error() const { return m_error; }

private:
    static constexpr int kBlock = 64;
    static constexpr int kMost = 512;

    void fetchAround(int index) const
    {
        if (m_rows.size() > kMost)
            m_rows.clear();
        const auto first = qMax(0, index - kBlock / 2);
        const auto wanted = m_ids.mid(first, kBlock);
        const auto rows = m_read(wanted);
        if (!rows) {
            m_error = rows.error();
            return;
        }
        for (qsizetype i = 0; i < wanted.size() && i < rows.value().size(); ++i)
            m_rows.insert(wanted.at(i), rows.value().at(i));
    }

    Read m_read;
    QList<Id> m_ids;
    mutable QHash<Id, Row> m_rows;
    mutable std::optional<Error> m_error;
};

}  // namespace kaasa::ui
