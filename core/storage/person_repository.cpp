// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::Person;
using domain::PersonId;

namespace {

constexpr QStringView kFind = uR"(
    SELECT id, uid, how_to_address, birth_date, birth_year, country, municipality
      FROM person WHERE deleted = 0 AND uid = :uid)";

constexpr QStringView kFindByKey = uR"(
    SELECT id, uid, how_to_address, birth_date, birth_year, country, municipality
      FROM person WHERE deleted = 0 AND id = :key)";

constexpr QStringView kNames = uR"(
    SELECT form, given, family, patronymic FROM person_name WHERE person_id = :person AND deleted = 0
     ORDER BY CASE form WHEN 'document' THEN 0 WHEN 'original' THEN 1 WHEN 'cyrillic' THEN 2 ELSE 3 END)";

constexpr QStringView kContacts = uR"(
    SELECT kind, typed, normal, remark FROM person_contact WHERE person_id = :person AND deleted = 0
     ORDER BY id)";

constexpr QStringView kLanguages = uR"(
    SELECT language, level FROM person_language WHERE person_id = :person AND deleted = 0
     ORDER BY preferred DESC, id)";

Person fromRow(const QSqlRecord& row)
{
    const auto year = row.value(u"birth_year"_s);
    Person person;
    person.id = PersonId::fromBytes(row.value(u"uid"_s).toByteArray());
    person.howToAddress = row.value(u"how_to_address"_s).toString();
    person.birthDate = QDate::fromString(row.value(u"birth_date"_s).toString(), Qt::ISODate);
    person.birthYear = year.isNull() ? std::nullopt : std::optional(year.toInt());
    person.country = row.value(u"country"_s).toString();
    person.municipality = row.value(u"municipality"_s).toString();
    return person;
}

Values toRow(const Person& person)
{
    return {
        {u"how_to_address"_s, person.howToAddress},
        {u"birth_date"_s,
         person.birthDate.isValid() ? QVariant(person.birthDate.toString(Qt::ISODate))
                                    : QVariant()},
        {u"birth_year"_s, person.birthYear ? QVariant(*person.birthYear) : QVariant()},
        {u"country"_s, person.country},
        {u"municipality"_s, person.municipality},
        {u"deleted"_s, 0},
    };
}

