// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/body_codec.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>

#include <random>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kDevice(16, 'd');

sync::Body evening()
{
    sync::RowChange name{12, QByteArray(16, 'n'), true, {}};
    name.values = {{1, QByteArray(16, 'p')}, {3, u"Jūlija"_s}, {4, u"Иванова"_s}};
    sync::RowChange mark{32, QByteArray(48, 'm'), true, {}};
    mark.values = {{1, qint64(1) << 60}, {4, sync::WireValue()}};
    return {9,
            {{(qint64(1) << 60) + 1,
              kDevice,
              QByteArray(16, 'w'),
              u"person.add"_s,
              u"Jūlija"_s,
              {name}},
             {(qint64(1) << 60) + 2, kDevice, {}, u"attendance.mark"_s, {}, {mark}}},
            {{1, 14}, {2, 0}}};
}

}  // namespace

TEST_CASE("A body says the same after the way there and back", "[sync][wire]")
{
    const auto cbor = sync::encodeBody(evening());
    const auto read = sync::decodeBody(cbor, kDevice);
    REQUIRE(read);
    CHECK(read.value() == evening());
    CHECK(sync::encodeBody(read.value()) == cbor);

    const auto packed = sync::packBody(cbor);
    const auto unpacked = sync::unpackBody(packed);
    REQUIRE(unpacked);
    CHECK(unpacked.value() == cbor);
}

TEST_CASE("What was cut or changed on the way is refused, never half read", "[sync][wire]")
{
    const auto cbor = sync::encodeBody(evening());
    for (qsizetype length = 0; length < cbor.size(); ++length)
        REQUIRE_FALSE(sync::decodeBody(cbor.first(length), kDevice));
    CHECK_FALSE(sync::decodeBody(cbor + '\0', kDevice));

    std::mt19937 random(39);
    for (int round = 0; round < 20'000; ++round) {
        auto changed = cbor;
        for (auto times = random() % 4; times < 4; ++times)
            changed[qsizetype(random() % size_t(cbor.size()))] = char(random());
        const auto read = sync::decodeBody(changed, kDevice);  // either is right, a crash is not
        if (read)
            REQUIRE(sync::decodeBody(sync::encodeBody(read.value()), kDevice));
    }
}

TEST_CASE("39: Lists that cannot be there, depth, doubled keys and fractions are refused",
          "[sync][wire]")
{
    const auto refused
        = [](const char* hex) { return !sync::decodeBody(QByteArray::fromHex(hex), kDevice); };
    CHECK(refused("a3"
                  "0109"
                  "029b0000010000000000"
                  "03a0"));  // 2^40 entries
    CHECK(refused("a3"
                  "0109"
                  "029bffffffffffffffff"
                  "03a0"));
    CHECK(refused("a3"
                  "0109"
                  "0280"
                  "03bb0000010000000000"));
    CHECK(refused("a3"
                  "0109"
                  "0280"
                  "03a2"
                  "0101"
                  "0101"));  // a key twice
    CHECK(refused("a3"
                  "0109"
                  "0109"
                  "03a0"));
    CHECK(refused("a3"
                  "01f97e00"
                  "0280"
                  "03a0"));  // not a number
    CHECK(refused("a3"
                  "01fb3ff0000000000000"
                  "0280"
                  "03a0"));  // 1.0
    CHECK(refused("bf"
                  "0109"
                  "0280"
                  "03a0"
                  "ff"));  // of unknown length
    CHECK(refused("a2"
                  "0109"
                  "0280"
                  "03"));
    CHECK(refused("a3"
                  "0109"
                  "0281"
                  "85"
                  "01"
                  "5bffffffffffffff7f"));  // 2^63 bytes
    CHECK_FALSE(sync::decodeBody(QByteArray(10'000, '\x81'), kDevice));
    CHECK_FALSE(refused("a3"
                        "0109"
                        "0280"
                        "03a0"));
}

TEST_CASE("40: A packed bomb is refused by the length that it claims", "[sync][wire]")
{
    auto bomb = sync::packBody(QByteArray(1024 * 1024 + 1, '\0'));
    CHECK_FALSE(sync::unpackBody(bomb));
    bomb[4] = bomb[5] = 0;  // and where it claims less than it is
    CHECK_FALSE(sync::unpackBody(bomb));
    CHECK(sync::unpackBody(sync::packBody(QByteArray(1024 * 1024, '\0'))));
    CHECK_FALSE(sync::unpackBody({}));
    CHECK_FALSE(sync::unpackBody(QByteArray(7, '\xff')));
    CHECK_FALSE(sync::unpackBody(QByteArray(64, '\xff')));
}

TEST_CASE("Padding hides the length and costs at most an eighth", "[sync][wire]")
{
    std::mt19937 random(5);
    QSet<qsizetype> lengths;
    for (int size = 1; size < 60'000; size += 97) {
        QByteArray noise(size, '\0');
        for (auto& byte : noise)
            byte = char(random());
        const auto packed = sync::packBody(noise);
        CHECK(packed.size() <= (size + 32) * 9 / 8);
        lengths.insert(packed.size());
    }
    CHECK(lengths.size() < 120);  // of 619 bodies
}
