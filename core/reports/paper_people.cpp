// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper_people.h"

#include "core/base/collation.h"
#include "core/sql/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

constexpr QStringView kPeople = uR"(
    SELECT p.id, p.uid, p.municipality, p.photo, p.contact_later
      FROM json_each(:keys) k JOIN person p ON p.id = k.value WHERE p.deleted = 0)";

constexpr QStringView kNames = uR"(
    SELECT n.person_id, n.form, n.given, n.family
      FROM json_each(:keys) k JOIN person_name n ON n.person_id = k.value
     WHERE n.deleted = 0
     ORDER BY CASE n.form WHEN 'document' THEN 0 WHEN 'original' THEN 1 WHEN 'cyrillic' THEN 2 ELSE 3 END, n.id)";

constexpr QStringView kContacts = uR"(
    SELECT c.person_id, c.kind, c.typed
      FROM json_each(:keys) k JOIN person_contact c ON c.person_id = k.value
     WHERE c.deleted = 0 AND c.kind IN ('phone', 'email') ORDER BY c.id)";

constexpr QStringView kLanguages = uR"(
    SELECT l.person_id, l.language
      FROM json_each(:keys) k JOIN person_language l ON l.person_id = k.value
     WHERE l.deleted = 0 ORDER BY l.preferred DESC, l.id)";

constexpr QStringView kOrganisations = uR"(
    SELECT r.person_id, o.name
      FROM json_each(:keys) k JOIN person_role r ON r.person_id = k.value
      JOIN organisation o ON o.id = r.organisation_id
     WHERE r.deleted = 0 AND (r.since IS NULL OR r.since <= :day) AND (r.until IS NULL OR r.until >= :day2)
     ORDER BY r.since DESC, r.id DESC)";

// The newest line of the ledger for a purpose, unless it ran out, as in ConsentRepository; what was
// said under a name that was merged into hers was said by her.
constexpr QStringView kConsents = uR"(
    SELECT k.value, c.purpose, c.act, c.valid_until
      FROM json_each(:keys) k JOIN person_index i ON i.root_id = k.value
      JOIN consent c ON c.person_id = i.person_id
     WHERE c.deleted = 0 AND c.purpose IN ('photos', 'contact_later')
     ORDER BY c.happened_at DESC, c.id DESC)";

using People = QHash<qint64, PaperPerson>;
using Each = std::function<void(PaperPerson&, const QSqlRecord&)>;

/// "yes" and "no" as the person's record holds them.
std::optional<bool> preference(const QVariant& value)
{
    const auto text = value.toString();
    return text.isEmpty() ? std::nullopt : std::optional(text == u"yes");
}

void takeName(PaperPerson& person, const QSqlRecord& row)
{
    const auto given = row.value(2).toString();
    const auto family = row.value(3).toString();
    const bool first = person.givenName.isEmpty() && person.familyName.isEmpty();
    if (first) {
        person.givenName = given;
        person.familyName = family;
    } else if (row.value(1).toString() == u"cyrillic"
               && (given != person.givenName || family != person.familyName)) {
        person.nativeGiven = given;
        person.nativeFamily = family;
    }
}

void takeContact(PaperPerson& person, const QSqlRecord& row)
{
    auto& field = row.value(1).toString() == u"phone" ? person.phone : person.email;
    if (field.isEmpty())
        field = row.value(2).toString();
}

}  // namespace

QString PaperPerson::listName() const
{
    return QString(familyName + u' ' + givenName).trimmed();
}

QString PaperPerson::nativeName() const
{
    return QString(nativeGiven + u' ' + nativeFamily).trimmed();
}

void sortPeople(std::vector<PaperPerson>& people, NameOrder order, Language language)
{
    std::vector<std::pair<QByteArray, size_t>> keys;
    keys.reserve(people.size());
    for (size_t i = 0; i < people.size(); ++i) {
        const auto& person = people[i];
        keys.emplace_back(order == NameOrder::FamilyFirst
                              ? nameSortKey(person.familyName, person.givenName, language)
                              : nameSortKey(person.givenName, person.familyName, language),
                          i);
    }
    std::sort(keys.begin(), keys.end(), [&people](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : people[a.second].id < people[b.second].id;
    });
    std::vector<PaperPerson> sorted;
    sorted.reserve(people.size());
    for (const auto& [key, place] : keys)
        sorted.push_back(std::move(people[place]));
    people = std::move(sorted);
}

Result<std::vector<PaperPerson>> PaperPeople::read(const QList<qint64>& keys, QDate day)
{
    QJsonArray list;
    for (const auto key : keys)
        list.append(key);
    const auto json = QString::fromLatin1(QJsonDocument(list).toJson(QJsonDocument::Compact));
    const auto rows = m_database.select(kPeople, {{u":keys"_s, json}});
    if (!rows)
        return rows.error();
    People people;
    for (const auto& row : rows.value()) {
        PaperPerson person{.key = row.value(0).toLongLong()};
        person.id = domain::PersonId::fromBytes(row.value(1).toByteArray());
        person.municipality = row.value(2).toString();
        person.photo = preference(row.value(3));
        person.contactMe = preference(row.value(4));
        people.insert(person.key, person);
    }
    const auto add
        = [&](QStringView sql, const sql::Bindings& more, const Each& take) -> Result<void> {
        const auto parts = m_database.select(sql, sql::Bindings{{u":keys"_s, json}} + more);
        if (!parts)
            return parts.error();
        for (const auto& row : parts.value()) {
            const auto person = people.find(row.value(0).toLongLong());
            if (person != people.end())
                take(*person, row);
        }
        return {};
    };
    QSet<std::pair<qint64, QString>> asked;
    const auto takeConsent = [&](PaperPerson& person, const QSqlRecord& row) {
        const auto purpose = row.value(1).toString();
        if (asked.contains({person.key, purpose}))
            return;
        asked.insert({person.key, purpose});
        const auto until = QDate::fromString(row.value(3).toString(), Qt::ISODate);
        if (until.isValid() && until < day)
            return;
        auto& field = purpose == u"photos" ? person.photo : person.contactMe;
        field = row.value(2).toString() == u"given";
    };
    const auto on = day.toString(Qt::ISODate);
    for (const auto& added : {
             add(kNames, {}, takeName),
             add(kContacts, {}, takeContact),
             add(kLanguages, {},
                 [](PaperPerson&person, const QSqlRecord&row) {
                     person.languages.append(row.value(1).toString());
                 }),
             add(kOrganisations, {{u":day"_s, on}, {u":day2"_s, on}},
                 [](PaperPerson&person, const QSqlRecord&row) {
                     if (person.organisation.isEmpty())
                         person.organisation = row.value(1).toString();
                 }),
             add(kConsents, {}, takeConsent),
         }) {
        if (!added)
            return added.error();
    }
    std::vector<PaperPerson> result;
    result.reserve(size_t(people.size()));
    for (auto& person : people)
        result.push_back(std::move(person));
    return result;
}

}  // namespace kaasa::reports
