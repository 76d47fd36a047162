// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/api_error.h"

#include "core/base/cbor.h"

using namespace Qt::StringLiterals;

namespace kaasa::protocol {
namespace {

constexpr int kMostBytes = 4096;

}  // namespace

QByteArray encodeError(const ApiError& error)
{
    return QCborMap{{u"code"_s, error.code},
                    {u"text"_s, error.text},
                    {u"retry_ms"_s, error.retryMs},
                    {u"data"_s, error.data}}
        .toCborValue()
        .toCbor();
}

std::optional<ApiError> decodeError(int status, const QByteArray& body)
{
    if (body.size() > kMostBytes)
        return std::nullopt;
    const auto map = cborMap(body).value_or(QCborMap());
    const auto code = map.value(u"code"_s);
    if (!code.isString())
        return std::nullopt;
    return ApiError{status, code.toString(), map.value(u"text"_s).toString(),
                    int(map.value(u"retry_ms"_s).toInteger()), map.value(u"data"_s).toMap()};
}

}  // namespace kaasa::protocol
