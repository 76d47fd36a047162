// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/person_group.h"
#include "core/storage/row_store.h"

#include <QSet>

#include <algorithm>

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
    SELECT form, given, family, patronymic FROM person_name
     WHERE person_id IN {group} AND deleted = 0
     ORDER BY person_id <> :person2, CASE form WHEN 'document' THEN 0 WHEN 'original' THEN 1 WHEN 'cyrillic' THEN 2 ELSE 3 END)";

constexpr QStringView kContacts = uR"(
    SELECT kind, typed, normal, remark FROM person_contact
     WHERE person_id IN {group} AND deleted = 0 ORDER BY person_id <> :person2, id)";

constexpr QStringView kLanguages = uR"(
    SELECT language, level FROM person_language
     WHERE person_id IN {group} AND deleted = 0
     ORDER BY person_id <> :person2, preferred DESC, id)";

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

/// What tells two rows of one person apart.
QString naturalOf(const domain::PersonName& name)
{
    return codeOf(name.form);
}
QString naturalOf(const domain::Contact& contact)
{
    return codeOf(contact.kind) + u':'
        + (contact.normal.isEmpty() ? contact.typed : contact.normal);
}
QString naturalOf(const domain::SpokenLanguage& language)
{
    return language.code;
}

/// Adds what is not there yet: of people who were merged, the surviving one's own comes first.
template <typename Part>
void addOnce(QList<Part>& parts, Part part)
{
    const auto natural = naturalOf(part);
    const bool isThere = std::any_of(parts.begin(), parts.end(),
                                     [&](const Part& each) { return naturalOf(each) == natural; });
    if (!isThere)
        parts.append(std::move(part));
}

/// The rows of one child table, hers and of those who were merged into her, by what tells them
/// apart.
class OwnRows {
public:
    OwnRows(sql::Database& database, QString table, qint64 person)
        : m_store(database)
        , m_table(std::move(table))
        , m_person(person)
    {
    }

    /// `natural`: as SQL, what `naturalOf` gives.
    Result<void> read(sql::Database& database, QStringView natural)
    {
        const auto rows = database.select(
            ofGroup(u"SELECT uid, person_id, %1 FROM %2 WHERE person_id IN {group} AND deleted = 0"
                    " ORDER BY person_id <> :person2"_s.arg(natural, m_table)),
            {{u":person"_s, m_person}, {u":person2"_s, m_person}});
        if (!rows)
            return rows.error();
        for (const auto& row : rows.value()) {
            m_rows.append({Uid::fromBytes(row.value(0).toByteArray()), row.value(1).toLongLong(),
                           row.value(2).toString()});
        }
        return {};
    }

    /// Into the row that is there, whosever it is, or into `fresh`.
    Result<void> put(const QString& natural, const Uid& fresh, Values values)
    {
        m_kept.insert(natural);
        const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                      [&](const Row& each) { return each.natural == natural; });
        const bool isThere = row != m_rows.end();
        values.append({u"person_id"_s, isThere ? row->person : m_person});
        values.append({u"deleted"_s, 0});
        const auto done = m_store.put(m_table, isThere ? row->uid : fresh, values);
        return done ? Result<void>() : Result<void>(done.error());
    }

    /// Those that nothing was put into go into the bin.
    Result<void> binOthers()
    {
        for (const auto& row : std::as_const(m_rows)) {
            if (m_kept.contains(row.natural))
                continue;
            if (const auto binned = m_store.bin(m_table, row.uid); !binned)
                return binned;
        }
        return {};
    }

private:
    struct Row {
        Uid uid;
        qint64 person;
        QString natural;
    };

    RowStore m_store;
    QString m_table;
    qint64 m_person;
    QList<Row> m_rows;
    QSet<QString> m_kept;
};

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
    const sql::Bindings of{{u":person"_s, key}, {u":person2"_s, key}};
    const auto names = m_database.select(ofGroup(kNames), of);
    if (!names)
        return names.error();
    for (const auto& row : names.value()) {
        addOnce(person.names,
                domain::PersonName{fromCode<domain::NameForm>(row.value(0).toString())
                                       .value_or(domain::NameForm::Called),
                                   row.value(1).toString(), row.value(2).toString(),
                                   row.value(3).toString()});
    }
    std::stable_sort(person.names.begin(), person.names.end(),
                     [](const auto& a, const auto& b) { return a.form < b.form; });
    const auto contacts = m_database.select(ofGroup(kContacts), of);
    if (!contacts)
        return contacts.error();
    for (const auto& row : contacts.value()) {
        addOnce(person.contacts,
                domain::Contact{fromCode<domain::ContactKind>(row.value(0).toString())
                                    .value_or(domain::ContactKind::Messenger),
                                row.value(1).toString(), row.value(2).toString(),
                                row.value(3).toString()});
    }
    const auto languages = m_database.select(ofGroup(kLanguages), of);
    if (!languages)
        return languages.error();
    for (const auto& row : languages.value()) {
        addOnce(person.languages,
                domain::SpokenLanguage{row.value(0).toString(),
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
    OwnRows rows(m_database, u"person_name"_s, key);
    if (const auto read = rows.read(m_database, u"form"); !read)
        return read;
    for (const auto& name : person.names) {
        const auto uid
            = derivedUid("person_name", {person.id.toBytes(), codeOf(name.form).toLatin1()});
        const auto put = rows.put(naturalOf(name), uid,
                                  {{u"form"_s, codeOf(name.form)},
                                   {u"given"_s, name.given},
                                   {u"family"_s, name.family},
                                   {u"patronymic"_s, name.patronymic}});
        if (!put)
            return put;
    }
    return rows.binOthers();
}

Result<void> PersonRepository::saveContacts(qint64 key, const Person& person)
{
    OwnRows rows(m_database, u"person_contact"_s, key);
    if (const auto read
        = rows.read(m_database, u"kind || ':' || coalesce(nullif(normal, ''), typed)");
        !read)
        return read;
    for (const auto& contact : person.contacts) {
        const auto natural = contact.normal.isEmpty() ? contact.typed : contact.normal;
        const auto uid
            = derivedUid("person_contact",
                         {person.id.toBytes(), codeOf(contact.kind).toLatin1(), natural.toUtf8()});
        const auto put = rows.put(naturalOf(contact), uid,
                                  {{u"kind"_s, codeOf(contact.kind)},
                                   {u"typed"_s, contact.typed},
                                   {u"normal"_s, contact.normal},
                                   {u"remark"_s, contact.remark}});
        if (!put)
            return put;
    }
    return rows.binOthers();
}

Result<void> PersonRepository::saveLanguages(qint64 key, const Person& person)
{
    OwnRows rows(m_database, u"person_language"_s, key);
    if (const auto read = rows.read(m_database, u"language"); !read)
        return read;
    for (const auto& language : person.languages) {
        const auto uid
            = derivedUid("person_language", {person.id.toBytes(), language.code.toLatin1()});
        const auto put
            = rows.put(naturalOf(language), uid,
                       {{u"language"_s, language.code},
                        {u"level"_s, codeOf(language.level)},
                        {u"preferred"_s, &language == &person.languages.first() ? 1 : 0}});
        if (!put)
            return put;
    }
    return rows.binOthers();
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
