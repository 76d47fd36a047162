// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kaasa::ui {

class PersonForm;
class Workspace;

/// Every form of the name, how to address, the day of birth.
void addNameFields(PersonForm& form, Workspace& workspace);
/// How to reach the person and where she lives.
void addContactFields(PersonForm& form, Workspace& workspace);

}  // namespace kaasa::ui
