// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/match_reason.h"

#include "core/domain/badge_number.h"
#include "core/domain/phone.h"
#include "core/names/search_key.h"
#include "core/names/search_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

QStringList tokensOf(const domain::PersonName& name)
{
    return names::searchTokens(name.given) + names::searchTokens(name.family)
        + names::searchTokens(name.patronymic);
}

QString nameReason(const domain::PersonName& name, const Words& words)
{
    switch (name.form) {
    case domain::NameForm::Document:
        break;
    case domain::NameForm::Original:
        return words.phrase("MatchReason", "Name as written at home: %1");
    case domain::NameForm::Cyrillic:
        return words.phrase("MatchReason", "Name in Cyrillic: %1");
    case domain::NameForm::Called:
        return words.phrase("MatchReason", "Called: %1");
    }
    return words.phrase("MatchReason", "Name: %1");
}

// Letters as typed weigh most, then whole words, then beginnings.
int scoreOf(const domain::PersonName& name, QStringView typed, const QStringList& keys)
{
    const auto wanted = typed.toString().simplified().toCaseFolded();
    int score = 10;
    for (const auto& spelling : {domain::fullName(name), name.family + u' ' + name.given}) {
        if (spelling.toCaseFolded() == wanted)
            score += 100;
    }
    const auto parts = domain::fullName(name).toCaseFolded().split(u' ');
    for (const auto& word : wanted.split(u' ')) {
        if (parts.contains(word))
            score += 20;
        else if (std::any_of(parts.begin(), parts.end(),
                             [&](const QString& part) { return part.startsWith(word); }))
            score += 5;
    }
    const auto tokens = tokensOf(name);
    for (const auto& key : keys)
        score += tokens.contains(key) ? 3 : 0;
    return score;
}

}  // namespace

MatchReason matchReason(const domain::Person& person, QStringView typed, const Words& words)
{
    const auto keys = names::searchKeys(typed);
    MatchReason best;
    for (const auto& name : person.names) {
        if (!names::allBegin(keys, tokensOf(name)))
            continue;
        const auto score = scoreOf(name, typed, keys);
        if (score > best.score)
            best = {nameReason(name, words).arg(domain::fullName(name)), score};
    }
    if (best.score > 0)
        return best;
    for (const auto& contact : person.contacts) {
        if (contact.kind == domain::ContactKind::Phone) {
            if (names::allBegin(keys, names::phoneTokens(contact.normal)))
                return {words.phrase("MatchReason", "Phone: %1")
                            .arg(domain::phoneForReading(contact.normal)),
                        9};
        } else if (names::allBegin(keys, names::searchTokens(contact.normal))) {
            return {words.phrase("MatchReason", "Contact: %1").arg(contact.typed), 8};
        }
    }
    if (!domain::BadgeNumber::fromString(typed.trimmed()).isNull())
        return {words.phrase("MatchReason", "Badge"), 200};
    const auto anyKeys = names::searchWords(typed);
    for (const auto& name : person.names) {
        if (names::isFoundByAny(tokensOf(name), anyKeys))
            return {words.phrase("MatchReason", "Another spelling: %1").arg(domain::fullName(name)),
                    2};
    }
    // each word begins something else of hers: one the name, another the phone
    return {words.phrase("MatchReason", "Name: %1").arg(domain::displayName(person)), 1};
}

}  // namespace kaasa::services
