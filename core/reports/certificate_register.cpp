// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/certificate_register.h"

#include "core/base/formats.h"
#include "core/base/words.h"
#include "core/reports/attendance_words.h"
#include "core/reports/paper_head.h"
#include "core/reports/paper_people.h"
#include "core/sql/database.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace kaasa::reports {

namespace {

using Type = ReportColumn::Type;

constexpr QStringView kLines = uR"(
    SELECT c.number, coalesce(p.merged_into, c.person_id) AS person, e.uid AS event, e.title, c.minutes,
           c.language, c.issued_on, c.revoked_on
      FROM certificate c JOIN event e ON e.id = c.event_id JOIN person p ON p.id = c.person_id
     WHERE c.deleted = 0 AND (:project IS NULL OR e.project_id = :project)
       AND (:from IS NULL OR c.issued_on >= :from) AND (:to IS NULL OR c.issued_on <= :to)
     ORDER BY c.number)";

QVariant orNothing(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QDate dayIn(const QSqlRecord& row, const QString& column)
{
    return QDate::fromString(row.value(column).toString(), Qt::ISODate);
}

ReportTable emptyTable(const Words& words)
{
    ReportTable table;
    table.language = words.language();
    table.title = words.phrase("Certificate", "Certificates");
    table.columns = {{u"number"_s, words.phrase("Certificate", "Number"), Type::Text, {}, 1.2},
                     {u"name"_s, words.phrase("Report", "Name"), Type::Name, {}, 2},
                     {u"event"_s, words.phrase("Report", "Event"), Type::Text, {}, 2},
                     {u"minutes"_s, words.phrase("Report", "Hours"), Type::Minutes},
                     {u"issued"_s, words.phrase("Certificate", "Issued"), Type::Date},
                     {u"revoked"_s, words.phrase("Certificate", "Revoked"), Type::Date}};
    return table;
}

}  // namespace

Result<Report> certificateRegister(storage::Profile& profile, const RegisterWish& wish,
                                   const Words& words)
{
    auto& database = profile.database();
    const auto project = storage::RowStore(database).reference(u"project", wish.project.uid());
    if (!project)
        return project.error();
    const auto lines = database.select(kLines,
                                       {{u":project"_s, project.value()},
                                        {u":from"_s, orNothing(wish.from)},
                                        {u":to"_s, orNothing(wish.to)}});
    if (!lines)
        return lines.error();
    QList<qint64> keys;
    for (const auto& line : lines.value())
        keys.append(line.value(u"person"_s).toLongLong());
    const auto people = PaperPeople(database).read(keys, profile.clock().today());
    if (!people)
        return people.error();
    QHash<qint64, const PaperPerson*> byKey;
    for (const auto& person : people.value())
        byKey.insert(person.key, &person);
    const auto house = readPaperHouse(profile, wish.project);
    if (!house)
        return house.error();

    Report report;
    report.head = house.value().head(words.language(), profile.clock().now());
    report.title = words.phrase("Certificate", "Register of certificates");
    report.subtitle = projectLine(report.head, words);
    if (wish.from.isValid() || wish.to.isValid()) {
        report.facts.append(words.phrase("Report", "Period %1")
                                .arg(Formats(words.language()).period(wish.from, wish.to)));
    }
    report.facts.append(preparedLine(report.head, words));
    report.facts.removeAll(QString());
    auto table = emptyTable(words);
    qint64 valid = 0;
    for (const auto& line : lines.value()) {
        const auto* person = byKey.value(line.value(u"person"_s).toLongLong());
        const auto revoked = dayIn(line, u"revoked_on"_s);
        valid += !revoked.isValid();
        table.rows.push_back(
            {{line.value(u"number"_s).toString(), person ? person->listName() : QString(),
              line.value(u"title"_s).toString(), line.value(u"minutes"_s).toLongLong(),
              dayIn(line, u"issued_on"_s), revoked.isValid() ? ReportCell(revoked) : ReportCell()},
             ReportRow::Kind::Plain,
             person ? u"person/"_s + person->id.toString() : QString()});
    }
    report.figures = {{qint64(table.rows.size()), Type::Integer,
                       words.phrase("Certificate", "certificates issued"),
                       words.phrase("Certificate", "each number once")},
                      {valid, Type::Integer, words.phrase("Certificate", "valid certificates"),
                       words.phrase("Certificate", "not revoked")}};
    report.tables.push_back(std::move(table));
    return report;
}

}  // namespace kaasa::reports
