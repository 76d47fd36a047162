// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consent_repository.h"
#include "core/storage/person_list_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/saved_view_repository.h"
#include "tests/story/daily_task.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

namespace {

/// Ctrl+F, her name, and down into the list: she is shown beside it.
void findPerson(DeskWork& work, const QString& typed)
{
    work.hand.press(u"Ctrl+F"_s);
    work.hand.untilFocus(u"people.search"_s);
    work.hand.type(typed);
    work.hand.press(u"Down"_s);
    work.hand.untilFocus(u"people.list"_s);
}

qint64 personOf(DeskWork& work, const QString& family)
{
    return work.stage.centre().people[family];
}

domain::Person stored(sql::Database& database, qint64 key)
{
    return storage::PersonRepository(database).findByKey(key).valueOr({});
}

void findByName(DeskWork& work)
{
    findPerson(work, u"jul"_s);
    work.expect(u"Jūlija first"_s, work.rows(u"people.list"_s).value(0) == u"Ivanova Jūlija");
}

void findByPhone(DeskWork& work)
{
    findPerson(work, u"1102"_s);
    work.expect(u"Jūlija alone"_s, work.rows(u"people.list"_s) == QStringList{u"Ivanova Jūlija"_s});
}

void correctPhone(DeskWork& work)
{
    findPerson(work, u"jurj"_s);
    work.hand.press(u"Ctrl+E"_s);
    work.hand.tabTo(u"person.phone"_s);
    work.hand.press(u"Ctrl+A"_s);
    work.hand.type(u"26 111 222"_s);
    work.hand.press(u"Tab"_s);
    work.untilStored(u"the new number"_s, [&](sql::Database& database) {
        for (const auto& contact : stored(database, personOf(work, u"Jurjeva"_s)).contacts) {
            if (contact.typed == u"26 111 222")
                return true;
        }
        return false;
    });
}

void addPerson(DeskWork& work)
{
    work.hand.press(u"Ctrl+N"_s);
    work.hand.untilFocus(u"newPerson.name"_s);
    work.hand.type(u"Dace Liepa"_s);
    work.hand.press(u"Return"_s);
    work.hand.until(u"Dace in the list"_s, [&] {
        const auto* label = seen(u"person.name"_s);
        return label && label->property("text").toString() == u"Liepa Dace";
    });
}

void addChild(DeskWork& work)
{
    findPerson(work, u"kaln"_s);
    work.hand.press(u"Ctrl+E"_s);
    work.hand.tabTo(u"person.newChild"_s);
    work.hand.press(u"Space"_s);
    work.hand.untilFocus(u"child.name"_s);
    work.hand.type(u"Emils"_s);
    work.hand.press(u"Return"_s);
    work.untilStored(u"the child"_s, [&](sql::Database& database) {
        const auto children = storage::PersonPartRepository(database)
                                  .companions(personOf(work, u"Kalniņa"_s))
                                  .valueOr({});
        return !children.isEmpty() && children.last().name == u"Emils";
    });
}

void openConsents(DeskWork& work, const QString& typed)
{
    findPerson(work, typed);
    work.hand.press(u"Return"_s);
    while (!work.hand.look<bool>([] { return seen(u"consent.photos"_s) != nullptr; }))
        work.hand.press(u"Ctrl+Tab"_s);
}

bool holds(sql::Database& database, qint64 person, domain::ConsentPurpose purpose)
{
    const auto line = storage::ConsentRepository(database)
                          .holding(person, purpose, QDate(2026, 3, 5))
                          .valueOr({});
    return line && line->act == domain::ConsentAct::Given;
}

void recordConsent(DeskWork& work)
{
    openConsents(work, u"saar"_s);
    work.hand.tabTo(u"consent.contact_later"_s);
    work.hand.press(u"Space"_s);
    work.hand.untilSeen(u"consent.answer"_s);
    work.hand.press(u"Return"_s);
    work.untilStored(u"the consent"_s, [&](sql::Database& database) {
        return holds(database, personOf(work, u"Saar"_s), domain::ConsentPurpose::ContactLater);
    });
}

void tagSeveral(DeskWork& work)
{
    findPerson(work, QString());
    work.hand.press(u"Home Shift+Down Shift+Down"_s);
    work.hand.press(u"Ctrl+F"_s);
    work.hand.tabTo(u"people.acts"_s);
    work.hand.press(u"Space Down Down Return"_s);
    work.hand.untilFocus(u"tag.name"_s);
    work.hand.type(u"choir"_s);
    work.hand.press(u"Return"_s);
    work.untilStored(u"the tag"_s, [](sql::Database& database) {
        return storage::PersonPartRepository(database).allTags().valueOr({}).contains(u"choir"_s);
    });
}

void filterByPlace(DeskWork& work)
{
    work.hand.press(u"Ctrl+F"_s);
    work.hand.tabTo(u"people.filter"_s);
    work.hand.press(u"Space Down Down Down Right Return"_s);
    work.hand.untilSeen(u"people.chip"_s);
    const auto shown = work.rows(u"people.list"_s).size();
    work.expect(u"a narrower list"_s, shown > 0 && shown < 12);
}

void keepView(DeskWork& work)
{
    work.hand.press(u"Ctrl+F"_s);
    work.hand.tabTo(u"people.sort"_s);
    work.hand.press(u"Down"_s);
    work.hand.press(u"Ctrl+F"_s);
    work.hand.tabTo(u"people.views"_s);
    work.hand.press(u"Space Down Down Down Return"_s);
    work.hand.untilFocus(u"view.name"_s);
    work.hand.type(u"As we call them"_s);
    work.hand.press(u"Return"_s);
    work.untilStored(u"the view"_s, [&](sql::Database& database) {
        const auto member = work.stage.workspace().reading().member();
        const auto views
            = storage::SavedViewRepository(database).of(u"people"_s, member).valueOr({});
        return views.size() == 1;
    });
}

void takeBack(DeskWork& work)
{
    correctPhone(work);
    work.hand.press(u"Ctrl+Z"_s);
    work.untilStored(u"the old number"_s, [&](sql::Database& database) {
        for (const auto& contact : stored(database, personOf(work, u"Jurjeva"_s)).contacts) {
            if (contact.typed == u"26 111 222")
                return false;
        }
        return true;
    });
}

void removeAndBringBack(DeskWork& work)
{
    const auto there = [](sql::Database& database) {
        return storage::PersonListRepository(database).count().valueOr(0);
    };
    findPerson(work, u"saar"_s);
    work.hand.press(u"Del"_s);
    work.untilStored(u"her in the bin"_s, [&](sql::Database& d) { return there(d) == 11; });
    work.hand.press(u"Ctrl+Z"_s);
    work.untilStored(u"her back"_s, [&](sql::Database& d) { return there(d) == 12; });
}

void seeHistory(DeskWork& work)
{
    findPerson(work, u"ivan"_s);
    work.hand.press(u"Alt+Return"_s);
    work.hand.untilSeen(u"person.history"_s);
}

}  // namespace

QList<DailyTask> peopleTasks()
{
    return {
        {"Find somebody by the first letters of her name, in any spelling", "people", findByName},
        {"Find somebody by the end of her phone number", "people", findByPhone},
        {"Correct a phone number", "people", correctPhone},
        {"Add a participant of whom nothing is known but the name", "people", addPerson},
        {"Note a child who comes along", "people", addChild},
        {"Record a consent given on paper", "people", recordConsent},
        {"Tag three people at once", "people", tagSeveral},
        {"Narrow the list to one municipality", "people", filterByPlace},
        {"Keep a view of the list under a name", "people", keepView},
        {"Take a wrong correction back", "people", takeBack},
        {"Put somebody into the bin and bring her back", "people", removeAndBringBack},
        {"See who changed what about a person", "people", seeHistory},
    };
}

}  // namespace kaasa::test
