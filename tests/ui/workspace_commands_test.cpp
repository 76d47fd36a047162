// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/workspace_commands.h"

#include "core/services/people_service.h"
#include "tests/support/catch.h"
#include "tests/ui/screen_stage.h"
#include "ui/shared/inline_bar.h"

#include <QTest>

using namespace kaasa;
using namespace Qt::StringLiterals;

TEST_CASE("Ctrl+Z takes the last act back whatever page is shown, Ctrl+Y does it again",
          "[ui][frame]")
{
    test::ScreenStage stage;
    stage.speak(Language::English);
    ui::WorkspaceCommands commands(stage.workspace(), stage.window());
    const auto eva = stage.centre().people[u"Kalniņa"_s];
    const auto place = [&] {
        return storage::PersonSearch(stage.workspace().reading().database())
            .lines({eva})
            .value()
            .first()
            .place;
    };
    const auto settled = [&](const QString& expected) {
        return QTest::qWaitFor([&] { return stage.workspace().isSaved() && place() == expected; });
    };
    stage.workspace().write<void>(
        ui::Workspace::Priority::Interface, &stage.window(),
        [eva](storage::Profile& profile) {
            return services::PeopleService(profile).edit(
                eva, [](auto& person) { person.municipality = u"Cēsis"_s; });
        },
        [](const Result<void>& written) { CHECK(written); });
    REQUIRE(settled(u"Cēsis"_s));
    CHECK(stage.window().windowTitle() == u"Kaasa — Centrs «Kopā»"_s);
    auto* bar = stage.window().findChild<ui::InlineBar*>(u"frame.undoBar"_s);
    REQUIRE(bar);
    CHECK(bar->sentence() == u"Person changed: Kalniņa Ēva"_s);
    QTest::keyClick(&stage.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(settled(u"Bauska"_s));
    QTest::keyClick(&stage.window(), Qt::Key_Y, Qt::ControlModifier);
    CHECK(settled(u"Cēsis"_s));
}
