// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/companion.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kaasa::ui {

class FormRow;
class SuggestField;

/// A child who comes along: what to call it, its age, its language and what to know. Nothing is
/// required. The caller saves.
class ChildDialog : public QDialog {
    Q_OBJECT
public:
    explicit ChildDialog(const domain::Companion& child, QWidget* parent = nullptr);

    domain::Companion child() const { return m_child; }
    void accept() override;

private:
    domain::Companion m_child;
    QLineEdit* m_name;
    QLineEdit* m_year;
    QComboBox* m_age;
    SuggestField* m_language;
    QLineEdit* m_needs;
    FormRow* m_yearRow = nullptr;
    FormRow* m_languageRow = nullptr;
};

}  // namespace kaasa::ui
