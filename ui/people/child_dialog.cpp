// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/child_dialog.h"

#include "core/base/field_check.h"
#include "core/base/locale_names.h"
#include "core/exchange/language_names.h"
#include "ui/people/person_words.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/suggest_field.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::AgeBand;

ChildDialog::ChildDialog(const domain::Companion& child, QWidget* parent)
    : QDialog(parent)
    , m_child(child)
    , m_name(new QLineEdit(child.name))
    , m_year(new QLineEdit(child.birthYear ? QString::number(*child.birthYear) : QString()))
    , m_age(new QComboBox)
    , m_language(new SuggestField([](const QString& typed) {
        return exchange::suggestLanguages(typed, interfaceLanguage());
    }))
    , m_needs(new QLineEdit(child.needs))
{
    setWindowTitle(tr("Child who comes along"));
    m_name->setObjectName(u"child.name"_s);
    m_year->setObjectName(u"child.year"_s);
    m_age->setObjectName(u"child.age"_s);
    m_language->setObjectName(u"child.language"_s);
    m_needs->setObjectName(u"child.needs"_s);
    m_name->setMaxLength(80);
    m_needs->setMaxLength(400);
    for (const auto band : allOf<AgeBand>())
        m_age->addItem(ageBandName(band), int(band));
    m_age->setCurrentIndex(m_age->findData(int(child.ageBand)));
    if (!child.language.isEmpty())
        m_language->setText(languageName(child.language, interfaceLanguage()));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    const auto add = [&](QWidget* field, const QString& label) {
        auto* row = new FormRow(field, this);
        row->setLabel(label);
        layout->addWidget(row);
        return row;
    };
    add(m_name, tr("Name, if known"));
    m_yearRow = add(m_year, tr("Year of birth, if known"));
    add(m_age, tr("Age, if the year is not known"));
    m_languageRow = add(m_language, tr("Language"));
    add(m_needs, tr("What to know: allergies, sleep, fears"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChildDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChildDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
}

void ChildDialog::accept()
{
    auto child = m_child;
    child.name = m_name->text();
    child.ageBand = AgeBand(m_age->currentData().toInt());
    child.needs = m_needs->text();
    m_yearRow->setError({});
    m_languageRow->setError({});
    child.birthYear.reset();
    if (const auto typed = m_year->text().trimmed(); !typed.isEmpty()) {
        bool number = false;
        child.birthYear = typed.toInt(&number);
        if (!number) {
            m_yearRow->setError(
                sentenceFor(invalidField(u"birth_year", FieldFault::NotReadable, {typed})));
            return m_year->setFocus();
        }
    }
    child.language.clear();
    if (const auto typed = m_language->text().trimmed(); !typed.isEmpty()) {
        const auto code = exchange::findLanguage(typed);
        if (!code) {
            m_languageRow->setError(
                sentenceFor(invalidField(u"language", FieldFault::NotReadable, {typed})));
            return m_language->setFocus();
        }
        child.language = *code;
    }
    const auto checked = domain::validated(child);
    if (!checked) {  // the texts cannot be too long here, so it is the year
        m_yearRow->setError(sentenceFor(checked.error()));
        return m_year->setFocus();
    }
    m_child = checked.value();
    QDialog::accept();
}

}  // namespace kaasa::ui
