// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/merge_service.h"

#include "core/base/field_check.h"
#include "core/services/person_act.h"
#include "core/services/undo_service.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"
#include "core/storage/schema_registry.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kaasa::services {
namespace {

using storage::RowStore;

constexpr QStringView kNote = u"note";

/// What a person has once. A birth date and its year are one field to whoever chooses.
constexpr std::array kOnce{
    QStringView(u"how_to_address"), QStringView(u"birth_date"),    QStringView(u"birth_year"),
    QStringView(u"country"),        QStringView(u"municipality"),  QStringView(u"address"),
    QStringView(u"photo"),          QStringView(u"contact_later"), kNote,
};

constexpr QStringView kRoot = uR"(
    SELECT i.root_id FROM person_index i JOIN person p ON p.id = i.root_id
     WHERE i.person_id = :person AND p.deleted = 0)";

constexpr QStringView kMerged = uR"(
    SELECT i.person_id FROM person_index i
     WHERE i.root_id = :person AND i.person_id <> :person2 ORDER BY i.sort_lv, i.person_id)";

constexpr QStringView kActOfMerge = uR"(
    SELECT a.id FROM change c JOIN act a ON a.id = c.act_id
     WHERE c.person_id = :person AND a.kind = 'person.merge' AND a.undone_by IS NULL
       AND c.tab = :tab AND c.col = :col AND c.key1 = :person2 AND c.new IS NOT NULL
     ORDER BY a.id DESC LIMIT 1)";

Error refused(const QString& code)
{
    return {Error::Code::Refused, code, {code}};
}

bool isEmpty(const QVariant& value)
{
    return value.isNull() || value.toString().isEmpty();
}

