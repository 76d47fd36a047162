// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/saved_view_repository.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace kaasa::ui {

class FormRow;

/// What a view is called and whether the team sees it. The caller saves.
class ViewNameDialog : public QDialog {
    Q_OBJECT
public:
    /// `taken`: names that stand already.
    ViewNameDialog(const storage::SavedView& view, const QStringList& taken,
                   QWidget* parent = nullptr);

    storage::SavedView view() const { return m_view; }
    void accept() override;

private:
    storage::SavedView m_view;
    QStringList m_taken;
    QLineEdit* m_name;
    FormRow* m_nameRow;
    QCheckBox* m_shared;
};

}  // namespace kaasa::ui
