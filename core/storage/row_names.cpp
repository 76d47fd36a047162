// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_names.h"

#include "core/sql/database.h"
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

struct Name {
    const char* table;
    const char* sql;  ///< %1 = schema
};

constexpr Name kNames[] = {
    {"member", "SELECT name FROM %1.member WHERE id = :id"},
    {"setting", "SELECT key FROM %1.setting WHERE id = :id"},
    {"list_value",
     "SELECT coalesce(nullif(text_en, ''), nullif(text_lv, ''), nullif(text_et, ''), "
     "nullif(text_ru, ''), code) FROM %1.list_value WHERE id = :id"},
    {"organisation", "SELECT name FROM %1.organisation WHERE id = :id"},
    {"project", "SELECT title FROM %1.project WHERE id = :id"},
    {"project_logo", "SELECT name FROM %1.project_logo WHERE id = :id"},
    {"venue", "SELECT name FROM %1.venue WHERE id = :id"},
    {"room", "SELECT name FROM %1.room WHERE id = :id"},
    {"person", "SELECT name FROM %1.person_index WHERE person_id = :id"},
    {"person_name", "SELECT trim(given || ' ' || family) FROM %1.person_name WHERE id = :id"},
    {"person_contact", "SELECT typed FROM %1.person_contact WHERE id = :id"},
    {"companion", "SELECT name FROM %1.companion WHERE id = :id"},
    {"person_tag",
     "SELECT t.name FROM %1.person_tag r JOIN %1.tag t ON t.id = r.tag_id WHERE r.id = :id"},
    {"person_distinct",
     "SELECT i.name FROM %1.person_distinct r JOIN %1.person_index i ON i.person_id = r.other_id "
     "WHERE r.id = :id"},
    {"household", "SELECT name FROM %1.household WHERE id = :id"},
    {"tag", "SELECT name FROM %1.tag WHERE id = :id"},
    {"consent_text", "SELECT purpose FROM %1.consent_text WHERE id = :id"},
    {"event", "SELECT title FROM %1.event WHERE id = :id"},
    {"session",
     "SELECT e.title FROM %1.session s JOIN %1.event e ON e.id = s.event_id WHERE s.id = :id"},
    {"attendance",  // its row is the meeting's
     "SELECT e.title FROM %1.session s JOIN %1.event e ON e.id = s.event_id WHERE s.id = :id"},
    {"agenda_item", "SELECT topic FROM %1.agenda_item WHERE id = :id"},
    {"event_person", "SELECT name FROM %1.event_person WHERE id = :id"},
    {"registration",
     "SELECT p.name || ' ' || char(183) || ' ' || e.title FROM %1.registration r JOIN "
     "%1.person_index p ON "
     "p.person_id = r.person_id JOIN %1.event e ON e.id = r.event_id WHERE r.id = :id"},
    {"sheet", "SELECT number FROM %1.sheet WHERE id = :id"},
    {"certificate", "SELECT number FROM %1.certificate WHERE id = :id"},
    {"saved_view", "SELECT name FROM %1.saved_view WHERE id = :id"},
    {"task", "SELECT title FROM %1.task WHERE id = :id"},
};

}  // namespace

Result<QString> rowName(sql::Database& database, const QString& table, qint64 id,
                        const QString& schema)
{
    for (const auto& name : kNames) {
        if (table != QLatin1StringView(name.table))
            continue;
        const auto found
            = database.value(QString::fromLatin1(name.sql).arg(schema), {{u":id"_s, id}});
        if (!found && found.error().code != Error::Code::NotFound)
            return found.error();
        return found ? found.value().toString() : QString();
    }
    return QString();
}

Result<QString> ownerName(sql::Database& database, const QString& table, qint64 id)
{
    const auto* registered = findTable(table);
    const auto* owner = registered ? registered->column(u"person_id") : nullptr;
    if (!owner || registered->merge == Merge::ObservedRemove)
        return rowName(database, table, id);
    const auto person
        = database.value(u"SELECT person_id FROM %1 WHERE id = :id"_s.arg(table), {{u":id"_s, id}});
    if (!person && person.error().code != Error::Code::NotFound)
        return person.error();
    return person ? rowName(database, u"person"_s, person.value().toLongLong()) : QString();
}

}  // namespace kaasa::storage
