// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/companion.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace kaasa::ui {

/// A child who comes along: what to call it, how old, what to know. Nothing is required.
class ChildDialog : public QDialog {
    Q_OBJECT
public:
    explicit ChildDialog(QWidget* parent = nullptr);

    domain::Companion child() const;

private:
    QLineEdit* m_name;
    QComboBox* m_age;
    QLineEdit* m_needs;
};

}  // namespace kaasa::ui
