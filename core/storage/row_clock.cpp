// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_clock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

void appendVarint(QByteArray& bytes, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(char(value | 0x80));
    bytes.append(char(value));
}

// Small distances either way stay small numbers.
quint64 zigzag(qint64 value)
{
    return (quint64(value) << 1) ^ quint64(value >> 63);
}

qint64 unzigzag(quint64 value)
{
    return qint64(value >> 1) ^ -qint64(value & 1);
}

class Reader {
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    quint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const auto next = byte();
            value |= quint64(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
        m_broken = true;
        return 0;
    }

    quint8 byte()
    {
        if (m_at >= m_bytes.size()) {
            m_broken = true;
            return 0;
        }
        return quint8(m_bytes[m_at++]);
    }

    bool isBroken() const { return m_broken; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_broken = false;
};

}  // namespace

Result<RowClock> RowClock::fromCells(const Cells& cells)
{
    RowClock clock;
    clock.m_base = {cells.clk, cells.cdev};
    if (cells.cex.isEmpty())
        return clock;
    Reader reader(cells.cex);
    const auto count = reader.varint();
    for (quint64 i = 0; i < count && !reader.isBroken(); ++i) {
        const int column = reader.byte();
        const auto time = cells.clk + unzigzag(reader.varint());
        clock.m_exceptions.push_back({column, {time, qint64(reader.varint())}});
    }
    if (reader.isBroken() || !reader.atEnd())
        return Error{Error::Code::Damaged, u"the clock of a row"_s, {}};
    return clock;
}

Stamp RowClock::at(int column) const
{
    for (const auto& exception : m_exceptions) {
        if (exception.column == column)
            return exception.stamp;
    }
    return m_base;
}

void RowClock::set(int column, Stamp stamp)
{
    for (auto& exception : m_exceptions) {
        if (exception.column == column) {
            exception.stamp = stamp;
            return;
        }
    }
    if (stamp != m_base)
        m_exceptions.push_back({column, stamp});
}

void RowClock::setAll(Stamp stamp)
{
    m_base = stamp;
    m_exceptions.clear();
}

RowClock::Cells RowClock::cells(const QList<int>& columns) const
{
    struct Share {
        Stamp stamp;
        int columns;
    };
    std::vector<Share> shares;
    for (const auto column : columns) {
        const auto stamp = at(column);
        const auto known = std::find_if(shares.begin(), shares.end(), [&stamp](const Share& share) {
            return share.stamp == stamp;
        });
        if (known == shares.end())
            shares.push_back({stamp, 1});
        else
            ++known->columns;
    }
    const auto widest
        = std::max_element(shares.begin(), shares.end(),
                           [](const Share& a, const Share& b) { return a.columns < b.columns; });
    const auto base = widest == shares.end() ? m_base : widest->stamp;

    Cells cells{base.time, base.device, {}};
    quint64 count = 0;
    QByteArray exceptions;
    for (const auto column : columns) {
        const auto stamp = at(column);
        if (stamp == base)
            continue;
        ++count;
        exceptions.append(char(column));
        appendVarint(exceptions, zigzag(stamp.time - base.time));
        appendVarint(exceptions, quint64(stamp.device));
    }
    if (count > 0) {
        appendVarint(cells.cex, count);
        cells.cex += exceptions;
    }
    return cells;
}

}  // namespace kaasa::storage
