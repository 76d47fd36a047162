// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sql/statement.h"
#include "core/storage/desk_roster.h"

namespace kaasa::storage {

/// Somebody who may be the one that came without registering.
struct DeskLikely {
    enum class Why {
        SamePhone,
        SameName,
        OtherSpelling,  ///< the same name in other letters
        Alike,          ///< a name that begins alike
    };
    DeskPerson person;
    Why why = Why::Alike;
};

/// Who stands at the door: from two letters, whoever is registered or marked first, then everybody.
/// Among the first, whoever is not here yet stands before whoever is, and a family name that begins
/// with what was typed before other matches: the next person to come in needs the fewest keys.
/// Whose whole name was typed stands on top, here or not: Enter must not make her namesake's sister
/// present.
///
/// Reads only. The roster is read again whenever another connection has changed the profile, so an
/// answer is never older than the call.
class DeskSearch {
public:
    /// `database` must outlive the search.
    DeskSearch(sql::Database& database, qint64 session, Language language)
        : m_database(database)
        , m_session(session)
        , m_language(language)
    {
    }

    /// Empty below two letters or digits. Errors: NotFound when the meeting is gone, Storage.
    Result<QList<DeskPerson>> find(QStringView text, int limit = 50);
    /// The roster as it is now.
    Result<const DeskRoster*> roster();
    /// One person, on the roster or not. Errors: NotFound, Storage.
    Result<DeskPerson> person(qint64 key);

    /// Everybody who is shown by the same name as she is, she among them: Enter must not guess.
    Result<QList<DeskPerson>> namesakes(const DeskPerson& person);
    /// Who may stand at the door already known, for a name and a phone as typed: the same names, a
    /// surname that begins alike, the same phone. The surest first.
    Result<QList<DeskLikely>> likely(QStringView name, QStringView phone, int limit = 6);

    /// Whether `text` is enough to search for.
    static bool isEnough(QStringView text);

private:
    QList<DeskPerson> onRoster(QStringView text, const QStringList& keys) const;
    /// Those who are not on the roster.
    Result<void> appendOthers(QList<DeskPerson>& people, const QString& expression, int limit);

    sql::Database& m_database;
    qint64 m_session;
    Language m_language;
    std::optional<DeskRoster> m_roster;
    std::optional<sql::Statement> m_everybody;
    qint64 m_version = -1;
};

}  // namespace kaasa::storage
