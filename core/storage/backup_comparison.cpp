// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup_comparison.h"

#include "core/sql/database.h"
#include "core/storage/act.h"
#include "core/storage/backup.h"
#include "core/storage/profile.h"
#include "core/storage/row_names.h"
#include "core/storage/row_store.h"
#include "core/storage/schema_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

enum Kind { Changed, Back, Gone };

/// Of which part a table is, and in whose name its rows are counted. `key`: the local key of that
/// row, over alias r in schema %1.
struct Rule {
    const char* table;
    BackupPart part;
    const char* owner;
    const char* key;
    bool keepsNew = false;
};

// In an order in which rows never refer to later ones (the registry's own).
constexpr Rule kRules[] = {
    {"member", BackupPart::Office, "member", "r.id"},
    {"setting", BackupPart::Office, "setting", "r.id"},
    {"list_value", BackupPart::Office, "list_value", "r.id"},
    {"organisation", BackupPart::Office, "organisation", "r.id"},
    {"project", BackupPart::Office, "project", "r.id"},
    {"project_partner", BackupPart::Office, "project", "r.project_id"},
    {"project_text", BackupPart::Office, "project", "r.project_id"},
    {"project_logo", BackupPart::Office, "project_logo", "r.id"},
    {"venue", BackupPart::Office, "venue", "r.id"},
    {"room", BackupPart::Office, "venue", "r.venue_id"},
    {"person", BackupPart::People, "person", "r.id"},
    {"person_name", BackupPart::People, "person", "r.person_id"},
    {"person_language", BackupPart::People, "person", "r.person_id"},
    {"person_contact", BackupPart::People, "person", "r.person_id"},
    {"person_badge", BackupPart::People, "person", "r.person_id"},
    {"person_code", BackupPart::People, "person", "r.person_id"},
    {"household", BackupPart::People, "household", "r.id"},
    {"household_member", BackupPart::People, "person", "r.person_id"},
    {"companion", BackupPart::People, "person", "r.person_id"},
    {"person_role", BackupPart::People, "person", "r.person_id"},
    {"tag", BackupPart::People, "tag", "r.id"},
    {"person_tag", BackupPart::People, "person", "r.person_id"},
    {"person_fact", BackupPart::People, "person", "r.person_id"},
    {"person_distinct", BackupPart::People, "person", "r.person_id"},
    {"consent_text", BackupPart::Consents, "consent_text", "r.id", true},
    {"consent", BackupPart::Consents, "person", "r.person_id", true},
    {"event", BackupPart::Events, "event", "r.id"},
    {"event_language", BackupPart::Events, "event", "r.event_id"},
    {"event_person", BackupPart::Events, "event", "r.event_id"},
    {"session", BackupPart::Events, "event", "r.event_id"},
    {"agenda_item", BackupPart::Events, "event",
     "(SELECT event_id FROM %1.session WHERE id = r.session_id)"},
    {"registration", BackupPart::Registrations, "registration", "r.id"},
    {"sheet", BackupPart::Papers, "sheet", "r.id", true},
    {"sheet_row", BackupPart::Papers, "sheet", "r.sheet_id", true},
    {"certificate", BackupPart::Papers, "certificate", "r.id", true},
    {"saved_view", BackupPart::Office, "saved_view", "r.id"},
    {"task", BackupPart::Office, "task", "r.id"},
};

// What is true of a person at a meeting, under names that hold in both files.
constexpr QStringView kMarks = uR"(
    SELECT s.uid AS su, p.uid AS pu, m.state, m.minutes, m.arrived_at, m.left_at, m.children, m.note,
           m.source
      FROM %1.presence m JOIN %1.session s ON s.id = m.session_id
      JOIN %1.person p ON p.id = m.person_id)";

constexpr QStringView kMarkName = uR"(
    SELECT i.name || ' · ' || e.title
      FROM %1.person p JOIN %1.person_index i ON i.person_id = p.id
      JOIN %1.session s ON s.uid = :su JOIN %1.event e ON e.id = s.event_id WHERE p.uid = :pu)";

constexpr QStringView kKeys = uR"(
    SELECT s.id, p.id FROM main.session s JOIN main.person p ON p.uid = :pu WHERE s.uid = :su)";

constexpr QStringView kMarkAgain = uR"(
    INSERT INTO attendance (session_id, person_id, device_id, mark, cleared, state, minutes,
                            arrived_at, left_at, children, source, note, member_id)
    VALUES (:s, :p, :device, :stamp, 0, :state, :minutes, :arrived, :left, :children, :source,
            :note, :member)
    ON CONFLICT (session_id, person_id, device_id) DO UPDATE SET
        mark = excluded.mark, state = excluded.state, minutes = excluded.minutes,
        arrived_at = excluded.arrived_at, left_at = excluded.left_at,
        children = excluded.children, source = excluded.source, note = excluded.note,
        member_id = excluded.member_id)";

