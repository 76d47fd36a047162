// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <functional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// Walks through everything by which people are told to be the same, row by row, without holding
/// it: for imports, which compare thousands of rows with everybody. Of people who were merged, all
/// is told of the one who stands for them.
class PersonEvidence {
public:
    explicit PersonEvidence(sql::Database& database)
        : m_database(database)
    {
    }

    /// One name form, with the birth date of its person (null where not known).
    struct Name {
        qint64 person = 0;
        QString given;
        QString family;
        QDate birthDate;
    };
    Result<void> forEachName(const std::function<void(const Name&)>& take);

    /// A phone in E.164, an e-mail address, or a personal code.
    struct Mark {
        qint64 person = 0;
        QString kind;  ///< "phone", "email", "code"
        QString value;
    };
    Result<void> forEachMark(const std::function<void(const Mark&)>& take);

private:
    sql::Database& m_database;
};

}  // namespace kaasa::storage
