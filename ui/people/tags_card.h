// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/person_card.h"

namespace kaasa::ui {

class FlowLayout;
class FormRow;
class SuggestField;

/// Words that staff sort people by.
class TagsCard : public PersonCard {
    Q_OBJECT
public:
    explicit TagsCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void add();
    QStringList tags() const;

    QWidget* m_chipPlace;
    FlowLayout* m_chips;
    SuggestField* m_new;
    FormRow* m_newRow;
};

/// Tags in use that begin with what was typed.
QStringList suggestTags(Workspace& workspace, const QString& typed);

}  // namespace kaasa::ui
