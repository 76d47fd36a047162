// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/desk_fixture.h"

#include "core/storage/act.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

using services::DeskAct;

namespace {

// Writes through the row store in an act of its own; a test that cannot set its scene is no test.
template <typename Write>
void inAct(ProfileFixture& fixture, const QString& kind, Write write)
{
    auto act = storage::Act::begin(*fixture.profile, kind, u"test"_s);
    if (!act)
        qFatal("%s", qPrintable(act.error().detail));
    storage::RowStore rows(fixture.database());
    write(rows);
    if (const auto committed = act.value().commit(); !committed)
        qFatal("%s", qPrintable(committed.error().detail));
}

qint64 eventOf(ProfileFixture& fixture, qint64 session)
{
    return fixture.database()
        .value(u"SELECT event_id FROM session WHERE id = :s", {{u":s"_s, session}})
        .value()
        .toLongLong();
}

}  // namespace

qint64 DeskFixture::expect(const QString& given, const QString& family, const QString& cyrillic)
{
    const auto person = addPerson(given, family, cyrillic);
    const auto event = eventOf(*this, circle);
    inAct(*this, u"registration.add"_s, [&](storage::RowStore& rows) {
        const auto uid = storage::derivedUid("registration",
                                             {rows.uidOf(u"event", event).value().toBytes(),
                                              rows.uidOf(u"person", person).value().toBytes()});
        const auto put
            = rows.put(u"registration", uid,
                       {{u"event_id"_s, event},
                        {u"person_id"_s, person},
                        {u"state"_s, u"registered"_s},
                        {u"registered_at"_s, clock.now().addDays(-3).toString(Qt::ISODate)}});
        if (!put)
            qFatal("%s", qPrintable(put.error().detail));
    });
    return person;
}

void DeskFixture::setBirthYearAndPlace(qint64 person, int year, const QString& place)
{
    inAct(*this, u"person.change"_s, [&](storage::RowStore& rows) {
        if (!rows.change(u"person", person, {{u"birth_year"_s, year}, {u"municipality"_s, place}}))
            qFatal("no such person");
    });
}

void DeskFixture::setCapacity(int adults)
{
    inAct(*this, u"event.change"_s, [&](storage::RowStore& rows) {
        if (!rows.change(u"event", eventOf(*this, circle), {{u"capacity_adults"_s, adults}}))
            qFatal("no such event");
    });
}

DeskAct DeskFixture::act(DeskAct::Kind kind, qint64 person)
{
    storage::RowStore rows(database());
    DeskAct act;
    act.id = Uid::create(clock);
    act.kind = kind;
    act.session = domain::SessionId(rows.uidOf(u"session", circle).value());
    if (person != 0)
        act.person = domain::PersonId(rows.uidOf(u"person", person).value());
    act.at = clock.now();
    return act;
}

DeskAct DeskFixture::walkIn(const QString& name)
{
    auto made = act(DeskAct::Kind::WalkIn);
    made.person = domain::PersonId::create(clock);
    made.walkIn.typedName = name;
    made.walkIn.language = u"lv"_s;
    return made;
}

Result<services::DeskOutcome> DeskFixture::perform(const DeskAct& act)
{
    return services::DeskService(*profile).perform(act);
}

Result<services::DeskOutcome> DeskFixture::perform(DeskAct::Kind kind, qint64 person)
{
    return perform(act(kind, person));
}

storage::DeskSearch DeskFixture::search(Language language)
{
    return {database(), circle, language};
}

QStringList DeskFixture::found(const QString& text)
{
    QStringList lines;
    const auto people = search().find(text);
    if (!people)
        qFatal("%s", qPrintable(people.error().detail));
    for (const auto& person : people.value())
        lines.append(person.listName() + u" · "_s + standingName(person.standing));
    return lines;
}

storage::DeskPerson DeskFixture::onRoster(qint64 person)
{
    return search().person(person).value();
}

QString standingName(storage::DeskStanding standing)
{
    using storage::DeskStanding;
    switch (standing) {
    case DeskStanding::NotRegistered:
        return u"not registered"_s;
    case DeskStanding::Registered:
        return u"registered"_s;
    case DeskStanding::Waiting:
        return u"waiting"_s;
    case DeskStanding::Present:
        return u"present"_s;
    case DeskStanding::Late:
        return u"late"_s;
    case DeskStanding::Left:
        return u"left"_s;
    case DeskStanding::Excused:
        return u"excused"_s;
    case DeskStanding::Absent:
        return u"absent"_s;
    }
    return {};
}

}  // namespace kaasa::test
