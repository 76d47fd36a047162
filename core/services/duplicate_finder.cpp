// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/duplicate_finder.h"

#include "core/names/name_likeness.h"
#include "core/services/identity_index.h"
#include "core/services/person_act.h"
#include "core/storage/duplicate_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/person_search.h"
#include "core/storage/profile.h"

#include <QSet>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

constexpr int kMostCandidates = 300;
constexpr qsizetype kBeginning = 4;    // letters of a name that a typing error leaves
constexpr qsizetype kMostAlike = 200;  // more people with one key are no duplicates but a habit
constexpr int kAskEvery = 256;

/// What is typed to find somebody of that name, whole and with a wrong letter behind its beginning.
QStringList textsOf(const domain::PersonName& name)
{
    QStringList texts{name.given + u' ' + name.family};
    if (name.family.size() > kBeginning)
        texts.append(name.given + u' ' + name.family.first(kBeginning));
    if (name.given.size() > kBeginning)
        texts.append(name.given.first(kBeginning) + u' ' + name.family);
    return texts;
}

bool mayBeNamedSo(const storage::PersonLine& line, const domain::Person& person)
{
    return std::any_of(person.names.begin(), person.names.end(), [&](const auto& name) {
        const auto written = domain::fullName(name);
        return names::typedLikeness(line.name, written).certainty != names::Certainty::Different
            || names::typedLikeness(line.second, written).certainty != names::Certainty::Different;
    });
}

/// Records under everything by which two of them are worth a look.
class Cards {
public:
    void file(qint64 person, IdentityKey key) { m_cards.push_back({key, person}); }

    /// Pairs that stand under one key, each once, the smaller person first.
    std::vector<std::pair<qint64, qint64>> pairs()
    {
        std::sort(m_cards.begin(), m_cards.end());
        m_cards.erase(std::unique(m_cards.begin(), m_cards.end()), m_cards.end());
        std::vector<std::pair<qint64, qint64>> found;
        for (auto begin = m_cards.begin(); begin != m_cards.end();) {
            const auto end = std::find_if(begin, m_cards.end(), [begin](const Card& card) {
                return card.first != begin->first;
            });
            for (auto a = begin; end - begin <= kMostAlike && a != end; ++a) {
                for (auto b = a + 1; b != end; ++b)
                    found.emplace_back(a->second, b->second);
            }
            begin = end;
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return found;
    }

private:
    using Card = std::pair<IdentityKey, qint64>;
    std::vector<Card> m_cards;
};

Result<Cards> cardsOf(sql::Database& database)
{
    Cards cards;
    const auto walked
        = forEachIdentityKey(database, [&cards](qint64 person, IdentityKind, IdentityKey key) {
              cards.file(person, key);
          });
    return walked ? Result<Cards>(std::move(cards)) : walked.error();
}

}  // namespace

Result<QList<Duplicate>> DuplicateFinder::of(const Identity& identity)
{
    auto& database = m_profile.database();
    storage::PersonSearch search(database);
    storage::DuplicateRepository duplicates(database);
    QSet<qint64> named;
    for (const auto& name : identity.person.names) {
        for (const auto& text : textsOf(name)) {
            const auto found = search.keys(text, kMostCandidates);
            if (!found)
                return found.error();
            named.unite({found.value().begin(), found.value().end()});
        }
    }
    const auto lines = search.lines(named.values());
    if (!lines)
        return lines.error();
    QSet<qint64> candidates;
    for (const auto& line : lines.value()) {
        if (mayBeNamedSo(line, identity.person))
            candidates.insert(line.key);
    }
    const auto add = [&candidates](const Result<QList<qint64>>& found) -> Result<void> {
        if (!found)
            return found.error();
        candidates.unite({found.value().begin(), found.value().end()});
        return {};
    };
    if (identity.person.birthDate.isValid()) {
        if (const auto added = add(duplicates.bornOn(identity.person.birthDate)); !added)
            return added.error();
    }
    for (const auto& contact : identity.person.contacts) {
        if (contact.normal.isEmpty())
            continue;
        if (const auto added = add(duplicates.reachedBy(contact.normal)); !added)
            return added.error();
    }
    for (const auto& code : identity.codes) {
        if (const auto added = add(duplicates.withCode(code)); !added)
            return added.error();
    }
    QList<Duplicate> found;
    for (const auto person : std::as_const(candidates)) {
        const auto other = identityOf(person);
        if (!other)
            return other.error();
        const auto likeness = personLikeness(identity, other.value());
        if (likeness.certainty != names::Certainty::Different)
            found.append({person, likeness});
    }
    std::sort(found.begin(), found.end(), [](const Duplicate& a, const Duplicate& b) {
        return a.likeness.certainty != b.likeness.certainty
            ? a.likeness.certainty > b.likeness.certainty
            : a.person < b.person;
    });
    return found;
}

Result<QList<Duplicate>> DuplicateFinder::ofPerson(qint64 person)
{
    const auto identity = identityOf(person);
    if (!identity)
        return identity.error();
    const auto others = storage::DuplicateRepository(m_profile.database()).distinctFrom(person);
    if (!others)
        return others.error();
    auto found = of(identity.value());
    if (found) {
        found.value().removeIf([&](const Duplicate& each) {
            return each.person == person || others.value().contains(each.person);
        });
    }
    return found;
}

Result<QList<DuplicatePair>> DuplicateFinder::all(const std::function<bool(double)>& goesOn)
{
    auto& database = m_profile.database();
    auto cards = cardsOf(database);
    if (!cards)
        return cards.error();
    const auto distinct = storage::DuplicateRepository(database).distinctPairs();
    if (!distinct)
        return distinct.error();
    const auto pairs = cards.value().pairs();
    QHash<qint64, Identity> known;
    const auto remembered = [&](qint64 person) -> Result<void> {
        if (known.contains(person))
            return {};
        const auto identity = identityOf(person);
        if (!identity)
            return identity.error();
        known.insert(person, identity.value());
        return {};
    };
    QList<DuplicatePair> found;
    for (size_t i = 0; i < pairs.size(); ++i) {
        if (i % kAskEvery == 0 && goesOn && !goesOn(double(i) / double(pairs.size())))
            break;
        const auto [a, b] = pairs[i];
        if (distinct.value().contains(pairs[i]))
            continue;
        for (const auto person : {a, b}) {
            if (const auto read = remembered(person); !read)
                return read.error();
        }
        const auto likeness = personLikeness(known[a], known[b]);
        if (likeness.certainty != names::Certainty::Different)
            found.append({a, b, likeness});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const DuplicatePair& a, const DuplicatePair& b) {
                         return a.likeness.certainty > b.likeness.certainty;
                     });
    return found;
}

Result<void> DuplicateFinder::markDistinct(qint64 a, qint64 b)
{
    return inPersonAct(m_profile, u"person.distinct"_s, a, [&](const Uid&) {
        return storage::DuplicateRepository(m_profile.database()).addDistinct(a, b);
    });
}

Result<Identity> DuplicateFinder::identityOf(qint64 person)
{
    auto& database = m_profile.database();
    const auto found = storage::PersonRepository(database).findByKey(person);
    if (!found)
        return found.error();
    const auto codes = storage::PersonPartRepository(database).codes(person);
    if (!codes)
        return codes.error();
    Identity identity{found.value(), {}};
    for (const auto& code : codes.value())
        identity.codes.append(code.canonical);
    return identity;
}

}  // namespace kaasa::services
