// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_registry.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

using domain::FieldClass;

Column text(int number, const char* name, std::optional<FieldClass> fieldClass = {})
{
    return {number, QString::fromLatin1(name), ColumnType::Text, fieldClass, {}};
}

Column integer(int number, const char* name, std::optional<FieldClass> fieldClass = {})
{
    return {number, QString::fromLatin1(name), ColumnType::Integer, fieldClass, {}};
}

Column bytes(int number, const char* name, std::optional<FieldClass> fieldClass = {})
{
    return {number, QString::fromLatin1(name), ColumnType::Bytes, fieldClass, {}};
}

Column stamp(int number, const char* name)
{
    return {number, QString::fromLatin1(name), ColumnType::Stamp, {}, {}};
}

Column ref(int number, const char* name, const char* table)
{
    return {
        number, QString::fromLatin1(name), ColumnType::Reference, {}, QString::fromLatin1(table)};
}

// Numbers are given once and for ever: add at the end, leave gaps where something was removed.
QList<Table> makeTables()
{
    return {
        // clang-format off
        {1, u"member"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "name", FieldClass::Identity), text(2, "role"), integer(3, "deleted")}},
        {2, u"setting"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "key"), text(2, "value"), integer(3, "deleted")}},
        {3, u"list_value"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "list"), text(2, "code"), text(3, "position"), text(4, "text_lv"),
          text(5, "text_et"), text(6, "text_ru"), text(7, "text_en"), integer(8, "deleted")}},
        {4, u"organisation"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "name"), text(2, "kind"), text(3, "registration_number"), text(4, "country"),
          text(5, "municipality"), text(6, "address"), text(7, "phone", FieldClass::Contact),
          text(8, "email", FieldClass::Contact), text(9, "web"), text(10, "note"),
          integer(11, "deleted")}},
        {5, u"project"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {text(1, "title"), text(2, "number"), text(3, "programme"), text(4, "fund"),
          text(5, "starts_on"), text(6, "ends_on"), ref(7, "organisation_id", "organisation"),
          text(8, "emblem"), text(9, "note"), integer(10, "deleted")}},
        {6, u"project_partner"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "project_id", "project"), ref(2, "organisation_id", "organisation"),
          text(3, "role"), text(4, "position"), integer(5, "deleted")}},
        {7, u"project_text"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "project_id", "project"), text(2, "kind"), text(3, "language"), text(4, "text"),
          integer(5, "deleted")}},
        {8, u"project_logo"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "project_id", "project"), text(2, "position"), text(3, "name"),
          text(4, "media_type"), bytes(5, "image"), integer(6, "deleted")}},
        {9, u"venue"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "name"), text(2, "address"), text(3, "municipality"), text(4, "country"),
          text(5, "note"), integer(6, "deleted")}},
        {10, u"room"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {ref(1, "venue_id", "venue"), text(2, "name"), integer(3, "capacity"),
          integer(4, "deleted")}},
        {11, u"person"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {text(1, "how_to_address", FieldClass::Identity),
          text(2, "birth_date", FieldClass::Identity),
          integer(3, "birth_year", FieldClass::Identity), text(4, "country", FieldClass::Contact),
          text(5, "municipality", FieldClass::Contact), text(6, "address", FieldClass::Contact),
          text(7, "photo", FieldClass::Contact), text(8, "contact_later", FieldClass::Contact),
          text(9, "note", FieldClass::Note), integer(10, "needs_completion"),
          ref(11, "merged_into", "person"), integer(12, "deleted")}},
        {12, u"person_name"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "form", FieldClass::Identity),
          text(3, "given", FieldClass::Identity), text(4, "family", FieldClass::Identity),
          text(5, "patronymic", FieldClass::Identity), integer(6, "deleted")}},
        {13, u"person_language"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "language", FieldClass::Reporting),
          text(3, "level", FieldClass::Reporting), integer(4, "preferred", FieldClass::Reporting),
          integer(5, "deleted")}},
        {14, u"person_contact"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "kind", FieldClass::Contact),
          text(3, "typed", FieldClass::Contact), text(4, "normal", FieldClass::Contact),
          text(5, "remark", FieldClass::Contact), integer(6, "deleted")}},
        {15, u"person_badge"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "number", FieldClass::Identity),
          text(3, "issued_at"), text(4, "revoked_at"), integer(5, "deleted")}},
        {16, u"person_code"_s, Space::Local, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "country", FieldClass::Identity),
          text(3, "code", FieldClass::Identity), text(4, "verdict", FieldClass::Identity),
          integer(5, "document_seen", FieldClass::Identity),
          text(6, "since", FieldClass::Identity), integer(7, "deleted")}},
        {17, u"household"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {text(1, "name", FieldClass::Identity), integer(2, "deleted")}},
        {18, u"household_member"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "household_id", "household"), ref(2, "person_id", "person"),
          text(3, "relation", FieldClass::Identity), text(4, "since", FieldClass::Identity),
          text(5, "until", FieldClass::Identity), integer(6, "deleted")}},
        {19, u"companion"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "name", FieldClass::Identity),
          text(3, "age_band", FieldClass::Identity),
          integer(4, "birth_year", FieldClass::Identity),
          text(5, "language", FieldClass::Identity), text(6, "needs", FieldClass::Special),
          integer(7, "deleted")}},
        {20, u"person_role"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "role"),
          ref(3, "organisation_id", "organisation"), ref(4, "project_id", "project"),
          text(5, "since"), text(6, "until"), integer(7, "deleted")}},
        {21, u"tag"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "name"), integer(2, "deleted")}},
        {22, u"person_tag"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), ref(2, "tag_id", "tag"), integer(3, "deleted")}},
        {23, u"person_fact"_s, Space::Sensitive, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "fact"), text(3, "state", FieldClass::Special),
          text(4, "value", FieldClass::Special), text(5, "since"), text(6, "asked_at"),
          ref(7, "member_id", "member"), integer(8, "deleted")}},
        {24, u"consent_text"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "purpose"), integer(2, "version"), text(3, "language"), text(4, "text"),
          text(5, "valid_from"), integer(6, "deleted")}},
        {25, u"consent"_s, Space::Staff, Merge::GrowOnly, Retention::WithPerson,
         {ref(1, "person_id", "person"), text(2, "purpose"), text(3, "act"),
          ref(4, "consent_text_id", "consent_text"), text(5, "language"), text(6, "way"),
          text(7, "witness", FieldClass::Identity), text(8, "paper_number"),
          text(9, "happened_at"), text(10, "valid_until"), ref(11, "member_id", "member"),
          text(12, "note", FieldClass::Note), integer(13, "deleted")}},
        {26, u"event"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {text(1, "title"), ref(2, "kind_id", "list_value"), ref(3, "project_id", "project"),
          ref(4, "venue_id", "venue"), ref(5, "room_id", "room"), text(6, "audience"),
          integer(7, "online"), text(8, "online_tool"), integer(9, "capacity_adults"),
          integer(10, "capacity_children"), integer(11, "counts_children"), text(12, "recurrence"),
          text(13, "responsible", FieldClass::Identity), text(14, "description"),
          text(15, "number"), text(16, "cancelled_at"), text(17, "cancelled_reason"),
          integer(18, "deleted")}},
        {27, u"event_language"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "event_id", "event"), text(2, "language"), integer(3, "deleted")}},
        {28, u"event_person"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "event_id", "event"), ref(2, "person_id", "person"),
          text(3, "name", FieldClass::Identity), text(4, "role"), integer(5, "deleted")}},
        {29, u"session"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "event_id", "event"), text(2, "series_day"), text(3, "starts_at"),
          text(4, "ends_at"), integer(5, "minutes"), ref(6, "venue_id", "venue"),
          ref(7, "room_id", "room"), text(8, "topic"), text(9, "note"), text(10, "cancelled_at"),
          text(11, "cancelled_reason"), integer(12, "deleted")}},
        {30, u"agenda_item"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "session_id", "session"), integer(2, "position"), text(3, "starts_at"),
          integer(4, "minutes"), text(5, "topic"), text(6, "speaker", FieldClass::Identity),
          text(7, "organisation"), integer(8, "deleted")}},
        {31, u"registration"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "event_id", "event"), ref(2, "person_id", "person"), text(3, "state"),
          stamp(4, "queued"), integer(5, "children"), text(6, "registered_at"),
          text(7, "heard_from", FieldClass::Note), text(8, "remark", FieldClass::Note),
          text(9, "cancelled_reason"), integer(10, "deleted"), text(11, "over_reason")}},
        {32, u"attendance"_s, Space::Staff, Merge::ObservedRemove, Retention::WithProject,
         {stamp(1, "mark"), stamp(2, "cleared"), text(3, "state"), integer(4, "minutes"),
          text(5, "arrived_at"), text(6, "left_at"), integer(7, "children"), text(8, "source"),
          text(9, "note", FieldClass::Note), ref(10, "member_id", "member")}},
        {33, u"sheet"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "event_id", "event"), text(2, "number"), text(3, "options"), text(4, "made_at"),
          ref(5, "member_id", "member"), integer(6, "deleted")}},
        {34, u"sheet_row"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {ref(1, "sheet_id", "sheet"), integer(2, "row"), ref(3, "person_id", "person"),
          integer(4, "deleted")}},
        {35, u"certificate"_s, Space::Staff, Merge::LastWriter, Retention::WithProject,
         {text(1, "number"), ref(2, "person_id", "person"), ref(3, "event_id", "event"),
          text(4, "rule"), integer(5, "minutes"), text(6, "language"), text(7, "issued_on"),
          text(8, "revoked_on"), ref(9, "member_id", "member"), integer(10, "deleted")}},
        {36, u"saved_view"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "screen"), text(2, "name"), text(3, "definition"), integer(4, "shared"),
          integer(5, "deleted"), ref(6, "member_id", "member")}},
        {37, u"task"_s, Space::Staff, Merge::LastWriter, Retention::WithOrganisation,
         {text(1, "title", FieldClass::Note), ref(2, "person_id", "person"),
          ref(3, "event_id", "event"), text(4, "due_on"), text(5, "done_at"),
          integer(6, "deleted")}},
        {38, u"person_distinct"_s, Space::Staff, Merge::LastWriter, Retention::WithPerson,
         {ref(1, "person_id", "person"), ref(2, "other_id", "person"), integer(3, "deleted")}},
        // clang-format on
    };
}

}  // namespace

const Column* Table::column(QStringView columnName) const
{
    for (const auto& candidate : columns) {
        if (candidate.name == columnName)
            return &candidate;
    }
    return nullptr;
}

const Column* Table::column(int columnNumber) const
{
    for (const auto& candidate : columns) {
        if (candidate.number == columnNumber)
            return &candidate;
    }
    return nullptr;
}

QStringList Table::keyColumns() const
{
    if (merge == Merge::ObservedRemove)
        return {u"session_id"_s, u"person_id"_s, u"device_id"_s};
    return {u"id"_s};
}

QList<int> Table::columnNumbers() const
{
    QList<int> numbers;
    for (const auto& each : columns)
        numbers.append(each.number);
    return numbers;
}

const QList<Table>& registeredTables()
{
    static const auto tables = makeTables();
    return tables;
}

const Table* findTable(QStringView name)
{
    for (const auto& table : registeredTables()) {
        if (table.name == name)
            return &table;
    }
    return nullptr;
}

const Table* findTable(int number)
{
    for (const auto& table : registeredTables()) {
        if (table.number == number)
            return &table;
    }
    return nullptr;
}

}  // namespace kaasa::storage
