// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/child_dialog.h"

#include "ui/shared/form_row.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ChildDialog::ChildDialog(QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit)
    , m_age(new QComboBox)
    , m_needs(new QLineEdit)
{
    setWindowTitle(tr("Child who comes along"));
    m_name->setObjectName(u"child.name"_s);
    m_age->setObjectName(u"child.age"_s);
    m_needs->setObjectName(u"child.needs"_s);
    m_name->setMaxLength(80);
    m_needs->setMaxLength(400);
    m_age->addItem(tr("not known"), int(domain::AgeBand::Unknown));
    for (const auto band : {domain::AgeBand::Under3, domain::AgeBand::From3To6,
                            domain::AgeBand::From7To12, domain::AgeBand::From13To17})
        m_age->addItem(tr("%1 years old").arg(codeOf(band)), int(band));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (const auto& [field, label] : std::initializer_list<std::pair<QWidget*, QString>>{
             {m_name, tr("Name, if known")},
             {m_age, tr("Age")},
             {m_needs, tr("What to know: allergies, sleep, fears")}}) {
        auto* row = new FormRow(field, this);
        row->setLabel(label);
        layout->addWidget(row);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChildDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChildDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(420);
}

domain::Companion ChildDialog::child() const
{
    domain::Companion child;
    child.name = m_name->text();
    child.ageBand = domain::AgeBand(m_age->currentData().toInt());
    child.needs = m_needs->text();
    return child;
}

}  // namespace kaasa::ui
