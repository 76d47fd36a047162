// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/workspace.h"

#include "core/services/people_service.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("What a screen writes is told to every screen, and so is what another program writes",
          "[ui][workspace]")
{
    QTemporaryDir folder;
    const SystemClock clock;
    const auto path = folder.filePath(u"Kopā.kaasa"_s);
    REQUIRE(storage::Profile::create(path, {u"Kopā"_s, u"LV"_s}, clock));
    auto opened = ui::Workspace::open(path, clock);
    REQUIRE(opened);
    auto& workspace = *opened.value();
    QSignalSpy changed(&workspace, &ui::Workspace::changed);
    QSignalSpy saved(&workspace, &ui::Workspace::savedChanged);

    bool added = false;
    workspace.write<services::AddedPerson>(
        ui::Workspace::Priority::Interface, &workspace,
        [](storage::Profile& profile) {
            return services::PeopleService(profile).add(test::person(u"Anna"_s, u"Bērziņa"_s));
        },
        [&](const Result<services::AddedPerson>& person) { added = bool(person); });
    CHECK_FALSE(workspace.isSaved());
    REQUIRE(QTest::qWaitFor([&] { return added; }));
    CHECK(workspace.isSaved());
    CHECK(saved.size() == 2);
    CHECK(changed.size() == 1);
    CHECK(storage::PersonSearch(workspace.reading().database())
              .find(u"anna", Language::English)
              .value()
              .size()
          == 1);

    auto other = storage::Profile::open(path, clock);
    REQUIRE(other);
    REQUIRE(services::PeopleService(*other.value()).add(test::person(u"Ilze"_s, u"Ozola"_s)));
    CHECK(QTest::qWaitFor([&] { return changed.size() == 2; }));
}

TEST_CASE("A profile that cannot be opened says why before any window does", "[ui][workspace]")
{
    const SystemClock clock;
    CHECK(ui::Workspace::open(u"/nonexistent/a.kaasa"_s, clock).error().code
          == Error::Code::FileMissing);
}
