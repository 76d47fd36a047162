// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/clock.h"

#include <QRandomGenerator>

namespace kaasa {

Uid Uid::create(const Clock& clock)
{
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(bytes.data()), 4);
    const auto milliseconds = quint64(clock.now().toMSecsSinceEpoch());
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(milliseconds >> (40 - 8 * i));
    bytes[6] = char((bytes[6] & 0x0f) | 0x70);  // version 7
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);  // variant of RFC 9562
    return fromBytes(bytes);
}

Uid Uid::fromBytes(const QByteArray& bytes)
{
    Uid uid;
    if (bytes.size() == 16)
        uid.m_bytes = bytes;
    return uid;
}

Uid Uid::fromString(QStringView text)
{
    auto digits = text.toString().remove(u'-').toLatin1();
    const auto bytes = QByteArray::fromHex(digits);
    // fromHex skips what is no digit, so the way back must give the same text
    return bytes.toHex() == digits.toLower() ? fromBytes(bytes) : Uid();
}

}  // namespace kaasa
