// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_inserter.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

namespace {

constexpr QStringView kPerson = uR"(
    INSERT INTO person (uid, how_to_address, birth_date, birth_year, country, municipality)
    VALUES (?, ?, ?, ?, ?, ?))";

constexpr QStringView kName = uR"(
    INSERT INTO person_name (uid, person_id, form, given, family, patronymic)
    VALUES (?, ?, ?, ?, ?, ?))";

constexpr QStringView kContact = uR"(
    INSERT INTO person_contact (uid, person_id, kind, typed, normal, remark)
    VALUES (?, ?, ?, ?, ?, ?))";

constexpr QStringView kLanguage = uR"(
    INSERT INTO person_language (uid, person_id, language, level, preferred)
    VALUES (?, ?, ?, ?, ?))";

constexpr QStringView kConsent = uR"(
    INSERT INTO consent (uid, person_id, purpose, act, way, consent_text_id, language, happened_at,
                         valid_until, paper_number, witness, member_id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))";

QVariant dayOrNothing(const QDate& day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

}  // namespace

Result<PersonInserter> PersonInserter::ready(sql::Database& database)
{
    QList<sql::Statement> statements;
    for (const auto text : {kPerson, kName, kContact, kLanguage, kConsent}) {
        auto statement = database.prepare(text);
        if (!statement)
            return statement.error();
        statements.append(std::move(statement).value());
    }
    return PersonInserter(statements[0], statements[1], statements[2], statements[3],
                          statements[4]);
}

PersonInserter::PersonInserter(sql::Statement person, sql::Statement name, sql::Statement contact,
                               sql::Statement language, sql::Statement consent)
    : m_person(std::move(person))
    , m_name(std::move(name))
    , m_contact(std::move(contact))
    , m_language(std::move(language))
    , m_consent(std::move(consent))
{
}

Result<qint64> PersonInserter::insert(const domain::Person& person)
{
    const auto& uid = person.id.toBytes();
    if (const auto made = m_person.run({uid, person.howToAddress, dayOrNothing(person.birthDate),
                                        person.birthYear ? QVariant(*person.birthYear) : QVariant(),
                                        person.country, person.municipality});
        !made)
        return made.error();
    const auto key = m_person.lastInsertId();
    for (const auto& name : person.names) {
        const auto form = codeOf(name.form);
        const auto row = derivedUid("person_name", {uid, form.toLatin1()});
        if (const auto made
            = m_name.run({row.toBytes(), key, form, name.given, name.family, name.patronymic});
            !made)
            return made.error();
    }
    for (const auto& contact : person.contacts) {
        const auto kind = codeOf(contact.kind);
        const auto& natural = contact.normal.isEmpty() ? contact.typed : contact.normal;
        const auto row = derivedUid("person_contact", {uid, kind.toLatin1(), natural.toUtf8()});
        if (const auto made = m_contact.run(
                {row.toBytes(), key, kind, contact.typed, contact.normal, contact.remark});
            !made)
            return made.error();
    }
    for (const auto& language : person.languages) {
        const auto row = derivedUid("person_language", {uid, language.code.toLatin1()});
        const bool preferred = &language == &person.languages.first();
        if (const auto made = m_language.run(
                {row.toBytes(), key, language.code, codeOf(language.level), preferred ? 1 : 0});
            !made)
            return made.error();
    }
    return key;
}

Result<void> PersonInserter::insert(qint64 person, const domain::ConsentEntry& entry, qint64 text,
                                    qint64 member)
{
    return m_consent.run(
        {entry.id.toBytes(), person, codeOf(entry.purpose), codeOf(entry.act), codeOf(entry.way),
         text, entry.language, entry.happenedAt.toUTC().toString(Qt::ISODate),
         dayOrNothing(entry.validUntil), entry.paperNumber, entry.witness, member});
}

}  // namespace kaasa::storage