/// The fields of `kOnce`, in their order.
Result<QVariantList> fieldsOf(sql::Database& database, qint64 person)
{
    QStringList columns;
    for (const auto column : kOnce)
        columns.append(column.toString());
    const auto rows = database.select(
        u"SELECT %1 FROM person WHERE id = :person AND deleted = 0"_s.arg(columns.join(u", "_s)),
        {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    QVariantList fields;
    for (int i = 0; i < int(kOnce.size()); ++i)
        fields.append(rows.value().first().value(i));
    return fields;
}

/// What the surviving record says from then on where that is another thing than now.
storage::Values chosen(const QVariantList& kept, const QVariantList& other,
                       const QStringList& fromOther)
{
    storage::Values values;
    for (size_t i = 0; i < kOnce.size(); ++i) {
        const auto& ours = kept[qsizetype(i)];
        const auto& theirs = other[qsizetype(i)];
        if (isEmpty(theirs) || ours == theirs)
            continue;
        const auto column = kOnce[i].toString();
        if (isEmpty(ours) || (column != kNote && fromOther.contains(column)))
            values.append({column, theirs});
        else if (column == kNote)
            values.append({column, QString(ours.toString() + u"\n\n"_s + theirs.toString())});
    }
    return values;
}

}  // namespace

Result<QList<DifferingField>> MergeService::differences(qint64 kept, qint64 other)
{
    const auto ours = fieldsOf(m_profile.database(), kept);
    const auto theirs = fieldsOf(m_profile.database(), other);
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    QList<DifferingField> fields;
    for (size_t i = 0; i < kOnce.size(); ++i) {
        const auto& a = ours.value()[qsizetype(i)];
        const auto& b = theirs.value()[qsizetype(i)];
        if (kOnce[i] != kNote && !isEmpty(a) && !isEmpty(b) && a != b)
            fields.append({kOnce[i].toString(), a, b});
    }
    return fields;
}

Result<void> MergeService::merge(qint64 kept, qint64 other, const QStringList& fromOther)
{
    for (const auto& column : fromOther) {
        const bool known = std::find(kOnce.begin(), kOnce.end(), column) != kOnce.end();
        if (!known)
            return invalidField(u"field", FieldFault::NotReadable, {column});
    }
    auto& database = m_profile.database();
    const auto root = rootOf(kept);
    const auto otherRoot = rootOf(other);
    if (!root || !otherRoot)
        return root ? otherRoot.error() : root.error();
    if (root.value() == otherRoot.value())
        return refused(u"merge.one"_s);
    return inPersonAct(m_profile, u"person.merge"_s, root.value(), [&](const Uid&) -> Result<void> {
        const auto ours = fieldsOf(database, root.value());
        const auto theirs = fieldsOf(database, otherRoot.value());
        if (!ours || !theirs)
            return ours ? theirs.error() : ours.error();
        RowStore rows(database);
        const auto values = chosen(ours.value(), theirs.value(), fromOther);
        if (!values.isEmpty()) {
            if (const auto changed = rows.change(u"person", root.value(), values); !changed)
                return changed;
        }
        return rows.change(u"person", otherRoot.value(), {{u"merged_into"_s, root.value()}});
    });
}

Result<void> MergeService::unmerge(qint64 person)
{
    auto& database = m_profile.database();
    const auto root = rootOf(person);
    if (!root)
        return root.error();
    // merged in opposite directions on two computers, the root has a link of its own
    const auto linked = root.value() == person
        ? database.select(u"SELECT id FROM person WHERE merged_into = :person"
                          " OR (id = :person2 AND merged_into IS NOT NULL) ORDER BY id",
                          {{u":person"_s, person}, {u":person2"_s, person}})
        : database.select(u"SELECT id FROM person WHERE merged_into IS NOT NULL"
                          " AND id IN (:person, :root) ORDER BY id",
                          {{u":person"_s, person}, {u":root"_s, root.value()}});
    if (!linked)
        return linked.error();
    if (linked.value().isEmpty())
        return refused(u"merge.none"_s);
    for (const auto& row : linked.value()) {
        if (const auto split = splitOff(row.value(0).toLongLong()); !split)
            return split;
    }
    return {};
}

// By undoing the merge, which gives back what it wrote; where that is too long ago or unknown here,
// by taking the link away.
Result<void> MergeService::splitOff(qint64 merged)
{
    auto& database = m_profile.database();
    const auto* table = storage::findTable(u"person");
    const auto act = database.select(kActOfMerge,
                                     {{u":person"_s, merged},
                                      {u":person2"_s, merged},
                                      {u":tab"_s, table->number},
                                      {u":col"_s, table->column(u"merged_into")->number}});
    if (!act)
        return act.error();
    if (!act.value().isEmpty()) {
        const auto undone = UndoService(m_profile).undo(act.value().first().value(0).toLongLong());
        if (!undone && undone.error().code != Error::Code::Refused)
            return undone.error();
        const auto link = database.value(u"SELECT merged_into FROM person WHERE id = :person",
                                         {{u":person"_s, merged}});
        if (!link)
            return link.error();
        if (link.value().isNull())
            return {};
    }
    return inPersonAct(m_profile, u"person.unmerge"_s, merged, [&](const Uid&) {
        return RowStore(database).change(u"person", merged, {{u"merged_into"_s, QVariant()}});
    });
}

Result<QList<storage::PersonLine>> MergeService::mergedInto(qint64 person)
{
    const auto rows
        = m_profile.database().select(kMerged, {{u":person"_s, person}, {u":person2"_s, person}});
    if (!rows)
        return rows.error();
    QList<qint64> keys;
    for (const auto& row : rows.value())
        keys.append(row.value(0).toLongLong());
    return storage::PersonSearch(m_profile.database()).lines(keys);
}

Result<qint64> MergeService::rootOf(qint64 person)
{
    const auto root = m_profile.database().select(kRoot, {{u":person"_s, person}});
    if (!root)
        return root.error();
    if (root.value().isEmpty())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    return root.value().first().value(0).toLongLong();
}

}  // namespace kaasa::services
