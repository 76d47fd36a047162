// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"

#include <QCborValue>

namespace kaasa {

std::optional<QCborMap> cborMap(const QByteArray& bytes)
{
    QCborParserError fault;
    const auto value = QCborValue::fromCbor(bytes, &fault);
    if (fault.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return value.toMap();
}

}  // namespace kaasa
