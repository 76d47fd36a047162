// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/records.h"

#include "core/protocol/api_error.h"
#include "tests/support/catch.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Records come apart as they were joined", "[protocol][wire]")
{
    const QList<QByteArray> records{"a", QByteArray(70'000, 'b'), "ccc"};
    const auto body = protocol::joinRecords(records);
    CHECK(body.size() == 1 + 70'000 + 3 + 3 * 4);
    CHECK(protocol::splitRecords(body, 3).value() == records);
    CHECK(protocol::splitRecords({}, 3).value().isEmpty());
}

TEST_CASE("14: A body that was cut or lies about a length is refused whole", "[protocol][wire]")
{
    const auto body = protocol::joinRecords({"first", "second"});
    const auto whole = protocol::joinRecords({"first"}).size();
    for (qsizetype length = 1; length < body.size(); ++length) {
        CAPTURE(length);
        CHECK(protocol::splitRecords(body.first(length), 5).isOk() == (length == whole));
    }
    CHECK_FALSE(protocol::splitRecords(body, 1));
    CHECK_FALSE(protocol::splitRecords(QByteArray(4, '\0'), 5));
    CHECK_FALSE(protocol::splitRecords(QByteArray::fromHex("ffffffff") + "x", 5));
}

TEST_CASE("What the server refuses arrives with its code and what is needed to go on",
          "[protocol][wire]")
{
    const protocol::ApiError gap{
        409, u"counter_gap"_s, u"12 is missing"_s, 250, {{u"expected"_s, 12}}};
    CHECK(protocol::decodeError(409, protocol::encodeError(gap)) == gap);
    CHECK_FALSE(protocol::decodeError(200, "<html>Sign in to the hotel's network</html>"));
    CHECK_FALSE(protocol::decodeError(400, {}));
}
