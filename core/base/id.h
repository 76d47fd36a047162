// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace kaasa {

class Clock;

/// 16 bytes that name one row on every computer: UUIDv7 (RFC 9562), or, where two computers must
/// make the same row, UUIDv8 from its natural key (core/storage/derived_uid.h).
class Uid {
public:
    Uid() = default;

    /// A new one; its first 48 bits are the clock's milliseconds, the rest is random.
    static Uid create(const Clock& clock);
    /// Null unless exactly 16 bytes.
    static Uid fromBytes(const QByteArray& bytes);
    /// 32 hex digits, either case, dashes allowed; null otherwise.
    static Uid fromString(QStringView text);

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray& toBytes() const { return m_bytes; }
    /// 32 lower-case hex digits; empty when null.
    QString toString() const { return QString::fromLatin1(m_bytes.toHex()); }

    bool operator==(const Uid&) const = default;
    friend bool operator<(const Uid& a, const Uid& b) { return a.m_bytes < b.m_bytes; }
    friend size_t qHash(const Uid& uid, size_t seed = 0) { return ::qHash(uid.m_bytes, seed); }

private:
    QByteArray m_bytes;
};

/// A `Uid` of one kind of row: a PersonId is not an EventId, mixing them does not compile.
template <typename Tag>
class Id {
public:
    Id() = default;
    explicit Id(Uid uid)
        : m_uid(std::move(uid))
    {
    }

    static Id create(const Clock& clock) { return Id(Uid::create(clock)); }
    static Id fromBytes(const QByteArray& bytes) { return Id(Uid::fromBytes(bytes)); }
    static Id fromString(QStringView text) { return Id(Uid::fromString(text)); }

    const Uid& uid() const { return m_uid; }
    bool isNull() const { return m_uid.isNull(); }
    const QByteArray& toBytes() const { return m_uid.toBytes(); }
    QString toString() const { return m_uid.toString(); }

    bool operator==(const Id&) const = default;
    friend bool operator<(const Id& a, const Id& b) { return a.m_uid < b.m_uid; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uid, seed); }

private:
    Uid m_uid;
};

}  // namespace kaasa
