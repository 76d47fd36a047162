// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kind_dialog.h"

#include "core/services/event_kinds.h"
#include "ui/shared/form_row.h"
#include "ui/shared/theme/roles.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

KindDialog::KindDialog(const domain::EventKind& kind, QWidget* parent)
    : QDialog(parent)
    , m_before(kind.texts)
{
    setObjectName(u"kind.dialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Words for a kind of event"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    for (const auto language : kLanguages) {
        auto* field = new QLineEdit(kind.texts.value(language));
        field->setObjectName(u"kind."_s + languageCode(language));
        field->setMaxLength(80);
        auto own = kind;
        own.texts.clear();
        // the code of a kind that users made says nothing to anybody
        if (const auto words = services::kindName(own, Words(language)); words != kind.code)
            field->setPlaceholderText(words);
        setShowsData(field);
        auto* row = new FormRow(field, this);
        row->setLabel(languageOwnName(language));
        layout->addWidget(row);
        m_fields.insert(language, field);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

QMap<Language, QString> KindDialog::changed() const
{
    QMap<Language, QString> changed;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const auto words = it.value()->text().simplified();
        if (words != m_before.value(it.key()))
            changed.insert(it.key(), words);
    }
    return changed;
}

}  // namespace kaasa::ui
