// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_loader.h"

#include "core/sql/database.h"
#include "core/sql/trigger_pause.h"
#include "core/storage/change_capture.h"
#include "core/storage/schema_registry.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace kaasa::storage {

namespace {

enum Which { PersonRow, NameRow, ContactRow, LanguageRow, ConsentRow, IndexRow, WordsRow };

constexpr std::array<QStringView, 7> kStatements{
    uR"(INSERT INTO person (id, uid, how_to_address, birth_date, birth_year, country, municipality,
                            clk, cdev)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1))",
    uR"(INSERT INTO person_name (id, uid, person_id, form, given, family, patronymic, clk, cdev)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1))",
    uR"(INSERT INTO person_contact (id, uid, person_id, kind, typed, normal, remark, clk, cdev)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1))",
    uR"(INSERT INTO person_language (id, uid, person_id, language, level, preferred, clk, cdev)
        VALUES (?, ?, ?, ?, ?, ?, ?, 1))",
    uR"(INSERT INTO consent (id, uid, person_id, purpose, act, way, consent_text_id, language,
                             happened_at, valid_until, paper_number, witness, member_id, clk, cdev)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1))",
    uR"(INSERT INTO person_index (person_id, root_id, name, given, family, second, year, place,
                                  hidden, sort_lv, sort_et, sort_ru, sort_en)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?))",
    u"INSERT INTO person_search (rowid, words) VALUES (?, ?)",
};

constexpr QStringView kStamp = u"SELECT stamp FROM act WHERE id = (SELECT act_id FROM capture)";

/// Binds place after place of one row.
class RowOf {
public:
    RowOf(sql::Statement& statement, const NewPersonRows& person)
        : m_prepared(statement.prepared())
        , m_person(person)
    {
    }

    RowOf& key(qint64 value)
    {
        m_prepared.bindInteger(++m_place, value);
        return *this;
    }
    RowOf& text(NewPersonRows::Span span)
    {
        m_prepared.bindText(++m_place, m_person.at(span));
        return *this;
    }
    RowOf& bytes(NewPersonRows::Span span)
    {
        m_prepared.bindBytes(++m_place, m_person.at(span));
        return *this;
    }
    RowOf& day(NewPersonRows::Span span)
    {
        if (span.size > 0)
            return text(span);
        m_prepared.bindNothing(++m_place);
        return *this;
    }
    RowOf& year(std::optional<int> value)
    {
        if (value)
            return key(*value);
        m_prepared.bindNothing(++m_place);
        return *this;
    }
    Result<void> insert() { return m_prepared.run(); }

private:
    sql::Prepared& m_prepared;
    const NewPersonRows& m_person;
    int m_place = 0;
};

}  // namespace

Result<PersonLoader> PersonLoader::ready(sql::Database& database, size_t worthPausing)
{
    std::vector<sql::Statement> statements;
    for (const auto text : kStatements) {
        auto statement = database.prepare(text);
        if (!statement)
            return statement.error();
        statements.push_back(std::move(statement).value());
    }
    return PersonLoader(database, worthPausing, std::move(statements));
}

PersonLoader::PersonLoader(sql::Database& database, size_t worthPausing,
                           std::vector<sql::Statement> statements)
    : m_database(&database)
    , m_worthPausing(worthPausing)
    , m_statements(std::move(statements))
{
}

Result<PersonLoader::Range> PersonLoader::rangeOf(QStringView table)
{
    const auto last = m_database->value(u"SELECT coalesce(max(id), 0) FROM "_s + table.toString());
    if (!last)
        return last.error();
    const auto first = last.value().toLongLong() + 1;
    return Range{first, first};
}

Result<qint64> PersonLoader::add(NewPersonRows person)
{
    if (m_held.empty()) {
        const auto people = rangeOf(u"person");
        if (!people)
            return people.error();
        m_people = people.value();
    }
    m_held.push_back(std::move(person));
    return m_people.next++;
}

void PersonLoader::add(qint64 person, const domain::ConsentEntry& entry, qint64 text, qint64 member)
{
    m_heldConsents.push_back(
        {QVariant(), entry.id.toBytes(), person, codeOf(entry.purpose), codeOf(entry.act),
         codeOf(entry.way), text, entry.language, entry.happenedAt.toUTC().toString(Qt::ISODate),
         entry.validUntil.isValid() ? QVariant(entry.validUntil.toString(Qt::ISODate)) : QVariant(),
         entry.paperNumber, entry.witness, member});
}

