// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_index_row.h"

#include "core/base/collation.h"
#include "core/names/search_key.h"

namespace kaasa::storage {

namespace {

QString wordsOf(const PersonTraits& traits)
{
    QStringList words;
    const auto add = [&words](const QStringList& more) {
        for (const auto& word : more) {
            if (!words.contains(word))  // twenty words at most: quicker than a set
                words.append(word);
        }
    };
    for (const auto& name : traits.names) {
        for (const auto* part : {&name.given, &name.family, &name.patronymic}) {
            if (!part->isEmpty())
                add(names::searchTokens(*part));
        }
    }
    for (const auto& phone : traits.phones)
        add(names::phoneTokens(phone));
    for (const auto& contact : traits.otherContacts)
        add(names::searchTokens(contact));
    add(traits.badges);
    return words.join(u' ');
}

}  // namespace

PersonIndexRow indexRowOf(const PersonTraits& traits)
{
    PersonIndexRow row;
    if (!traits.names.isEmpty()) {
        const auto& first = traits.names.first();
        row.given = first.given;
        row.family = first.family;
        // people without a surname stand by their given name
        row.name = (first.family + u' ' + first.given).trimmed();
    }
    if (traits.names.size() > 1)
        row.second = (traits.names[1].given + u' ' + traits.names[1].family).trimmed();
    row.year = traits.birthDate.isEmpty() ? traits.birthYear
                                          : std::optional(traits.birthDate.first(4).toInt());
    row.place = traits.municipality;
    for (size_t i = 0; i < kIndexedLanguages.size(); ++i)
        row.sortKeys[i] = sortKey(row.name, kIndexedLanguages[i]);
    row.words = wordsOf(traits);
    return row;
}

}  // namespace kaasa::storage
