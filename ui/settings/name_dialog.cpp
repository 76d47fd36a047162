// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/name_dialog.h"

#include "ui/shared/form_row.h"
#include "ui/shared/theme/roles.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

void askForName(QWidget* parent, const QString& title, const QString& label, const QString& act,
                int mostLetters, std::function<void(const QString& name)> given)
{
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"name.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* name = new QLineEdit;
    name->setObjectName(u"name.field"_s);
    name->setMaxLength(mostLetters);
    auto* row = new FormRow(name, dialog);
    row->setLabel(label);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    auto* accept = buttons->addButton(act, QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"name.accept"_s);
    accept->setDefault(true);
    accept->setEnabled(false);
    setRole(accept, Role::Primary);
    auto* layout = new QVBoxLayout(dialog);
    layout->setSpacing(12);
    layout->addWidget(row);
    layout->addWidget(buttons);
    QObject::connect(name, &QLineEdit::textChanged, accept, [accept](const QString& typed) {
        accept->setEnabled(!typed.trimmed().isEmpty());
    });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [name, given = std::move(given)] { given(name->text()); });
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 60);
    dialog->open();
}

}  // namespace kaasa::ui
