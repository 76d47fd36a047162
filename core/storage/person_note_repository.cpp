// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_note_repository.h"

#include "core/sql/database.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

Result<QString> PersonNoteRepository::find(qint64 person)
{
    const auto note
        = m_database.value(u"SELECT note FROM person WHERE id = :person", {{u":person"_s, person}});
    if (!note)
        return note.error();
    return note.value().toString();
}

Result<void> PersonNoteRepository::save(qint64 person, const QString& note)
{
    return RowStore(m_database).change(u"person", person, {{u"note"_s, note}});
}

}  // namespace kaasa::storage
