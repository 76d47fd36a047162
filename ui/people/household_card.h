// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/household_repository.h"
#include "ui/people/person_card.h"

namespace kaasa::ui {

class FormRow;
class PersonPicker;

/// Who lives with her. Nobody is the head; whoever moved out stays in the list with the day.
class HouseholdCard : public PersonCard {
    Q_OBJECT
public:
    explicit HouseholdCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void addMember(const storage::HouseholdMember& member, bool together);
    void join(const QByteArray& uid);
    void joinNew(const QString& typed);
    void leave(const storage::HouseholdMember& member, const QString& done);
    void openMember(qint64 person);

    PersonPicker* m_new;
    FormRow* m_newRow;
};

}  // namespace kaasa::ui
