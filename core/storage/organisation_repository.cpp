// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/organisation_repository.h"

#include "core/sql/database.h"
#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::Organisation;
using domain::OrganisationId;
using domain::OrganisationKind;

namespace {

constexpr QStringView kAll = uR"(
    SELECT uid, name, kind, registration_number, country, municipality, address, phone, email, web,
           note
      FROM organisation WHERE deleted = 0 ORDER BY name, id)";

constexpr QStringView kFind = uR"(
    SELECT uid, name, kind, registration_number, country, municipality, address, phone, email, web,
           note
      FROM organisation WHERE uid = :uid)";

Organisation fromRow(const QSqlRecord& row)
{
    return {
        .id = OrganisationId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .name = row.value(u"name"_s).toString(),
        .kind = fromCode<OrganisationKind>(row.value(u"kind"_s).toString())
                    .value_or(OrganisationKind::Other),
        .registrationNumber = row.value(u"registration_number"_s).toString(),
        .country = row.value(u"country"_s).toString(),
        .municipality = row.value(u"municipality"_s).toString(),
        .address = row.value(u"address"_s).toString(),
        .phone = row.value(u"phone"_s).toString(),
        .email = row.value(u"email"_s).toString(),
        .web = row.value(u"web"_s).toString(),
        .note = row.value(u"note"_s).toString(),
    };
}

Values toRow(const Organisation& organisation)
{
    return {
        {u"name"_s, organisation.name},
        {u"kind"_s, codeOf(organisation.kind)},
        {u"registration_number"_s, organisation.registrationNumber},
        {u"country"_s, organisation.country},
        {u"municipality"_s, organisation.municipality},
        {u"address"_s, organisation.address},
        {u"phone"_s, organisation.phone},
        {u"email"_s, organisation.email},
        {u"web"_s, organisation.web},
        {u"note"_s, organisation.note},
        {u"deleted"_s, 0},
    };
}

}  // namespace

Result<Organisation> OrganisationRepository::own() const
{
    const auto uid = RowStore(m_database).setting(u"organisation.own"_s);
    return find(OrganisationId::fromString(uid));
}

Result<QList<Organisation>> OrganisationRepository::all() const
{
    const auto rows = m_database.select(kAll);
    if (!rows)
        return rows.error();
    QList<Organisation> organisations;
    for (const auto& row : rows.value())
        organisations.append(fromRow(row));
    return organisations;
}

Result<Organisation> OrganisationRepository::find(const OrganisationId& id) const
{
    const auto rows = m_database.select(kFind, {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{
            Error::Code::NotFound, u"organisation "_s + id.toString(), {u"organisation"_s}};
    return fromRow(rows.value().first());
}

Result<void> OrganisationRepository::save(const Organisation& organisation)
{
    const auto put
        = RowStore(m_database).put(u"organisation", organisation.id.uid(), toRow(organisation));
    return put ? Result<void>() : Result<void>(put.error());
}

Result<void> OrganisationRepository::remove(const OrganisationId& id)
{
    return RowStore(m_database).bin(u"organisation", id.uid());
}

Result<OrganisationId> OrganisationRepository::named(const QString& name, const Clock& clock)
{
    auto organisation = domain::validated(Organisation{.name = name});
    if (!organisation)
        return organisation.error();
    const auto present = all();
    if (!present)
        return present.error();
    const auto folded = organisation.value().name.toCaseFolded();  // SQLite folds ASCII only
    for (const auto& candidate : present.value()) {
        if (candidate.name.toCaseFolded() == folded)
            return candidate.id;
    }
    // two computers that add the same partner make the same row, unless that row was renamed since
    const auto derived = derivedUid("organisation", {folded.toUtf8()});
    const bool taken = bool(RowStore(m_database).idOf(u"organisation", derived));
    organisation.value().id = OrganisationId(taken ? Uid::create(clock) : derived);
    if (const auto saved = save(organisation.value()); !saved)
        return saved.error();
    return organisation.value().id;
}

Result<QString> OrganisationRepository::memberName(qint64 member) const
{
    const auto name
        = m_database.value(u"SELECT name FROM member WHERE id = :id", {{u":id"_s, member}});
    if (!name)
        return name.error();
    return name.value().toString();
}

}  // namespace kaasa::storage