QString marksOf(const QString& schema)
{
    return kMarks.toString().arg(schema);
}

QString differs(const Column& column)
{
    if (column.type != ColumnType::Reference)
        return u"a.%1 IS NOT b.%1"_s.arg(column.name);
    return u"(SELECT uid FROM main.%1 WHERE id = a.%2) IS NOT "
           "(SELECT uid FROM old.%1 WHERE id = b.%2)"_s.arg(column.references, column.name);
}

QString anyDiffers(const Table& table)
{
    QStringList parts;
    for (const auto& column : table.columns)
        parts.append(differs(column));
    return parts.join(u" OR "_s);
}

/// Our key of what the backup's row b refers to.
QString ourKey(const Column& column)
{
    return u"(SELECT m.id FROM main.%1 m JOIN old.%1 o ON o.uid = m.uid WHERE o.id = b.%2)"_s.arg(
        column.references, column.name);
}

QString goneCondition(const Table& table)
{
    return u"deleted = 0 AND NOT EXISTS (SELECT 1 FROM old.%1 b WHERE b.uid = main.%1.uid)"_s.arg(
        table.name);
}

// Rows that stood in the backup and are not here at all. Erased people never come back.
QString backCondition(const Table& table)
{
    auto condition
        = u"b.deleted = 0 AND NOT EXISTS (SELECT 1 FROM main.%1 a WHERE a.uid = b.uid) "
          "AND NOT EXISTS (SELECT 1 FROM main.erased e WHERE e.uid = b.uid)"_s.arg(table.name);
    for (const auto& column : table.columns) {
        if (column.type == ColumnType::Reference && column.references != table.name)
            condition
                += u" AND (b.%1 IS NULL OR %2 IS NOT NULL)"_s.arg(column.name, ourKey(column));
    }
    return condition;
}

QString insertSql(const Table& table)
{
    QStringList columns{u"uid"_s};
    QStringList values{u"b.uid"_s};
    for (const auto& column : table.columns) {
        columns.append(column.name);
        values.append(column.type == ColumnType::Reference ? ourKey(column)
                                                           : u"b."_s + column.name);
    }
    return u"INSERT INTO main.%1 (%2) SELECT %3 FROM old.%1 b WHERE %4"_s.arg(
        table.name, columns.join(u", "_s), values.join(u", "_s), backCondition(table));
}

QString updateSql(const Table& table)
{
    QStringList sets;
    for (const auto& column : table.columns) {
        // what cannot be found here stays as it is
        sets.append(
            column.type == ColumnType::Reference
                ? u"%1 = CASE WHEN b.%1 IS NULL THEN NULL ELSE coalesce(%2, a.%1) END"_s.arg(
                    column.name, ourKey(column))
                : u"%1 = b.%1"_s.arg(column.name));
    }
    return u"UPDATE main.%1 AS a SET %2 FROM old.%1 AS b WHERE b.uid = a.uid AND (%3)"_s.arg(
        table.name, sets.join(u", "_s), anyDiffers(table));
}

void addName(PartDifference& part, int kind, const QString& name)
{
    auto& names = kind == Back ? part.backNames : kind == Gone ? part.goneNames : part.changedNames;
    if (names.size() < PartDifference::kMostNames && !name.isEmpty())
        names.append(name);
    ++(kind == Back ? part.back : kind == Gone ? part.gone : part.changed);
}

}  // namespace

BackupCopy::BackupCopy(std::unique_ptr<QTemporaryDir> folder)
    : m_folder(std::move(folder))
{
}

BackupCopy::~BackupCopy() = default;

QString BackupCopy::path() const
{
    return m_folder->filePath(u"backup.kaasa"_s);
}

Result<std::shared_ptr<const BackupCopy>> BackupCopy::make(const QString& backup,
                                                           const Clock& clock)
{
    if (fileKind(backup) == FileKind::Missing)
        return Error{Error::Code::FileMissing, u"no such backup"_s, {backup}};
    std::shared_ptr<BackupCopy> made(new BackupCopy(std::make_unique<QTemporaryDir>()));
    const auto path = made->path();
    if (!made->m_folder->isValid())
        return Error{Error::Code::FileUnwritable, u"no temporary folder"_s, {path}};
    if (const auto copied = copyProfile(backup, path); !copied)
        return copied.error();
    const auto opened = Profile::open(path, clock);
    if (!opened)
        return opened.error();
    made->m_organisation = RowStore(opened.value()->database()).setting(u"organisation.own"_s);
    return std::shared_ptr<const BackupCopy>(made);
}

