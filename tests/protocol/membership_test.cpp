// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/space_story.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::ChainEntry;
using protocol::Membership;
using protocol::Role;
using test::Computer;
using test::SpaceStory;

namespace {

/// The rule that forbids it; empty when it is allowed.
QString rule(const Result<void>& taken)
{
    return taken ? QString() : taken.error().arguments.value(0);
}

}  // namespace

TEST_CASE("A computer that was let in opens every key of the space", "[protocol][chain]")
{
    const Computer ieva;
    const Computer anna;
    SpaceStory space(ieva);
    space.must(space.newEpoch(ieva), ieva);
    space.must(space.admitted(ieva, anna, Role::Editor), ieva);
    space.must(space.newEpoch(ieva), ieva);
    const auto& members = space.membership();
    REQUIRE(members.find(anna.id()));
    CHECK(members.find(anna.id())->no == 2);
    for (quint32 epoch = 1; epoch <= 3; ++epoch) {
        const auto key = crypto::open(members.wrapFor(epoch, anna.id()), anna.box);
        REQUIRE(key);
        CHECK(key.value() == space.key(epoch));
    }
}

TEST_CASE("47: Who was removed has no key to what is written afterwards", "[protocol][chain]")
{
    const Computer ieva;
    const Computer anna;
    SpaceStory space(ieva);
    space.must(space.admitted(ieva, anna, Role::Editor), ieva);
    space.must(space.removed(ieva, anna, 12), ieva);
    const auto& members = space.membership();
    CHECK(members.epoch() == 2);
    CHECK(members.wrapFor(2, anna.id()).isEmpty());
    CHECK_FALSE(members.find(anna.id())->isActive());
    CHECK(members.find(anna.id())->lastCounter == 12);
    SECTION("and can write no entry")
    {
        CHECK(rule(space.append(space.newEpoch(anna), anna)) == u"role"_s);
    }
    SECTION("and cannot come back under the same keys")
    {
        CHECK(rule(space.append(space.admitted(ieva, anna, Role::Editor), ieva)) == u"device"_s);
    }
    SECTION("and her number is never given again")
    {
        const Computer jana;
        space.must(space.admitted(ieva, jana, Role::Editor), ieva);
        CHECK(members.find(jana.id())->no == 3);
    }
}

TEST_CASE("Only an admin lets in, removes and changes roles; whoever leaves may leave",
          "[protocol][chain]")
{
    const Computer ieva;
    const Computer anna;
    const Computer jana;
    SpaceStory space(ieva);
    space.must(space.admitted(ieva, anna, Role::Editor), ieva);
    CHECK(rule(space.append(space.admitted(anna, jana, Role::Editor), anna)) == u"role"_s);
    CHECK(rule(space.append(space.withRole(anna, anna, Role::Admin), anna)) == u"role"_s);
    CHECK(rule(space.append(space.newEpoch(anna), anna)) == u"role"_s);
    CHECK(rule(space.append(space.removed(anna, ieva, 1), anna)) == u"role"_s);
    space.must(space.admitted(ieva, jana, Role::Reader), ieva);
    space.must(space.withRole(ieva, jana, Role::Admin), ieva);
    space.must(space.withRole(jana, anna, Role::Door), jana);
    CHECK(space.membership().find(anna.id())->role == Role::Door);
}

TEST_CASE("The last admin neither leaves nor becomes less", "[protocol][chain]")
{
    const Computer ieva;
    const Computer anna;
    SpaceStory space(ieva);
    space.must(space.admitted(ieva, anna, Role::Editor), ieva);
    CHECK(rule(space.append(space.withRole(ieva, ieva, Role::Editor), ieva)) == u"last_admin"_s);
    CHECK(rule(space.append(space.removed(ieva, ieva, 3), ieva)) == u"last_admin"_s);
}

TEST_CASE("A key that leaves somebody out, or lets somebody in, is refused", "[protocol][chain]")
{
    const Computer ieva;
    const Computer anna;
    SpaceStory space(ieva);
    space.must(space.admitted(ieva, anna, Role::Editor), ieva);
    auto without = space.newEpoch(ieva);
    without.wraps.remove(anna.id());
    CHECK(rule(space.append(without, ieva)) == u"epoch"_s);
    auto stranger = space.newEpoch(ieva);
    stranger.wraps.insert(QByteArray(16, 'x'), QByteArray(80, 'x'));
    CHECK(rule(space.append(stranger, ieva)) == u"epoch"_s);
    auto jump = space.newEpoch(ieva);
    jump.epoch = 5;
    CHECK(rule(space.append(jump, ieva)) == u"epoch"_s);
}

TEST_CASE("A computer goes on under new keys with its role; the old ones count no longer",
          "[protocol][chain]")
{
    const Computer ieva;
    const Computer before;
    const Computer after;
    SpaceStory space(ieva);
    space.must(space.admitted(ieva, before, Role::Door), ieva);
    space.must(space.succeeded(before, after, 40), before);
    const auto& members = space.membership();
    CHECK(members.find(after.id())->role == Role::Door);
    CHECK(members.find(before.id())->lastCounter == 40);
    CHECK(crypto::open(members.wrapFor(1, after.id()), after.box).value() == space.key(1));
}

TEST_CASE("45, 57: A chain with a changed byte or another's signature is refused",
          "[protocol][chain]")
{
    const Computer ieva;
    const Computer anna;
    SpaceStory space(ieva);
    space.must(space.admitted(ieva, anna, Role::Editor), ieva);
    CHECK(rule(space.append(space.newEpoch(ieva), anna)) == u"signature"_s);
    for (qsizetype entry = 0; entry < space.entries().size(); ++entry) {
        for (qsizetype at = 0; at < space.entries()[entry].size(); ++at) {
            Membership chain;
            for (qsizetype n = 0; n < entry; ++n)
                REQUIRE(chain.append(space.entries()[n]));
            auto bytes = space.entries()[entry];
            bytes[at] = char(bytes[at] ^ 1);
            REQUIRE_FALSE(chain.append(bytes));
            CHECK(chain.length() == entry);
        }
    }
}

TEST_CASE("56: An entry stands at its place after the one it names, and nowhere else",
          "[protocol][chain]")
{
    const Computer ieva;
    SpaceStory space(ieva);
    const auto first = space.newEpoch(ieva);
    space.must(first, ieva);
    CHECK(space.append(first, ieva).error().code == Error::Code::ChangedSince);
    Membership chain;
    CHECK(chain.append(space.entries()[1]).error().code == Error::Code::ChangedSince);
    REQUIRE(chain.append(space.entries()[0]));
    CHECK(chain.append(space.entries()[0]).error().code == Error::Code::ChangedSince);
    REQUIRE(chain.append(space.entries()[1]));
    CHECK(chain.head() == space.membership().head());
}

TEST_CASE("38, 39: Bytes that are no entry are refused whatever they are", "[protocol][chain]")
{
    const Computer ieva;
    SpaceStory space(ieva);
    const auto& good = space.entries().first();
    Membership chain;
    CHECK(chain.append({}).error().code == Error::Code::BadFormat);
    CHECK(chain.append(QByteArray(70'000, 'x')).error().code == Error::Code::BadFormat);
    CHECK(chain.append(QByteArray(2000, '\x81')).error().code == Error::Code::BadFormat);
    for (qsizetype length = 0; length < good.size(); ++length)
        REQUIRE_FALSE(chain.append(good.first(length)));
    CHECK(chain.isEmpty());
}
