// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

namespace kaasa::ui {

class FormRow;
class SuggestField;

/// Asks for one tag; those that are in use are proposed. The caller saves.
class TagDialog : public QDialog {
    Q_OBJECT
public:
    explicit TagDialog(const QStringList& inUse, QWidget* parent = nullptr);

    QString tag() const;
    void accept() override;

private:
    SuggestField* m_tag;
    FormRow* m_row;
};

}  // namespace kaasa::ui
