// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace kaasa::sql {
class Database;
}

namespace kaasa::storage {

/// What a list shows of a person: enough to tell namesakes apart, nothing more.
struct PersonLine {
    qint64 key = 0;  ///< local key of `person`
    QString name;    ///< "Ivanova Jūlija": surname first
    QString second;  ///< the name in another script or spelling; may be empty
    std::optional<int> year;
    QString place;
};

/// Finds people by the beginning of any word of any name form in any script, by the end of a phone
/// number, by e-mail or badge. One letter is enough.
class PersonSearch {
public:
    explicit PersonSearch(sql::Database& database)
        : m_database(database)
    {
    }

    /// At most `limit` people, those nearest to what was typed first, whatever script they are
    /// written in; equally near ones by name in `language`'s order. Empty text finds nobody.
    /// Errors: Storage.
    Result<QList<PersonLine>> find(QStringView text, Language language, int limit = 50);
    /// Local keys of everybody who matches, unordered: for lists that add filters of their own.
    Result<QList<qint64>> keys(QStringView text, int limit = 100'000);
    /// Lines for known keys, in the order given.
    Result<QList<PersonLine>> lines(const QList<qint64>& keys);

    /// The FTS5 expression for what a person typed: each word as a beginning, all must match.
    /// Empty when there is nothing to search for.
    static QString expression(QStringView text);
    /// The same for everybody whom another spelling of a word finds, without those above. Empty
    /// when no word has another spelling.
    static QString otherSpellings(QStringView text);
    /// Both.
    static QString anySpelling(QStringView text);

private:
    Result<void> append(QList<PersonLine>& lines, const QString& expression, Language language,
                        int limit);

    sql::Database& m_database;
};

/// "sort_lv": the column of `person_index` that orders names in a language.
QString sortColumn(Language language);

}  // namespace kaasa::storage
