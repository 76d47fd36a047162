// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/languages_card.h"

#include "core/base/field_check.h"
#include "core/base/locale_names.h"
#include "core/exchange/language_names.h"
#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_words.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/suggest_field.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::LanguageLevel;
using domain::SpokenLanguage;

LanguagesCard::LanguagesCard(Workspace& workspace, QWidget* parent)
    : PersonCard(workspace, parent)
    , m_new(new SuggestField([](const QString& typed) {
        return exchange::suggestLanguages(typed, interfaceLanguage());
    }))
    , m_newRow(new FormRow(m_new, this))
{
    m_new->setObjectName(u"person.newLanguage"_s);
    body()->addWidget(m_newRow);
    connect(m_new, &QLineEdit::returnPressed, this, [this] { add(m_new->text()); });
    connect(m_new, &SuggestField::taken, this, &LanguagesCard::add);
    connect(m_new, &QLineEdit::textEdited, this, [this] { m_newRow->setError({}); });
}

void LanguagesCard::retranslate()
{
    setTitle(tr("Languages"));
    m_newRow->setLabel(tr("Add a language"));
    m_newRow->setHint(tr("In any language: “Polish”, “poļu”, “польский”. Enter adds it."));
    if (person() != 0)
        fill();
}

void LanguagesCard::fill()
{
    const auto found
        = storage::PersonRepository(workspace().reading().database()).findByKey(person());
    clearRows();
    if (!found)
        return;  // the page says why
    bool first = true;
    for (const auto& language : found.value().languages) {
        addLanguageRow(language, first);
        first = false;
    }
}

void LanguagesCard::addLanguageRow(const SpokenLanguage& language, bool preferred)
{
    const auto name = languageName(language.code, interfaceLanguage());
    const auto prefix = u"person.language."_s + language.code;
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row);
    flow->setContentsMargins(0, 0, 0, 8);
    auto* label = new QLabel(name, row);
    setShowsData(label);
    label->setMinimumHeight(36);
    label->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    auto* level = new QComboBox(row);
    level->setObjectName(prefix + u".level"_s);
    //: %1 is a language
    level->setAccessibleName(tr("Level: %1").arg(name));
    level->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto one : allOf<LanguageLevel>())
        level->addItem(levelName(one), int(one));
    level->setCurrentIndex(int(language.level));
    connect(level, &QComboBox::activated, this, [this, code = language.code](int index) {
        edit([code, index](auto& languages) {
            for (auto& one : languages) {
                if (one.code == code)
                    one.level = LanguageLevel(index);
            }
        });
    });
    flow->addWidget(label);
    flow->addWidget(level);
    if (preferred) {
        auto* tag = new Tag(Tone::Accent, row);
        //: Beside a language: speak this one with her or him
        tag->setText(tr("spoken with"));
        flow->addWidget(tag);
    } else {
        auto* prefer = new QPushButton(tr("Prefer"), row);
        prefer->setObjectName(prefix + u".prefer"_s);
        //: %1 is a language
        prefer->setAccessibleName(tr("Prefer: %1").arg(name));
        setRole(prefer, Role::Link);
        connect(prefer, &QPushButton::clicked, this, [this, code = language.code] {
            edit([code](auto& languages) {
                for (qsizetype i = 0; i < languages.size(); ++i) {
                    if (languages[i].code == code)
                        languages.move(i, 0);
                }
            });
        });
        flow->addWidget(prefer);
    }
    auto* remove = new QPushButton(tr("Remove"), row);
    remove->setObjectName(prefix + u".remove"_s);
    //: %1 is a language
    remove->setAccessibleName(tr("Remove: %1").arg(name));
    setRole(remove, Role::Link);
    connect(remove, &QPushButton::clicked, this, [this, code = language.code] {
        edit([code](auto& languages) {
            languages.removeIf([&code](const auto& one) { return one.code == code; });
        });
    });
    flow->addWidget(remove);
    addRow(row);
}

void LanguagesCard::add(const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return;
    const auto code = exchange::findLanguage(typed);
    if (!code) {
        m_newRow->setError(
            sentenceFor(invalidField(u"language", FieldFault::NotReadable, {typed})));
        return;
    }
    m_new->clear();
    edit([code = *code](auto& languages) {
        for (const auto& one : languages) {
            if (one.code == code)
                return;
        }
        languages.append({code, LanguageLevel::Unknown});
    });
}

void LanguagesCard::edit(std::function<void(QList<SpokenLanguage>&)> edit)
{
    change([person = person(), edit = std::move(edit)](storage::Profile& profile) {
        return services::PeopleService(profile).edit(
            person, [&edit](domain::Person& record) { edit(record.languages); });
    });
}

}  // namespace kaasa::ui
