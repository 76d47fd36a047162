// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person.h"
#include "ui/people/person_card.h"

namespace kaasa::ui {

class FormRow;
class SuggestField;

/// Which languages she speaks, how well, and which one is spoken with her: the first.
class LanguagesCard : public PersonCard {
    Q_OBJECT
public:
    explicit LanguagesCard(Workspace& workspace, QWidget* parent = nullptr);

    void retranslate() override;

protected:
    void fill() override;

private:
    void addLanguageRow(const domain::SpokenLanguage& language, bool preferred);
    void add(const QString& typed);
    void edit(std::function<void(QList<domain::SpokenLanguage>&)> edit);

    SuggestField* m_new;
    FormRow* m_newRow;
};

}  // namespace kaasa::ui
