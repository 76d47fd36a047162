// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "core/domain/registration.h"
#include "core/services/desk_act.h"

namespace kaasa::storage {
class Act;
class Profile;
}  // namespace kaasa::storage

namespace kaasa::services {

/// What one line at the door becomes: a person with a phone, a line of the consent ledger and a
/// registration. Writes inside the act of `DeskService`, which marks her present.
class DeskWalkInWriter {
public:
    explicit DeskWalkInWriter(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// The person as she will be stored. Errors: InvalidInput, whose arguments name the field.
    Result<domain::Person> personFrom(const DeskAct& act);
    /// Local key of the person. Marks her as needing completion, which makes a task on Home.
    Result<qint64> putPerson(const DeskAct& act, const domain::Person& person);
    Result<void> putRegistration(const storage::Act& written, const DeskAct& act, qint64 event,
                                 qint64 person, domain::RegistrationState state);

private:
    Result<void> putConsent(const DeskAct& act, qint64 person);

    storage::Profile& m_profile;
};

}  // namespace kaasa::services
