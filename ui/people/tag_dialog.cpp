// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tag_dialog.h"

#include "core/names/search_key.h"
#include "ui/shared/form_row.h"
#include "ui/shared/suggest_field.h"
#include "ui/shared/theme/roles.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

TagDialog::TagDialog(const QStringList& inUse, QWidget* parent)
    : QDialog(parent)
    , m_tag(new SuggestField([inUse](const QString& typed) {
        auto fitting = inUse;
        fitting.removeIf([keys = names::searchKeys(typed)](const QString& tag) {
            return !names::isFoundBy(tag, keys);
        });
        return fitting;
    }))
    , m_row(new FormRow(m_tag, this))
{
    setWindowTitle(tr("Add a tag"));
    m_tag->setObjectName(u"tag.name"_s);
    m_row->setLabel(tr("Tag"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* add = buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("Add the tag"));
    setRole(add, Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &TagDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TagDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_row);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

QString TagDialog::tag() const
{
    return m_tag->text().simplified();
}

void TagDialog::accept()
{
    if (!tag().isEmpty())
        return QDialog::accept();
    m_row->setError(tr("Write the tag first."));
    m_tag->setFocus();
}

}  // namespace kaasa::ui
