// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consent_repository.h"

#include "core/sql/database.h"
#include "core/storage/person_group.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {

using domain::ConsentEntry;
using domain::ConsentPurpose;

namespace {

// Deleted lines are those taken back as slips on the day they were written; withdrawals are lines
// of their own.
constexpr QStringView kLedger = uR"(
    SELECT c.uid, p.uid AS person, c.purpose, c.act, c.way, t.uid AS text, c.language, c.happened_at, c.valid_until,
           c.paper_number, c.witness, m.uid AS member
      FROM consent c JOIN person p ON p.id = c.person_id
      LEFT JOIN consent_text t ON t.id = c.consent_text_id
      LEFT JOIN member m ON m.id = c.member_id
     WHERE c.person_id IN {group} AND c.deleted = 0
     ORDER BY c.happened_at DESC, c.id DESC)";

constexpr QStringView kTexts = uR"(
    SELECT uid, purpose, max(version) AS version, language, text, valid_from FROM consent_text
     WHERE purpose = :purpose AND deleted = 0 GROUP BY language ORDER BY language)";

constexpr QStringView kText = uR"(
    SELECT uid, purpose, version, language, text, valid_from FROM consent_text WHERE uid = :uid)";

ConsentEntry fromRow(const QSqlRecord& row)
{
    return {
        .id = domain::ConsentId::fromBytes(row.value(u"uid"_s).toByteArray()),
        .person = domain::PersonId::fromBytes(row.value(u"person"_s).toByteArray()),
        .purpose = fromCode<ConsentPurpose>(row.value(u"purpose"_s).toString())
                       .value_or(ConsentPurpose::Data),
        .act = fromCode<domain::ConsentAct>(row.value(u"act"_s).toString())
                   .value_or(domain::ConsentAct::Refused),
        .way = fromCode<domain::ConsentWay>(row.value(u"way"_s).toString())
                   .value_or(domain::ConsentWay::Paper),
        .text = domain::ConsentTextId::fromBytes(row.value(u"text"_s).toByteArray()),
        .language = row.value(u"language"_s).toString(),
        .happenedAt = QDateTime::fromString(row.value(u"happened_at"_s).toString(), Qt::ISODate),
        .validUntil = QDate::fromString(row.value(u"valid_until"_s).toString(), Qt::ISODate),
        .paperNumber = row.value(u"paper_number"_s).toString(),
        .witness = row.value(u"witness"_s).toString(),
        .recordedBy = domain::MemberId::fromBytes(row.value(u"member"_s).toByteArray()),
    };
}

ConsentText textFromRow(const QSqlRecord& row)
{
    return {
        .id = domain::ConsentTextId::fromBytes(row.value(0).toByteArray()),
        .purpose = fromCode<ConsentPurpose>(row.value(1).toString()).value_or(ConsentPurpose::Data),
        .version = row.value(2).toInt(),
        .language = row.value(3).toString(),
        .text = row.value(4).toString(),
        .validFrom = QDate::fromString(row.value(5).toString(), Qt::ISODate),
    };
}

}  // namespace

Result<QList<ConsentEntry>> ConsentRepository::ledger(qint64 person)
{
    const auto rows = m_database.select(ofGroup(kLedger), {{u":person"_s, person}});
    if (!rows)
        return rows.error();
    QList<ConsentEntry> lines;
    for (const auto& row : rows.value())
        lines.append(fromRow(row));
    return lines;
}

Result<std::optional<ConsentEntry>> ConsentRepository::holding(qint64 person,
                                                               ConsentPurpose purpose, QDate day)
{
    const auto lines = ledger(person);
    if (!lines)
        return lines.error();
    for (const auto& line : lines.value()) {
        if (line.purpose != purpose)
            continue;
        const bool ranOut = line.validUntil.isValid() && line.validUntil < day;
        return ranOut ? std::nullopt : std::optional(line);
    }
    return std::optional<ConsentEntry>();
}

Result<void> ConsentRepository::add(qint64 person, const ConsentEntry& entry, qint64 member)
{
    RowStore rows(m_database);
    const auto text = rows.reference(u"consent_text", entry.text.uid());
    if (!text)
        return text.error();
    const auto put
        = rows.put(u"consent", entry.id.uid(),
                   {{u"person_id"_s, person},
                    {u"purpose"_s, codeOf(entry.purpose)},
                    {u"act"_s, codeOf(entry.act)},
                    {u"way"_s, codeOf(entry.way)},
                    {u"consent_text_id"_s, text.value()},
                    {u"language"_s, entry.language},
                    {u"happened_at"_s, entry.happenedAt.toUTC().toString(Qt::ISODate)},
                    {u"valid_until"_s,
                     entry.validUntil.isValid() ? QVariant(entry.validUntil.toString(Qt::ISODate))
                                                : QVariant()},
                    {u"paper_number"_s, entry.paperNumber},
                    {u"witness"_s, entry.witness},
                    {u"member_id"_s, member}});
    return put ? Result<void>() : Result<void>(put.error());
}

Result<QList<ConsentText>> ConsentRepository::texts(ConsentPurpose purpose)
{
    const auto rows = m_database.select(kTexts, {{u":purpose"_s, codeOf(purpose)}});
    if (!rows)
        return rows.error();
    QList<ConsentText> texts;
    for (const auto& row : rows.value())
        texts.append(textFromRow(row));
    return texts;
}

Result<ConsentText> ConsentRepository::text(const domain::ConsentTextId& id)
{
    const auto rows = m_database.select(kText, {{u":uid"_s, id.toBytes()}});
    if (!rows)
        return rows.error();
    if (rows.value().isEmpty())
        return Error{Error::Code::NotFound, u"consent text"_s, {}};
    return textFromRow(rows.value().first());
}

Result<void> ConsentRepository::add(const ConsentText& text)
{
    const auto put = RowStore(m_database)
                         .put(u"consent_text", text.id.uid(),
                              {{u"purpose"_s, codeOf(text.purpose)},
                               {u"version"_s, text.version},
                               {u"language"_s, text.language},
                               {u"text"_s, text.text},
                               {u"valid_from"_s, text.validFrom.toString(Qt::ISODate)}});
    return put ? Result<void>() : Result<void>(put.error());
}

}  // namespace kaasa::storage
