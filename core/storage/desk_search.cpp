// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/desk_search.h"

#include "core/names/name_likeness.h"
#include "core/names/search_key.h"
#include "core/names/search_words.h"
#include "core/sql/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// Reading stops once a two-letter beginning has found this many: nobody reads further, they type
// on.
constexpr int kOrdered = 2'000;

constexpr int kAlike = 3;        // letters that a name must share to be thought misspelt
constexpr int kPhoneDigits = 5;  // fewer are no phone

constexpr QStringView kEverybody = uR"(
    SELECT i.person_id, i.name, i.second, i.year, i.place, i.given, i.family
      FROM (SELECT rowid FROM person_search WHERE person_search MATCH ? LIMIT ?) AS found
      JOIN person_index i ON i.person_id = found.rowid
     WHERE i.hidden = 0
     ORDER BY i.%1 LIMIT ?)";

constexpr QStringView kOne = uR"(
    SELECT person_id, name, second, year, place, given, family
      FROM person_index WHERE person_id = ? AND hidden = 0)";

DeskPerson fromRow(const sql::Statement& row)
{
    const auto year = row.value(3);
    DeskPerson person;
    person.line
        = {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
           year.isNull() ? std::nullopt : std::optional(year.toInt()), row.value(4).toString()};
    person.given = row.value(5).toString();
    person.family = row.value(6).toString();
    return person;
}

// 0: the names begin as typed, in either order; 1: only the given name does; 2: something else, or
// another spelling.
int distance(const DeskPerson& person, const QStringList& keys)
{
    const auto family = names::searchKey(person.family);
    const auto given = names::searchKey(person.given);
    if (keys.size() > 1) {
        const bool surnameFirst = family.startsWith(keys[0]) && given.startsWith(keys[1]);
        return surnameFirst || (given.startsWith(keys[0]) && family.startsWith(keys[1])) ? 0 : 2;
    }
    if (family.startsWith(keys[0]))
        return 0;
    return given.startsWith(keys[0]) ? 1 : 2;
}

// "Olga Jureva" may be written "Olga Jur…" or "Olg… Jureva".
QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

// Each word as it was typed, and no other: whoever means another one would have typed on.
bool isWholeName(const DeskPerson& person, const QStringList& sortedKeys)
{
    if (sortedKeys.size() < 2 && !person.given.isEmpty() && !person.family.isEmpty())
        return false;
    return sorted(names::searchKeys(person.given + u' ' + person.family)) == sortedKeys
        || sorted(names::searchKeys(person.line.second)) == sortedKeys;
}

QStringList misspellings(QStringView name)
{
    const auto words = name.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList texts{words.join(u' ')};
    if (words.size() != 2)
        return texts;
    if (words[1].size() > kAlike)
        texts.append(words[0] + u' ' + words[1].first(kAlike));
    if (words[0].size() > kAlike)
        texts.append(words[0].first(kAlike) + u' ' + words[1]);
    return texts;
}

DeskLikely::Why whyAlike(const DeskPerson& person, QStringView typed)
{
    const auto name = person.given + u' ' + person.family;
    const auto words = [](QStringView text) {
        return sorted(text.toString().toCaseFolded().remove(u',').split(u' ', Qt::SkipEmptyParts));
    };
    if (words(name) == words(typed))
        return DeskLikely::Why::SameName;
    const auto isSpelling = [typed](QStringView spelling) {
        return names::typedLikeness(spelling, typed).certainty >= names::Certainty::Likely;
    };
    if (isSpelling(name) || isSpelling(person.line.second))
        return DeskLikely::Why::OtherSpelling;
    return DeskLikely::Why::Alike;
}

bool isPhone(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
        >= kPhoneDigits;
}

void markNamesakes(QList<DeskPerson>& people)
{
    QHash<QString, int> seen;
    for (const auto& person : std::as_const(people))
        ++seen[person.line.name.toCaseFolded()];
    for (auto& person : people)
        person.namesake = seen.value(person.line.name.toCaseFolded()) > 1;
}

}  // namespace

bool DeskSearch::isEnough(QStringView text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); })
        >= 2;
}