// Rows of a child table whose uid is not among those just written go into the bin.
Result<void> binOthers(sql::Database& database, QStringView table, qint64 person,
                       const QSet<Uid>& kept)
{
    const auto rows = database.select(
        u"SELECT uid FROM %1 WHERE person_id = :person AND deleted = 0"_s.arg(table),
        {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    RowStore store(database);
    for (const auto& row : rows.value()) {
        const auto uid = Uid::fromBytes(row.value(0).toByteArray());
        if (kept.contains(uid))
            continue;
        if (const auto binned = store.bin(table, uid); !binned)
            return binned.error();
    }
    return {};
}

}  // namespace

Result<Person> PersonRepository::find(const PersonId& id) const
{
    const auto rows = m_database.select(kFind, {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"person "_s + id.toString(), {}};
    return withParts(fromRow(rows.value().first()),
                     rows.value().first().value(u"id"_s).toLongLong());
}

Result<Person> PersonRepository::findByKey(qint64 key) const
{
    const auto rows = m_database.select(kFindByKey, {{u":key"_s, key}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"person"_s, {}};
    return withParts(fromRow(rows.value().first()), key);
}

Result<Person> PersonRepository::withParts(Person person, qint64 key) const
{
    const sql::Bindings of{{u":person"_s, key}};
    const auto names = m_database.select(kNames, of);
    if (!names)
        return names.error();
    for (const auto& row : names.value()) {
        person.names.append(
            {fromCode<domain::NameForm>(row.value(0).toString()).value_or(domain::NameForm::Called),
             row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
    }
    const auto contacts = m_database.select(kContacts, of);
    if (!contacts)
        return contacts.error();
    for (const auto& row : contacts.value()) {
        person.contacts.append({fromCode<domain::ContactKind>(row.value(0).toString())
                                    .value_or(domain::ContactKind::Messenger),
                                row.value(1).toString(), row.value(2).toString(),
                                row.value(3).toString()});
    }
    const auto languages = m_database.select(kLanguages, of);
    if (!languages)
        return languages.error();
    for (const auto& row : languages.value()) {
        person.languages.append({row.value(0).toString(),
                                 fromCode<domain::LanguageLevel>(row.value(1).toString())
                                     .value_or(domain::LanguageLevel::Unknown)});
    }
    return person;
}

Result<qint64> PersonRepository::save(const Person& person)
{
    const auto key = RowStore(m_database).put(u"person", person.id.uid(), toRow(person));
    if (!key)
        return key.error();
    for (const auto& saved : {saveNames(key.value(), person), saveContacts(key.value(), person),
                              saveLanguages(key.value(), person)}) {
        if (!saved)
            return saved.error();
    }
    return key.value();
}

// A name form, a contact or a language stands once per person, so two computers make the same row.
Result<void> PersonRepository::saveNames(qint64 key, const Person& person)
{
    RowStore store(m_database);
    QSet<Uid> kept;
    for (const auto& name : person.names) {
        const auto uid
            = derivedUid("person_name", {person.id.toBytes(), codeOf(name.form).toLatin1()});
        kept.insert(uid);
        const auto put = store.put(u"person_name", uid,
                                   {{u"person_id"_s, key},
                                    {u"form"_s, codeOf(name.form)},
                                    {u"given"_s, name.given},
                                    {u"family"_s, name.family},
                                    {u"patronymic"_s, name.patronymic},
                                    {u"deleted"_s, 0}});
        if (!put)
            return put.error();
    }
    return binOthers(m_database, u"person_name", key, kept);
}

Result<void> PersonRepository::saveContacts(qint64 key, const Person& person)
{
    RowStore store(m_database);
    QSet<Uid> kept;
    for (const auto& contact : person.contacts) {
        const auto natural = contact.normal.isEmpty() ? contact.typed : contact.normal;
        const auto uid
            = derivedUid("person_contact",
                         {person.id.toBytes(), codeOf(contact.kind).toLatin1(), natural.toUtf8()});
        kept.insert(uid);
        const auto put = store.put(u"person_contact", uid,
                                   {{u"person_id"_s, key},
                                    {u"kind"_s, codeOf(contact.kind)},
                                    {u"typed"_s, contact.typed},
                                    {u"normal"_s, contact.normal},
                                    {u"remark"_s, contact.remark},
                                    {u"deleted"_s, 0}});
        if (!put)
            return put.error();
    }
    return binOthers(m_database, u"person_contact", key, kept);
}

Result<void> PersonRepository::saveLanguages(qint64 key, const Person& person)
{
    RowStore store(m_database);
    QSet<Uid> kept;
    for (const auto& language : person.languages) {
        const auto uid
            = derivedUid("person_language", {person.id.toBytes(), language.code.toLatin1()});
        kept.insert(uid);
        const auto put
            = store.put(u"person_language", uid,
                        {{u"person_id"_s, key},
                         {u"language"_s, language.code},
                         {u"level"_s, codeOf(language.level)},
                         {u"preferred"_s, &language == &person.languages.first() ? 1 : 0},
                         {u"deleted"_s, 0}});
        if (!put)
            return put.error();
    }
    return binOthers(m_database, u"person_language", key, kept);
}

Result<void> PersonRepository::remove(const PersonId& id)
{
    return RowStore(m_database).bin(u"person", id.uid());
}

Result<qint64> PersonRepository::keyOf(const PersonId& id) const
{
    return RowStore(m_database).idOf(u"person", id.uid());
}

}  // namespace kaasa::storage
