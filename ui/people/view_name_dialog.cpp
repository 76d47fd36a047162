// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/view_name_dialog.h"

#include "ui/shared/form_row.h"
#include "ui/shared/theme/roles.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kLongestName = 60;

}  // namespace

ViewNameDialog::ViewNameDialog(const storage::SavedView& view, const QStringList& taken,
                               QWidget* parent)
    : QDialog(parent)
    , m_view(view)
    , m_taken(taken)
    , m_name(new QLineEdit(view.name))
    , m_nameRow(new FormRow(m_name, this))
    , m_shared(new QCheckBox(this))
{
    setWindowTitle(tr("View of the list"));
    m_name->setObjectName(u"view.name"_s);
    m_name->setMaxLength(kLongestName);
    m_nameRow->setLabel(tr("Name"));
    m_nameRow->setHint(tr("For example: Bauska, not seen for 30 days"));
    m_shared->setObjectName(u"view.shared"_s);
    m_shared->setText(tr("For the whole team"));
    m_shared->setChecked(view.shared);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &ViewNameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ViewNameDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_nameRow);
    layout->addWidget(m_shared);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

void ViewNameDialog::accept()
{
    const auto name = m_name->text().simplified();
    if (name.isEmpty())
        m_nameRow->setError(tr("A view needs a name."));
    else if (m_taken.contains(name, Qt::CaseInsensitive))
        m_nameRow->setError(tr("There is a view of this name already."));
    else
        m_nameRow->setError({});
    if (!m_nameRow->error().isEmpty())
        return m_name->setFocus();
    m_view.name = name;
    m_view.shared = m_shared->isChecked();
    QDialog::accept();
}

}  // namespace kaasa::ui
