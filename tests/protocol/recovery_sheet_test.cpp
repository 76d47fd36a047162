// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/recovery_sheet.h"

#include "tests/support/catch.h"
#include "tests/support/space_story.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using protocol::RecoverySheet;
using test::Computer;
using test::SpaceStory;

namespace {

const QByteArray kSpace(16, '\x5a');

// Space 00 01 … 0f, secret 64 65 … 83; written and computed by a program of its own in another
// language, with BLAKE2b (RFC 7693), Ed25519 (RFC 8032) and X25519 (RFC 7748) from their papers.
const auto kKnownSheet
    = u"000G4-0R40M-30E2 20918-5GR38-E1WK CHJPC-SV8D5-N6PH V3DDS-QQ0WB-JEDV T7AXK-QF1WQ-MYVN WFNZ7-Z041G-A1GV"_s;
const QByteArray kKnownSign = "c519603732762845dea33962f94e0786e0ad55eebcdde7a1ae27f47a272a465b";
const QByteArray kKnownBox = "b214f6d104271be1922e0b0aee1cf047abdbc52c427876e124918896fa70ec23";

/// Number of the line that is said to be wrong; 0 for a sheet that is read.
int wrongLine(const QString& typed)
{
    const auto sheet = RecoverySheet::fromText(typed);
    return sheet ? 0 : sheet.error().arguments.last().toInt();
}

}  // namespace

TEST_CASE("A recovery sheet is read as somebody copies it by hand", "[protocol][recovery]")
{
    const auto sheet = RecoverySheet::draw(kSpace);
    REQUIRE(sheet.lines().size() == 6);
    CHECK(sheet.lines().first().size() == 14 + 2);
    auto typed = sheet.lines().join(u"\n"_s).toLower().replace(u'0', u'o').replace(u'1', u'l');
    SECTION("line by line") { }
    SECTION("or all in one, without hyphens")
    {
        typed.remove(u'-').remove(u'\n');
    }
    const auto read = RecoverySheet::fromText(typed);
    REQUIRE(read);
    CHECK(read.value().space() == kSpace);
    CHECK(read.value().lines() == sheet.lines());
    CHECK(read.value().keys() == sheet.keys());
    CHECK(RecoverySheet::draw(kSpace).keys().sign != sheet.keys().sign);
}

TEST_CASE("A wrong sign is told by its line, wherever it stands", "[protocol][recovery]")
{
    const auto lines = RecoverySheet::draw(kSpace).lines();
    for (int number = 1; number <= lines.size(); ++number) {
        for (int place = 0; place < lines.first().size(); ++place) {
            auto wrong = lines;
            auto& sign = wrong[number - 1][place];
            if (sign == u'-')
                continue;
            sign = sign == u'7' ? u'8' : u'7';
            INFO("line " << number << ", sign " << place);
            REQUIRE(wrongLine(wrong.join(u'\n')) == number);
        }
    }
    auto swapped = lines;
    std::swap(swapped[3], swapped[4]);
    CHECK(wrongLine(swapped.join(u'\n')) == 4);
    CHECK(wrongLine(lines.mid(0, 5).join(u'\n')) == 6);
    CHECK(wrongLine(lines.join(u'\n') + u'7') == 6);
    CHECK(wrongLine({}) == 1);
    CHECK(wrongLine(lines.join(u'\n').replace(lines[1], u"!"_s)) == 2);
}

TEST_CASE("The keys of a sheet follow from its secret alone", "[protocol][recovery]")
{
    const auto sheet = RecoverySheet::fromText(kKnownSheet);
    REQUIRE(sheet);
    CHECK(sheet.value().keys().sign.toHex() == kKnownSign);
    CHECK(sheet.value().keys().box.toHex() == kKnownBox);
}

TEST_CASE("Whoever holds the sheet lets one admin in and does nothing else", "[protocol][recovery]")
{
    const Computer ieva;
    const Computer anna;
    SpaceStory space(ieva);
    const auto sheet = RecoverySheet::draw(space.membership().space());
    const Computer holder{sheet.sign(), sheet.box()};
    SECTION("only once the space knows it")
    {
        CHECK_FALSE(space.append(space.admitted(holder, anna, protocol::Role::Admin), holder));
    }
    space.must(space.recovery(ieva, sheet), ieva);
    SECTION("an admin")
    {
        REQUIRE(space.append(space.admitted(holder, anna, protocol::Role::Admin), holder));
        CHECK(space.membership().find(anna.id())->role == protocol::Role::Admin);
    }
    SECTION("nobody else, and nothing else")
    {
        CHECK_FALSE(space.append(space.admitted(holder, anna, protocol::Role::Editor), holder));
        CHECK_FALSE(space.append(space.newEpoch(holder), holder));
        CHECK_FALSE(space.append(space.removed(holder, ieva, 0), holder));
        CHECK_FALSE(space.append(space.recovery(holder, sheet), holder));
    }
    SECTION("not in her name without her key")
    {
        CHECK_FALSE(space.append(space.admitted(holder, anna, protocol::Role::Admin), anna));
    }
    SECTION("and no longer when there is another sheet")
    {
        space.must(space.recovery(ieva, RecoverySheet::draw(space.membership().space())), ieva);
        CHECK_FALSE(space.append(space.admitted(holder, anna, protocol::Role::Admin), holder));
    }
    SECTION("every later key is sealed to it")
    {
        space.must(space.newEpoch(ieva), ieva);
        const auto& members = space.membership();
        for (quint32 epoch = 1; epoch <= 2; ++epoch) {
            const auto key
                = crypto::open(members.wrapFor(epoch, protocol::recoveryName()), sheet.box());
            REQUIRE(key);
            CHECK(key.value() == space.key(epoch));
        }
    }
}
