// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/event.h"
#include "core/domain/session.h"
#include "core/reports/paper_people.h"
#include "core/reports/sign_in_sheet.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::reports {

/// Whose sheet it is to be, and who stands on it; how it looks is said by SignInChoices.
struct SheetContent {
    qint64 event = 0;                   ///< local key
    QList<domain::SessionId> meetings;  ///< on this one sheet; empty = all that are not cancelled
    NameOrder order = NameOrder::FamilyFirst;
    bool withWaiting = false;    ///< also those on the waiting list
    bool withCancelled = false;  ///< also those who cancelled: they come all the same
    bool withNative = false;     ///< the name in Cyrillic letters below the one in Latin letters

    bool operator==(const SheetContent&) const = default;
};

/// A sheet without its number, and the people in its rows.
struct FilledSheet {
    SignInSheet sheet;
    QList<qint64> people;  ///< local keys, row by row
};

/// Fills sign-in sheets from a profile. Reads only.
class SignInSheetReader {
public:
    explicit SignInSheetReader(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// Registered people and whoever came without a registration; of an online event those who took
    /// part, once a log says who they were. Errors: NotFound, Storage; Refused (sheet.no_meeting)
    /// when every meeting is cancelled or in the bin.
    Result<FilledSheet> read(const SheetContent& content, const SignInChoices& choices);

    /// Meetings that a sheet can be made for, by time. Errors: Storage.
    Result<QList<domain::Session>> meetingsOf(qint64 event);
    /// Events with such a meeting on that day, by their first one; local keys.
    Result<QList<qint64>> eventsOn(QDate day);

private:
    Result<SignInSheet> headOf(const domain::Event& event, const QList<domain::Session>& all,
                               const QList<domain::Session>& meetings,
                               const SignInChoices& choices);
    Result<void> addPeople(FilledSheet& filled, const SheetContent& content,
                           const QList<domain::Session>& meetings, const SignInChoices& choices);

    storage::Profile& m_profile;
};

}  // namespace kaasa::reports
