// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/heard_from_service.h"
#include "core/services/people_service.h"
#include "core/services/tag_service.h"
#include "core/services/undo_service.h"
#include "core/storage/desk_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/tag_repository.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::HeardFromService;
using services::TagService;

namespace {

struct Tags : test::ProfileFixture {
    qint64 anna = addPerson(u"Anna"_s, u"Bērziņa"_s);
    qint64 olga = addPerson(u"Olga"_s, u"Jurjeva"_s);

    void give(qint64 person, const QStringList& tags)
    {
        REQUIRE(services::PeopleService(*profile).setTags(person, tags));
    }
    QStringList of(qint64 person)
    {
        return storage::PersonPartRepository(database()).tags(person).value();
    }
    QStringList all()
    {
        QStringList names;
        const auto tags = storage::TagRepository(database()).all();
        REQUIRE(tags);
        for (const auto& tag : tags.value())
            names.append(u"%1 %2"_s.arg(tag.name).arg(tag.people));
        return names;
    }
};

}  // namespace

TEST_CASE("A renamed tag is renamed for everybody; two that are called alike become one",
          "[services][lists]")
{
    Tags tags;
    tags.give(tags.anna, {u"šūšana"_s});
    tags.give(tags.olga, {u"šūšana"_s, u"rokdarbi"_s});
    CHECK(tags.all() == QStringList{u"rokdarbi 1"_s, u"šūšana 2"_s});
    REQUIRE(TagService(*tags.profile).rename(u"šūšana"_s, u"Šūšana"_s));
    CHECK(tags.of(tags.anna) == QStringList{u"Šūšana"_s});
    const auto act = TagService(*tags.profile).rename(u"Šūšana"_s, u"rokdarbi"_s);
    REQUIRE(act);
    CHECK(tags.all() == QStringList{u"rokdarbi 2"_s});
    CHECK(tags.of(tags.olga) == QStringList{u"rokdarbi"_s});
    REQUIRE(services::UndoService(*tags.profile).undo(act.value()));
    CHECK(tags.of(tags.anna) == QStringList{u"Šūšana"_s});
    CHECK(TagService(*tags.profile).rename(u"rokdarbi"_s, u" "_s).error().code
          == Error::Code::InvalidInput);
}

TEST_CASE("A removed tag is nobody's any more", "[services][lists]")
{
    Tags tags;
    tags.give(tags.anna, {u"šūšana"_s});
    REQUIRE(TagService(*tags.profile).remove(u"šūšana"_s));
    CHECK(tags.of(tags.anna).isEmpty());
    CHECK(tags.all().isEmpty());
}

TEST_CASE("The desk proposes what the office wrote down, in its order", "[services][lists]")
{
    test::ProfileFixture fixture;
    HeardFromService answers(*fixture.profile);
    REQUIRE(answers.add(u"no draudzenes"_s));
    REQUIRE(answers.add(u"Facebook"_s));
    REQUIRE(answers.add(u"Facebook"_s));
    CHECK(answers.all().value() == QStringList{u"no draudzenes"_s, u"Facebook"_s});
    storage::DeskRepository desk(fixture.database());
    CHECK(desk.heardFrom(5).value() == QStringList{u"no draudzenes"_s, u"Facebook"_s});
    REQUIRE(answers.remove(u"no draudzenes"_s));
    CHECK(desk.heardFrom(5).value() == QStringList{u"Facebook"_s});
}
