// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/profile_fixture.h"

#include "core/services/desk_service.h"
#include "core/storage/act.h"
#include "core/storage/person_repository.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::test {

QDateTime eveningInMarch()
{
    return QDateTime::fromString(u"2026-03-05T15:24:00Z"_s, Qt::ISODate);
}

domain::Person person(const QString& given, const QString& family, const QString& cyrillic)
{
    domain::Person draft;
    draft.id = domain::PersonId::create(SystemClock());
    draft.names.append({domain::NameForm::Document, given, family, {}});
    if (!cyrillic.isEmpty()) {
        const auto parts = cyrillic.split(u' ');
        draft.names.append({domain::NameForm::Cyrillic, parts.first(), parts.last(), {}});
    }
    auto valid = domain::validated(draft);
    if (!valid)
        qFatal("%s", qPrintable(valid.error().detail));
    return valid.value();
}

ProfileFixture::ProfileFixture()
    : profile(storage::Profile::inMemory(
        {u"Centrs „Kopā”"_s, u"LV"_s, Language::Latvian, u"Ieva"_s}, clock))
{
}

qint64 ProfileFixture::addPerson(const QString& given, const QString& family,
                                 const QString& cyrillic)
{
    auto act = storage::Act::begin(*profile, u"person.add"_s, given + u' ' + family);
    const auto key = storage::PersonRepository(database()).save(person(given, family, cyrillic));
    if (!act || !key)
        qFatal("could not add a person: %s", qPrintable(key.error().detail));
    if (const auto committed = act.value().commit(); !committed)
        qFatal("could not add a person: %s", qPrintable(committed.error().detail));
    return key.value();
}

qint64 ProfileFixture::addSession(const QString& title, const QDateTime& starts)
{
    const auto begin = starts.isValid() ? starts : clock.now().addSecs(360);
    storage::RowStore rows(database());
    auto act = storage::Act::begin(*profile, u"event.add"_s, title);
    const auto event = rows.put(u"event", Uid::create(clock), {{u"title"_s, title}});
    const auto session = rows.put(u"session", Uid::create(clock),
                                  {{u"event_id"_s, event.valueOr(0)},
                                   {u"starts_at"_s, begin.toString(Qt::ISODate)},
                                   {u"ends_at"_s, begin.addSecs(90 * 60).toString(Qt::ISODate)}});
    if (!act || !event || !session || !act.value().commit())
        qFatal("could not add a meeting");
    return session.value();
}

void ProfileFixture::checkIn(qint64 session, qint64 person)
{
    storage::RowStore rows(database());
    const auto came = services::DeskService(*profile).perform(
        {.id = Uid::create(clock),
         .session = domain::SessionId(rows.uidOf(u"session", session).value()),
         .person = domain::PersonId(rows.uidOf(u"person", person).value()),
         .at = clock.now(),
         .letIn = true});
    if (!came)
        qFatal("not checked in: %s", qPrintable(came.error().detail));
}

}  // namespace kaasa::test