BackupComparison::BackupComparison(sql::Database& database,
                                   std::shared_ptr<const BackupCopy> backup)
    : m_database(database)
    , m_backup(std::move(backup))
{
}

BackupComparison::~BackupComparison()
{
    if (m_attached) {
        if (const auto detached = m_database.execute(u"DETACH DATABASE old"); !detached)
            qWarning("backup: %s", qPrintable(detached.error().detail));
    }
}

Result<std::unique_ptr<BackupComparison>>
BackupComparison::open(sql::Database& database, std::shared_ptr<const BackupCopy> backup)
{
    if (backup->organisation() != RowStore(database).setting(u"organisation.own"_s))
        return Error{Error::Code::Refused,
                     u"backup of another organisation"_s,
                     {u"backup.other_organisation"_s}};
    std::unique_ptr<BackupComparison> comparison(new BackupComparison(database, std::move(backup)));
    if (const auto attached = comparison->attach(); !attached)
        return attached.error();
    return comparison;
}

Result<void> BackupComparison::attach()
{
    const auto attached
        = m_database.execute(u"ATTACH DATABASE :path AS old", {{u":path"_s, m_backup->path()}});
    if (!attached)
        return attached.error();
    m_attached = true;
    return {};
}

Result<void> BackupComparison::compareTable(int number, QHash<QByteArray, int>& subjects,
                                            QHash<QByteArray, QString>& names)
{
    const auto& rule = kRules[number];
    const auto& table = *findTable(QString::fromLatin1(rule.table));
    const auto owner = QString::fromLatin1(rule.owner);
    const bool itself = owner == table.name;
    const auto note = [&](const QString& schema, const QString& rows) -> Result<void> {
        const auto key = QString::fromLatin1(rule.key);
        const auto found = m_database.select(
            u"SELECT o.uid, o.id, r.kind FROM (%1) r JOIN %2.%3 o ON o.id = %4"_s.arg(
                rows, schema, owner, key.contains(u"%1"_s) ? key.arg(schema) : key));
        if (!found)
            return found.error();
        for (const auto& row : found.value()) {
            const auto uid = row.value(0).toByteArray();
            // a part that came or went is a change of the whole; the whole itself says more
            const int kind = itself ? row.value(2).toInt() : int(Changed);
            if (!itself && subjects.contains(uid))
                continue;
            subjects.insert(uid, kind);
            if (names.contains(uid))
                continue;
            const auto name = rowName(m_database, owner, row.value(1).toLongLong(), schema);
            if (!name)
                return name.error();
            names.insert(uid, name.value());
        }
        return {};
    };
    const auto back = note(u"old"_s,
                           u"SELECT b.*, %1 AS kind FROM old.%2 b WHERE %3"_s.arg(
                               QString::number(Back), table.name, backCondition(table)));
    if (!back)
        return back.error();
    const auto changed = note(
        u"old"_s,
        u"SELECT b.*, CASE WHEN a.deleted = 1 AND b.deleted = 0 THEN %1 WHEN a.deleted = 0 AND "
        "b.deleted = 1 THEN %2 ELSE %3 END AS kind FROM main.%4 a JOIN old.%4 b ON b.uid = a.uid "
        "WHERE (a.deleted = 0 OR b.deleted = 0) AND (%5)"_s.arg(
            QString::number(Back), QString::number(Gone), QString::number(Changed), table.name,
            anyDiffers(table)));
    if (!changed || rule.keepsNew)
        return changed;
    return note(u"main"_s,
                u"SELECT *, %1 AS kind FROM main.%2 WHERE %3"_s.arg(
                    QString::number(Gone), table.name, goneCondition(table)));
}

Result<PartDifference> BackupComparison::compareMarks()
{
    PartDifference part{.part = BackupPart::Attendance};
    const auto was = marksOf(u"old"_s);
    const auto now = marksOf(u"main"_s);
    const auto other
        = m_database.select(u"SELECT d.su, d.pu, EXISTS (SELECT 1 FROM main.session s JOIN "
                            u"main.person p ON p.uid = d.pu "
                            "JOIN main.attendance m ON m.session_id = s.id AND m.person_id = p.id "
                            "AND m.mark > m.cleared "
                            "WHERE s.uid = d.su) FROM (%1 EXCEPT %2) d"_s.arg(was, now));
    if (!other)
        return other.error();
    const auto gone = m_database.select(
        u"SELECT su, pu FROM (%1) EXCEPT SELECT su, pu FROM (%2)"_s.arg(now, was));
    if (!gone)
        return gone.error();
    const auto add = [&](const QString& schema, const QSqlRecord& row, int kind) {
        const auto& names = kind == Back ? part.backNames
            : kind == Gone               ? part.goneNames
                                         : part.changedNames;
        QString name;
        if (names.size() < PartDifference::kMostNames) {
            const auto found
                = m_database.value(kMarkName.toString().arg(schema),
                                   {{u":su"_s, row.value(0)}, {u":pu"_s, row.value(1)}});
            name = found ? found.value().toString() : QString();
        }
        addName(part, kind, name);
    };
    for (const auto& row : other.value())
        add(u"old"_s, row, row.value(2).toBool() ? Changed : Back);
    for (const auto& row : gone.value())
        add(u"main"_s, row, Gone);
    return part;
}

