// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/companion.h"
#include "ui/people/person_card.h"

class QPushButton;

namespace kaasa::ui {

/// Children who come along: counted and cared for without being participants.
class ChildrenCard : public PersonCard {
    Q_OBJECT
public:
    explicit ChildrenCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void edit(const domain::Companion& child);

    QPushButton* m_new;
};

}  // namespace kaasa::ui
