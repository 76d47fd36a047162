// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/people_list.h"

#include "core/base/locale_names.h"
#include "core/reports/paper_people.h"
#include "core/storage/person_list_repository.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::reports {
namespace {

using Column = PeopleListColumn;
using Type = ReportColumn::Type;

ReportColumn headOf(Column column, const Words& words)
{
    switch (column) {
    case Column::NativeName:
        return {u"native_name"_s, words.phrase("Report", "Name in another script"), Type::Name};
    case Column::Year:
        return {u"birth_year"_s, words.phrase("Report", "Year of birth"), Type::Text, {}, 0.5};
    case Column::Municipality:
        return {u"municipality"_s, words.phrase("Report", "Municipality"), Type::Text};
    case Column::Phone:
        return {u"phone"_s, words.phrase("Report", "Phone"), Type::Text};
    case Column::Email:
        return {u"email"_s, words.phrase("Report", "E-mail"), Type::Text, {}, 1.4};
    case Column::Languages:
        return {u"languages"_s, words.phrase("Report", "Languages"), Type::Text};
    case Column::LastSeen:
        return {u"last_seen"_s, words.phrase("Report", "Last visit"), Type::Date};
    }
    Q_UNREACHABLE();
}

ReportCell cellOf(Column column, const PaperPerson& person, const storage::PersonRow& row,
                  Language language)
{
    switch (column) {
    case Column::NativeName:
        return person.nativeName();
    case Column::Year:
        return row.line.year ? QString::number(*row.line.year) : QString();
    case Column::Municipality:
        return person.municipality;
    case Column::Phone:
        return person.phone;
    case Column::Email:
        return person.email;
    case Column::Languages: {
        QStringList names;
        for (const auto& code : person.languages)
            names.append(languageName(code, language));
        return names.join(u", "_s);
    }
    case Column::LastSeen:
        if (!row.lastSeen.isValid())
            return {};
        return row.lastSeen;
    }
    Q_UNREACHABLE();
}

}  // namespace

Result<ReportTable> peopleList(sql::Database& database, const QList<qint64>& people,
                               const QList<Column>& columns, QDate today, const Words& words)
{
    const auto details = PaperPeople(database).read(people, today);
    if (!details)
        return details.error();
    const auto rows = storage::PersonListRepository(database).rows(people, today);
    if (!rows)
        return rows.error();
    QHash<qint64, const PaperPerson*> byKey;
    for (const auto& person : details.value())
        byKey.insert(person.key, &person);

    ReportTable table;
    table.language = words.language();
    table.title = words.phrase("Report", "List of people");
    table.columns = {{u"number"_s, words.phrase("Report", "No."), Type::Integer},
                     {u"family_name"_s, words.phrase("Report", "Surname"), Type::Name},
                     {u"given_name"_s, words.phrase("Report", "Given name"), Type::Name}};
    for (const auto column : columns)
        table.columns.push_back(headOf(column, words));
    for (const auto& row : rows.value()) {
        const auto* person = byKey.value(row.line.key);
        if (!person)
            continue;
        ReportRow line{{qint64(table.rows.size() + 1), person->familyName, person->givenName}};
        for (const auto column : columns)
            line.cells.push_back(cellOf(column, *person, row, words.language()));
        table.rows.push_back(std::move(line));
    }
    return table;
}

}  // namespace kaasa::reports
