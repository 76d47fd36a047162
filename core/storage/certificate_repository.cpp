// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/certificate_repository.h"

#include "core/sql/database.h"
#include "core/storage/row_store.h"
#include "core/storage/stored_time.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

namespace {

constexpr QStringView kSelect = uR"(
    SELECT c.uid, c.number, i.root_id, c.event_id, c.rule, c.minutes, c.language, c.issued_on, c.revoked_on
      FROM certificate c JOIN person_index i ON i.person_id = c.person_id
     WHERE c.deleted = 0 AND %1)";

IssuedCertificate fromRow(const QSqlRecord& row)
{
    return {
        .id = Uid::fromBytes(row.value(0).toByteArray()),
        .number = row.value(1).toString(),
        .person = row.value(2).toLongLong(),
        .event = row.value(3).toLongLong(),
        .rule = row.value(4).toString(),
        .minutes = row.value(5).toLongLong(),
        .language = row.value(6).toString(),
        .issuedOn = dayFrom(row.value(7)),
        .revokedOn = dayFrom(row.value(8)),
    };
}

}  // namespace

Result<QList<IssuedCertificate>>
CertificateRepository::select(const QString& tail,
                              const QList<std::pair<QString, QVariant>>& bindings) const
{
    const auto rows = m_database.select(kSelect.toString().arg(tail), bindings);
    if (!rows)
        return rows.error();
    QList<IssuedCertificate> list;
    for (const auto& row : rows.value())
        list.append(fromRow(row));
    return list;
}

Result<QList<IssuedCertificate>> CertificateRepository::ofEvent(qint64 event) const
{
    return select(u"c.event_id = :event ORDER BY c.number"_s, {{u":event"_s, event}});
}

Result<QList<IssuedCertificate>> CertificateRepository::ofPerson(qint64 person) const
{
    return select(u"i.root_id = :person ORDER BY c.issued_on DESC, c.id DESC"_s,
                  {{u":person"_s, person}});
}

Result<IssuedCertificate> CertificateRepository::find(const QString& number) const
{
    const auto found
        = select(u"c.number = :number ORDER BY c.id DESC LIMIT 1"_s, {{u":number"_s, number}});
    if (!found)
        return found.error();
    if (found.value().isEmpty())
        return Error{Error::Code::NotFound, u"certificate"_s, {u"certificate"_s}};
    return found.value().first();
}

Result<std::optional<IssuedCertificate>> CertificateRepository::validOf(qint64 event,
                                                                        qint64 person) const
{
    const auto found
        = select(u"c.event_id = :event AND i.root_id = :person AND c.revoked_on IS NULL"
                 " ORDER BY c.id DESC LIMIT 1"_s,
                 {{u":event"_s, event}, {u":person"_s, person}});
    if (!found)
        return found.error();
    return found.value().isEmpty() ? std::nullopt : std::optional(found.value().first());
}

Result<void> CertificateRepository::save(const IssuedCertificate& certificate, qint64 member)
{
    const auto put = RowStore(m_database)
                         .put(u"certificate", certificate.id,
                              {{u"number"_s, certificate.number},
                               {u"person_id"_s, certificate.person},
                               {u"event_id"_s, certificate.event},
                               {u"rule"_s, certificate.rule},
                               {u"minutes"_s, certificate.minutes},
                               {u"language"_s, certificate.language},
                               {u"issued_on"_s, storedDay(certificate.issuedOn)},
                               {u"revoked_on"_s, storedDay(certificate.revokedOn)},
                               {u"member_id"_s, member},
                               {u"deleted"_s, 0}});
    return put ? Result<void>() : Result<void>(put.error());
}

}  // namespace kaasa::storage
