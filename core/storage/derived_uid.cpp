// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/derived_uid.h"

#include "core/crypto/hash.h"

namespace kaasa::storage {

Uid derivedUid(const char* table, const QByteArrayList& naturalKey)
{
    QByteArray content;
    content.reserve(160);
    content.append("kaasa row ").append(table);
    for (const auto& part : naturalKey) {
        // lengths between the parts: ("ab", "c") is not ("a", "bc")
        content.append('\0').append(QByteArray::number(part.size())).append(':').append(part);
    }
    auto bytes = crypto::hash(content, 16);
    bytes[6] = char((bytes[6] & 0x0f) | 0x80);  // version 8
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);  // variant of RFC 9562
    return Uid::fromBytes(bytes);
}

}  // namespace kaasa::storage