Result<void> PersonLoader::write()
{
    if (m_held.empty() && m_heldConsents.empty())
        return {};
    const auto stamp = m_database->value(kStamp);
    if (!stamp)
        return stamp.error();
    m_stamp = stamp.value().toLongLong();
    for (auto [range, table] :
         {std::pair{&m_names, u"person_name"_s}, std::pair{&m_contacts, u"person_contact"_s},
          std::pair{&m_languages, u"person_language"_s}, std::pair{&m_consents, u"consent"_s}}) {
        const auto found = rangeOf(table);
        if (!found)
            return found.error();
        *range = found.value();
    }
    const auto writeRows = [this]() -> Result<void> {
        for (const auto part :
             {&PersonLoader::writePeople, &PersonLoader::writeNames, &PersonLoader::writeContacts,
              &PersonLoader::writeLanguages, &PersonLoader::writeConsents}) {
            if (const auto written = (this->*part)(); !written)
                return written;
        }
        return {};
    };
    const auto writeAll = [&]() -> Result<void> {
        if (m_held.size() + m_heldConsents.size() < m_worthPausing)
            return writeRows();
        const sql::TriggerPause pause(*m_database);
        if (const auto written = writeRows(); !written)
            return written;
        for (const auto& [table, range] :
             {std::pair{u"person"_s, m_people}, std::pair{u"person_name"_s, m_names},
              std::pair{u"person_contact"_s, m_contacts},
              std::pair{u"person_language"_s, m_languages}, std::pair{u"consent"_s, m_consents}}) {
            if (range.next == range.first)
                continue;
            const auto captured
                = captureInserted(*m_database, *findTable(table), range.first, range.next - 1);
            if (!captured)
                return captured;
        }
        if (const auto written = writeIndex(); !written)
            return written;
        return writeWords();
    };
    const auto written = writeAll();
    m_held.clear();
    m_heldConsents.clear();
    m_people = {};
    return written;
}

Result<void> PersonLoader::writePeople()
{
    for (size_t i = 0; i < m_held.size(); ++i) {
        const auto& person = m_held[i];
        const auto made = RowOf(m_statements[PersonRow], person)
                              .key(keyOf(i))
                              .bytes(person.uid)
                              .text(person.howToAddress)
                              .day(person.birthDate)
                              .year(person.birthYear)
                              .text(person.country)
                              .text(person.municipality)
                              .key(m_stamp)
                              .insert();
        if (!made)
            return made;
    }
    return {};
}

Result<void> PersonLoader::writeNames()
{
    for (size_t i = 0; i < m_held.size(); ++i) {
        for (const auto& name : m_held[i].names) {
            const auto made = RowOf(m_statements[NameRow], m_held[i])
                                  .key(m_names.next++)
                                  .bytes(name.uid)
                                  .key(keyOf(i))
                                  .text(name.form)
                                  .text(name.given)
                                  .text(name.family)
                                  .text(name.patronymic)
                                  .key(m_stamp)
                                  .insert();
            if (!made)
                return made;
        }
    }
    return {};
}

Result<void> PersonLoader::writeContacts()
{
    for (size_t i = 0; i < m_held.size(); ++i) {
        for (const auto& contact : m_held[i].contacts) {
            const auto made = RowOf(m_statements[ContactRow], m_held[i])
                                  .key(m_contacts.next++)
                                  .bytes(contact.uid)
                                  .key(keyOf(i))
                                  .text(contact.kind)
                                  .text(contact.typed)
                                  .text(contact.normal)
                                  .text(contact.remark)
                                  .key(m_stamp)
                                  .insert();
            if (!made)
                return made;
        }
    }
    return {};
}

Result<void> PersonLoader::writeLanguages()
{
    for (size_t i = 0; i < m_held.size(); ++i) {
        const auto& languages = m_held[i].languages;
        for (const auto& language : languages) {
            const auto made = RowOf(m_statements[LanguageRow], m_held[i])
                                  .key(m_languages.next++)
                                  .bytes(language.uid)
                                  .key(keyOf(i))
                                  .text(language.code)
                                  .text(language.level)
                                  .key(&language == &languages.front() ? 1 : 0)
                                  .key(m_stamp)
                                  .insert();
            if (!made)
                return made;
        }
    }
    return {};
}

Result<void> PersonLoader::writeConsents()
{
    for (auto& consent : m_heldConsents) {
        consent.first() = m_consents.next++;
        consent.append(m_stamp);
        if (const auto made = m_statements[ConsentRow].run(consent); !made)
            return made;
    }
    return {};
}

Result<void> PersonLoader::writeIndex()
{
    // In the order of one alphabet the four indexes are walked through from page to page; in the
    // order of the list every row would touch four distant pages.
    std::vector<size_t> order(m_held.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [this](size_t a, size_t b) {
        return m_held[a].at(m_held[a].index.sortKeys[0])
            < m_held[b].at(m_held[b].index.sortKeys[0]);
    });
    for (const auto i : order) {
        const auto& person = m_held[i];
        const auto& index = person.index;
        const auto made = RowOf(m_statements[IndexRow], person)
                              .key(keyOf(i))
                              .key(keyOf(i))
                              .text(index.name)
                              .text(index.given)
                              .text(index.family)
                              .text(index.second)
                              .year(index.year)
                              .text(index.place)
                              .bytes(index.sortKeys[0])
                              .bytes(index.sortKeys[1])
                              .bytes(index.sortKeys[2])
                              .bytes(index.sortKeys[3])
                              .insert();
        if (!made)
            return made;
    }
    return {};
}

Result<void> PersonLoader::writeWords()
{
    for (size_t i = 0; i < m_held.size(); ++i) {
        const auto made = RowOf(m_statements[WordsRow], m_held[i])
                              .key(keyOf(i))
                              .text(m_held[i].index.words)
                              .insert();
        if (!made)
            return made;
    }
    return {};
}

}  // namespace kaasa::storage
