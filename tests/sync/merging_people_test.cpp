// SPDX-License-Identifier: GPL-3.0-or-later
// SYNC 2.6 and 3, row 68: two records of one person, merged on computers that do not know of each
// other.
#include "core/services/merge_service.h"
#include "tests/sync/two_computers.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("68: Merged in opposite directions, two records are one person everywhere",
          "[sync][merge]")
{
    test::TwoComputers story;
    story.begin();
    auto& office = story.office;
    auto& desk = story.desk;
    const auto anna = office.uid(office.add(u"Anna"_s, u"Bērziņa"_s));
    const auto other = office.uid(office.add(u"Анна"_s, u"Берзиня"_s));
    story.meet();
    const auto keyOf = [](test::SyncedComputer& computer, const Uid& uid) {
        return storage::RowStore(computer.fixture.database()).idOf(u"person", uid).value();
    };
    const auto merge = [&](test::SyncedComputer& computer, const Uid& kept, const Uid& gone) {
        return services::MergeService(*computer.fixture.profile)
            .merge(keyOf(computer, kept), keyOf(computer, gone));
    };
    REQUIRE(merge(office, anna, other));
    REQUIRE(merge(desk, other, anna));
    story.meet();
    CHECK(office.digest() == desk.digest());
    const auto rootOf = [&](test::SyncedComputer& computer, const Uid& uid) {
        const auto root = computer.fixture.database().value(
            u"SELECT p.uid FROM person_index i JOIN person p ON p.id = i.root_id "
            "WHERE i.person_id = :person",
            {{u":person"_s, keyOf(computer, uid)}});
        return Uid::fromBytes(root.value().toByteArray());
    };
    const auto root = std::min(anna, other);
    for (auto* computer : {&office, &desk}) {
        CHECK(rootOf(*computer, anna) == root);
        CHECK(rootOf(*computer, other) == root);
        CHECK(storage::PersonSearch(computer->fixture.database())
                  .find(u"Берзиня", Language::Latvian)
                  .value()
                  .size()
              == 1);
    }
    // split on the one, both stand alone on both
    REQUIRE(services::MergeService(*desk.fixture.profile)
                .unmerge(keyOf(desk, root == anna ? other : anna)));
    story.meet();
    CHECK(office.digest() == desk.digest());
    for (auto* computer : {&office, &desk}) {
        CHECK(rootOf(*computer, anna) == anna);
        CHECK(rootOf(*computer, other) == other);
    }
}
