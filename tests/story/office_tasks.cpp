// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_lock.h"
#include "core/storage/backup.h"
#include "core/storage/venue_repository.h"
#include "tests/story/daily_task.h"
#include "ui/shared/interface_language.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

void changeLanguage(DeskWork& work)
{
    work.hand.tabTo(u"appearance.language.3"_s);
    work.hand.press(u"Up Up"_s);
    work.hand.until(u"Estonian"_s, [] { return ui::interfaceLanguage() == Language::Estonian; });
}

void setDeskPin(DeskWork& work)
{
    work.hand.tabTo(u"security.pin"_s);
    work.hand.type(u"2580"_s);
    work.hand.press(u"Tab"_s);
    work.hand.type(u"2580"_s);
    work.hand.tabTo(u"security.setPin"_s);
    work.hand.press(u"Space"_s);
    work.hand.until(u"the PIN"_s,
                    [&] { return services::DeskLock(work.stage.workspace().reading()).hasPin(); });
}

void backUp(DeskWork& work)
{
    work.hand.tabTo(u"backup.now"_s);
    work.hand.press(u"Space"_s);
    work.hand.until(u"a backup"_s, [&] {
        const QDir folder(storage::backupFolder(work.stage.workspace().path()));
        return !folder.entryList({u"*.kaasa"_s}, QDir::Files).isEmpty();
    });
}

void addVenue(DeskWork& work)
{
    work.hand.press(u"Ctrl+N"_s);
    work.hand.untilFocus(u"name.field"_s);
    work.hand.type(u"Bibliotheka"_s);
    work.hand.press(u"Return"_s);
    work.untilStored(u"the venue"_s, [](sql::Database& database) {
        for (const auto& venue : storage::VenueRepository(database).all().valueOr({})) {
            if (venue.name == u"Bibliotheka")
                return true;
        }
        return false;
    });
}

void findHelp(DeskWork& work)
{
    work.hand.press(u"F1"_s);
    work.untilPage(u"help"_s);
    work.hand.press(u"Alt+Left"_s);
    work.untilPage(u"people"_s);
}

void findAnything(DeskWork& work)
{
    work.go(u"sarunu"_s);
    work.untilPage(u"event"_s);
}

}  // namespace

QList<DailyTask> officeTasks()
{
    return {
        {"Speak another language with the program", "settings/appearance", changeLanguage},
        {"Set the PIN of the registration desk", "settings/security", setDeskPin},
        {"Make a backup now", "settings/backup", backUp},
        {"Add a venue", "settings/venues", addVenue},
        {"Ask for help with a page and come back", "people", findHelp},
        {"Find anything from anywhere", "people", findAnything},
    };
}

}  // namespace kaasa::test