Result<const DeskRoster*> DeskSearch::roster()
{
    const auto version = m_database.value(u"PRAGMA data_version");
    if (!version)
        return version.error();
    // A database that this connection writes itself does not move its own data_version.
    const auto own = m_database.value(u"SELECT total_changes()");
    if (!own)
        return own.error();
    const auto now = (version.value().toLongLong() << 32) + own.value().toLongLong();
    if (!m_roster || now != m_version) {
        auto fresh = DeskRoster::load(m_database, m_session, m_language);
        if (!fresh)
            return fresh.error();
        m_roster = std::move(fresh).value();
        m_version = now;
    }
    return &*m_roster;
}

QList<DeskPerson> DeskSearch::onRoster(QStringView text, const QStringList& keys) const
{
    const auto words = names::searchWords(text);
    struct Found {
        const DeskPerson* person;
        bool later;  // here already, and not called exactly so
        int distance;
    };
    const auto whole = sorted(keys);
    QList<Found> found;
    const auto& people = m_roster->people();
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (!names::isFoundByAny(m_roster->words(i), words))
            continue;
        const bool isWhole = isWholeName(people[i], whole);
        found.append({&people[i], cameToDoor(people[i].standing) && !isWhole,
                      isWhole ? -1 : distance(people[i], keys)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return a.later != b.later ? b.later : a.distance < b.distance;
    });
    QList<DeskPerson> result;
    for (const auto& one : std::as_const(found))
        result.append(*one.person);
    return result;
}

Result<QList<DeskPerson>> DeskSearch::find(QStringView text, int limit)
{
    const auto keys = names::searchKeys(text);
    if (!isEnough(text) || keys.isEmpty())
        return QList<DeskPerson>();
    if (const auto ready = roster(); !ready)
        return ready.error();
    auto result = onRoster(text, keys);

    if (!m_everybody) {
        auto prepared = m_database.prepare(kEverybody.toString().arg(sortColumn(m_language)));
        if (!prepared)
            return prepared.error();
        m_everybody = std::move(prepared).value();
    }
    for (const auto& expression :
         {PersonSearch::expression(text), PersonSearch::otherSpellings(text)}) {
        if (result.size() >= limit || expression.isEmpty())
            break;
        if (const auto read = appendOthers(result, expression, limit); !read)
            return read.error();
    }
    if (result.size() > limit)
        result.resize(limit);
    markNamesakes(result);
    return result;
}

Result<void> DeskSearch::appendOthers(QList<DeskPerson>& people, const QString& expression,
                                      int limit)
{
    if (const auto run = m_everybody->run({expression, kOrdered, limit + int(people.size())}); !run)
        return run;
    while (people.size() < limit && m_everybody->next()) {
        const auto person = fromRow(*m_everybody);
        if (!m_roster->find(person.line.key))
            people.append(person);
    }
    const auto read = m_everybody->ended();
    m_everybody->finish();  // a statement left open would keep this moment of the profile alive
    return read;
}

Result<QList<DeskPerson>> DeskSearch::namesakes(const DeskPerson& person)
{
    auto found = find(person.line.name);
    if (!found)
        return found.error();
    found.value().removeIf([&person](const DeskPerson& other) {
        return other.line.key != person.line.key
            && other.line.name.compare(person.line.name, Qt::CaseInsensitive) != 0;
    });
    return found;
}

Result<QList<DeskLikely>> DeskSearch::likely(QStringView name, QStringView phone, int limit)
{
    auto texts = misspellings(name);
    const bool byPhone = isPhone(phone);
    if (byPhone)
        texts.prepend(phone.toString());
    QList<DeskLikely> people;
    for (const auto& text : std::as_const(texts)) {
        const auto found = find(text, limit);
        if (!found)
            return found.error();
        for (const auto& person : found.value()) {
            const bool known
                = std::any_of(people.begin(), people.end(), [&person](const DeskLikely& other) {
                      return other.person.line.key == person.line.key;
                  });
            if (!known && people.size() < limit)
                people.append({person,
                               byPhone && text == phone ? DeskLikely::Why::SamePhone
                                                        : whyAlike(person, name)});
        }
    }
    std::stable_sort(people.begin(), people.end(),
                     [](const DeskLikely& a, const DeskLikely& b) { return a.why < b.why; });
    return people;
}

Result<DeskPerson> DeskSearch::person(qint64 key)
{
    const auto ready = roster();
    if (!ready)
        return ready.error();
    if (const auto* known = ready.value()->find(key))
        return *known;
    auto row = m_database.prepare(kOne);
    if (!row)
        return row.error();
    if (const auto run = row.value().run({key}); !run)
        return run.error();
    if (!row.value().next())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    return fromRow(row.value());
}

}  // namespace kaasa::storage
