// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/saved_view_service.h"

#include "core/services/undo_service.h"
#include "core/storage/act.h"
#include "core/storage/person_filter.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

struct Views : test::ProfileFixture {
    services::SavedViewService service{*profile};

    QStringList names(qint64 member)
    {
        QStringList names;
        const auto views = storage::SavedViewRepository(database()).of(u"people"_s, member);
        REQUIRE(views);
        for (const auto& view : views.value())
            names.append(view.name);
        return names;
    }

    qint64 colleague()
    {
        auto act = storage::Act::begin(*profile, u"member.change"_s);
        REQUIRE(act);
        const auto key = storage::RowStore(database())
                             .put(u"member", Uid::create(clock), {{u"name"_s, u"Liene"_s}});
        REQUIRE(key);
        REQUIRE(act.value().commit());
        return key.value();
    }
};

}  // namespace

TEST_CASE("A view is its maker's own until she shares it with the team", "[services][views]")
{
    Views views;
    const auto liene = views.colleague();
    auto view = views.service.save({.screen = u"people"_s, .name = u" Bauska, no mentor "_s});
    REQUIRE(view);
    CHECK(view.value().name == u"Bauska, no mentor"_s);
    CHECK(views.names(views.profile->member()) == QStringList{u"Bauska, no mentor"_s});
    CHECK(views.names(liene).isEmpty());
    view.value().shared = true;
    REQUIRE(views.service.save(view.value()));
    CHECK(views.names(liene).size() == 1);
}

TEST_CASE("A view is renamed, removed and brought back; no name stands twice", "[services][views]")
{
    Views views;
    auto first = views.service.save({.screen = u"people"_s, .name = u"Bauska"_s}).value();
    REQUIRE(views.service.save({.screen = u"people"_s, .name = u"Valga"_s}));
    REQUIRE(views.service.save({.screen = u"events"_s, .name = u"Bauska"_s}));
    CHECK(views.service.save({.screen = u"people"_s, .name = u"BAUSKA"_s}).error().arguments
          == QStringList{u"name"_s, u"twice"_s});
    CHECK(views.service.save({.screen = u"people"_s, .name = u"  "_s}).error().code
          == Error::Code::InvalidInput);
    first.name = u"Bauskas novads"_s;
    REQUIRE(views.service.save(first));
    REQUIRE(views.service.remove(first.id));
    CHECK(views.service.remove(first.id).error().code == Error::Code::NotFound);
    const auto me = views.profile->member();
    CHECK(views.names(me) == QStringList{u"Valga"_s});
    REQUIRE(services::UndoService(*views.profile).undoLast());
    CHECK(views.names(me) == QStringList{u"Bauskas novads"_s, u"Valga"_s});
    REQUIRE(services::UndoService(*views.profile).undoLast());
    CHECK(views.names(me).first() == u"Bauska"_s);
}

TEST_CASE("A view comes back from its text as it was, also one by a newer program",
          "[storage][views]")
{
    storage::PersonListView view;
    view.filter.municipality = u"Rīga"_s;
    view.filter.notSeenDays = 30;
    view.filter.ageFrom = 18;
    view.filter.ageTo = 29;
    view.filter.withChild = true;
    view.filter.event = domain::EventId::create(SystemClock());
    view.sort = storage::PersonSort::LastSeen;
    view.columns = {storage::PersonColumn::Place, storage::PersonColumn::LastSeen};
    CHECK(storage::personListViewFromJson(storage::toJson(view)) == view);
    CHECK(storage::personListViewFromJson(u"not JSON"_s) == storage::PersonListView());
    const auto newer = storage::personListViewFromJson(
        uR"({"filter":{"tag":"a","group":"b"},"sort":"colour","columns":["place","shoe"]})"_s);
    CHECK(newer.filter.tag == u"a"_s);
    CHECK(newer.sort == storage::PersonSort::Family);
    CHECK(newer.columns == QList{storage::PersonColumn::Place});
}
