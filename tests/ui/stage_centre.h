// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::storage {
class Profile;
}

namespace kaasa::test {

/// The invented centre of the pictures: a dozen people in several scripts, three events of the
/// week of 5 March 2026, registrations. Pages that need more to show add it here.
void fillWithACentre(storage::Profile& profile);

}  // namespace kaasa::test
