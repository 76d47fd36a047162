// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_wishes_repository.h"

#include "core/sql/database.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::Wish;

Result<domain::PersonWishes> PersonWishesRepository::find(qint64 person)
{
    const auto rows = m_database.select(
        u"SELECT photo, contact_later FROM person WHERE id = :person", {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"person"_s, {}};
    const auto wish = [&](int column) {
        return fromCode<Wish>(rows.value().first().value(column).toString())
            .value_or(Wish::NotAsked);
    };
    return domain::PersonWishes{wish(0), wish(1)};
}

Result<void> PersonWishesRepository::save(qint64 person, const domain::PersonWishes& wishes)
{
    return RowStore(m_database)
        .change(u"person", person,
                {{u"photo"_s, codeOf(wishes.photo)},
                 {u"contact_later"_s, codeOf(wishes.contactLater)}});
}

}  // namespace kaasa::storage
