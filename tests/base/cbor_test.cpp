// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"

#include "tests/support/catch.h"

#include <QCborArray>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("39: A map of CBOR is read whole or not at all", "[base][wire]")
{
    const QCborMap map{{1, u"Ēva"_s}, {2, QCborArray{3, QCborMap{{u"a"_s, -7}}}}};
    const auto bytes = map.toCborValue().toCbor();
    CHECK(cborMap(bytes) == map);
    for (qsizetype length = 0; length < bytes.size(); ++length)
        CHECK_FALSE(cborMap(bytes.first(length)));
    CHECK_FALSE(cborMap(QCborValue(3).toCbor()));
    // one key of two, and no value (RFC 8949: a2 01)
    CHECK_FALSE(cborMap(QByteArray::fromHex("a201")));
}

TEST_CASE("39: Fractions and numbers that fit into no 63 bits are no numbers of ours",
          "[base][wire]")
{
    // RFC 8949, appendix A: 1.1, NaN, 2^64 - 1, and the greatest that fits
    CHECK_FALSE(cborMap(QByteArray::fromHex("a101fb3ff199999999999a")));
    CHECK_FALSE(cborMap(QByteArray::fromHex("a10181f97e00")));
    CHECK_FALSE(cborMap(QByteArray::fromHex("a1011bffffffffffffffff")));
    CHECK_FALSE(cborMap(QByteArray::fromHex("a11bffffffffffffffff01")));
    CHECK_FALSE(cborMap(QByteArray::fromHex("a101c11bffffffffffffffff")));
    CHECK(cborMap(QByteArray::fromHex("a1011b7fffffffffffffff")));
}
