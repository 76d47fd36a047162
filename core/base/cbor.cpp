// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

namespace kaasa {
namespace {

bool isWhole(const QCborValue& value)
{
    if (value.isDouble())
        return false;
    if (value.isTag())
        return isWhole(value.taggedValue());
    if (value.isArray()) {
        const auto array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [](const QCborValue& each) { return isWhole(each); });
    }
    if (!value.isMap())
        return true;
    const auto map = value.toMap();
    for (auto each = map.begin(); each != map.end(); ++each) {
        if (!isWhole(each.key()) || !isWhole(each.value()))
            return false;
    }
    return true;
}

}  // namespace

std::optional<QCborMap> cborMap(const QByteArray& bytes)
{
    QCborParserError fault;
    const auto value = QCborValue::fromCbor(bytes, &fault);
    if (fault.error != QCborError::NoError || !value.isMap() || !isWhole(value))
        return std::nullopt;
    return value.toMap();
}

}  // namespace kaasa
