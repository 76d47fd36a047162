// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/wish.h"
#include "ui/people/person_card.h"

namespace kaasa::ui {

class FormRow;
class SegmentedControl;

/// What she wishes about pictures and later contact: the two ticks of a sign-in sheet.
class WishesCard : public PersonCard {
    Q_OBJECT
public:
    explicit WishesCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void save();

    SegmentedControl* m_photo;
    SegmentedControl* m_later;
    FormRow* m_photoRow;
    FormRow* m_laterRow;
};

}  // namespace kaasa::ui
