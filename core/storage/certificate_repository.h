// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>
#include <QList>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// One line of the register of certificates. Keys are local.
struct IssuedCertificate {
    Uid id;
    QString number;  ///< "K37-2026-0031"
    qint64 person = 0;
    qint64 event = 0;
    QString rule;        ///< JSON of the rule by which she got it
    qint64 minutes = 0;  ///< credited when it was issued
    QString language;    ///< ISO 639
    QDate issuedOn;
    QDate revokedOn;  ///< null while it is valid

    bool isValid() const { return !revokedOn.isValid(); }
    bool operator==(const IssuedCertificate&) const = default;
};

/// Reads and writes the register of certificates. Writing happens inside an Act.
class CertificateRepository {
public:
    explicit CertificateRepository(sql::Database& database)
        : m_database(database)
    {
    }

    /// By number. Errors: Storage.
    Result<QList<IssuedCertificate>> ofEvent(qint64 event) const;
    /// Newest first, also those of people merged into her.
    Result<QList<IssuedCertificate>> ofPerson(qint64 person) const;
    /// Errors: NotFound.
    Result<IssuedCertificate> find(const QString& number) const;
    /// The valid one of a person for an event; nothing when there is none.
    Result<std::optional<IssuedCertificate>> validOf(qint64 event, qint64 person) const;

    Result<void> save(const IssuedCertificate& certificate, qint64 member);

private:
    Result<QList<IssuedCertificate>>
    select(const QString& tail, const QList<std::pair<QString, QVariant>>& bindings) const;

    sql::Database& m_database;
};

}  // namespace kaasa::storage