Result<QList<PartDifference>> BackupComparison::differences(const std::function<bool()>& cancelled)
{
    QList<PartDifference> differences;
    for (const auto part : allOf<BackupPart>()) {
        PartDifference found{.part = part};
        if (part == BackupPart::Attendance) {
            auto marks = compareMarks();
            if (!marks)
                return marks.error();
            found = marks.value();
        }
        QHash<QByteArray, int> subjects;
        QHash<QByteArray, QString> names;
        for (int i = 0; i < int(std::size(kRules)); ++i) {
            if (kRules[i].part != part)
                continue;
            if (cancelled && cancelled())
                return Error{Error::Code::Cancelled, u"comparing a backup"_s, {}};
            if (const auto compared = compareTable(i, subjects, names); !compared)
                return compared.error();
        }
        for (auto it = subjects.cbegin(); it != subjects.cend(); ++it)
            addName(found, it.value(), names.value(it.key()));
        for (auto* list : {&found.backNames, &found.changedNames, &found.goneNames})
            list->sort();
        if (!found.isNone())
            differences.append(found);
    }
    return differences;
}

Result<void> BackupComparison::takeOver(const Act& act, const QList<BackupPart>& parts,
                                        qint64 member)
{
    // what goes first, then what comes, then values: a person merged into another may refer to one
    // that comes later
    for (const int step : {0, 1, 2}) {
        for (const auto& rule : kRules) {
            if (!parts.contains(rule.part) || (step == 0 && rule.keepsNew))
                continue;
            const auto& table = *findTable(QString::fromLatin1(rule.table));
            const auto sql = step == 0
                ? u"UPDATE main.%1 SET deleted = 1 WHERE %2"_s.arg(table.name, goneCondition(table))
                : step == 1 ? insertSql(table)
                            : updateSql(table);
            if (const auto done = m_database.execute(sql); !done)
                return done.error();
        }
    }
    if (parts.contains(BackupPart::Attendance))
        return takeMarks(act, member);
    return {};
}

// Marks have clocks of their own (SYNC 2.6): what shall stand is marked anew, what shall not is
// cleared.
Result<void> BackupComparison::takeMarks(const Act& act, qint64 member)
{
    const auto was = marksOf(u"old"_s);
    const auto now = marksOf(u"main"_s);
    const auto other = m_database.select(u"%1 EXCEPT %2"_s.arg(was, now));
    if (!other)
        return other.error();
    const auto gone = m_database.select(
        u"SELECT su, pu FROM (%1) EXCEPT SELECT su, pu FROM (%2)"_s.arg(now, was));
    if (!gone)
        return gone.error();
    const auto keysOf = [&](const QSqlRecord& row) {
        return m_database.select(kKeys, {{u":su"_s, row.value(0)}, {u":pu"_s, row.value(1)}});
    };
    for (const auto& row : other.value()) {
        const auto keys = keysOf(row);
        if (!keys)
            return keys.error();
        if (keys.value().isEmpty())
            continue;  // her meeting or she herself was not taken over
        const auto marked = m_database.execute(kMarkAgain,
                                               {{u":s"_s, keys.value().first().value(0)},
                                                {u":p"_s, keys.value().first().value(1)},
                                                {u":device"_s, Profile::kThisDevice},
                                                {u":stamp"_s, act.stamp()},
                                                {u":state"_s, row.value(2)},
                                                {u":minutes"_s, row.value(3)},
                                                {u":arrived"_s, row.value(4)},
                                                {u":left"_s, row.value(5)},
                                                {u":children"_s, row.value(6)},
                                                {u":note"_s, row.value(7)},
                                                {u":source"_s, row.value(8)},
                                                {u":member"_s, member}});
        if (!marked)
            return marked.error();
    }
    for (const auto& row : gone.value()) {
        const auto keys = keysOf(row);
        if (!keys)
            return keys.error();
        const auto cleared = m_database.execute(
            u"UPDATE attendance SET cleared = mark WHERE session_id = :s AND person_id = :p AND "
            "mark > cleared",
            {{u":s"_s, keys.value().first().value(0)}, {u":p"_s, keys.value().first().value(1)}});
        if (!cleared)
            return cleared.error();
    }
    return {};
}

}  // namespace kaasa::storage
