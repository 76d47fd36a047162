// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/tags_card.h"

#include "core/services/people_service.h"
#include "core/storage/person_part_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/suggest_field.h"
#include "ui/shared/theme/roles.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

QStringList suggestTags(Workspace& workspace, const QString& typed)
{
    QStringList fitting;
    const auto tags
        = storage::PersonPartRepository(workspace.reading().database()).allTags().valueOr({});
    for (const auto& tag : tags) {
        if (tag.startsWith(typed.trimmed(), Qt::CaseInsensitive))
            fitting.append(tag);
    }
    return fitting.mid(0, 8);
}

TagsCard::TagsCard(Workspace& workspace, QWidget* parent)
    : PersonCard(workspace, parent)
    , m_chipPlace(new QWidget)
    , m_chips(new FlowLayout(m_chipPlace))
    , m_new(new SuggestField(
          [&workspace](const QString& typed) { return suggestTags(workspace, typed); }))
    , m_newRow(new FormRow(m_new, this))
{
    m_new->setObjectName(u"person.tag"_s);
    body()->addWidget(m_chipPlace);
    body()->addWidget(m_newRow);
    connect(m_new, &QLineEdit::returnPressed, this, &TagsCard::add);
    connect(m_new, &SuggestField::taken, this, &TagsCard::add, Qt::QueuedConnection);
    connect(m_new, &QLineEdit::textEdited, this, [this] { m_newRow->setError({}); });
}

void TagsCard::retranslate()
{
    setTitle(tr("Tags"));
    m_newRow->setLabel(tr("New tag, then Enter"));
}

QStringList TagsCard::tags() const
{
    return storage::PersonPartRepository(workspace().reading().database())
        .tags(person())
        .valueOr({});
}

void TagsCard::fill()
{
    while (auto* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // the chip that was removed is on the stack of this call
        delete item;
    }
    const auto present = tags();
    for (const auto& tag : present) {
        auto* chip = new Chip(tag, m_chipPlace);
        chip->setObjectName(u"person.tag."_s + tag);
        setShowsData(chip);
        connect(chip, &Chip::removed, this, [this, tag] {
            change([person = person(), tag](storage::Profile& profile) {
                return services::PeopleService(profile).removeTag(person, tag);
            });
        });
        m_chips->addWidget(chip);
        chip->show();
    }
    m_chipPlace->setVisible(!present.isEmpty());
}

void TagsCard::add()
{
    const auto typed = m_new->text().simplified();
    if (typed.isEmpty())
        return;
    workspace().write<void>(
        Workspace::Priority::Interface, this,
        [person = person(), typed](storage::Profile& profile) {
            return services::PeopleService(profile).addTag({person}, typed);
        },
        [this](const Result<void>& added) {
            if (!added)
                return m_newRow->setError(sentenceFor(added.error()));
            m_new->clear();
            Q_EMIT saved();
        });
}

}  // namespace kaasa::ui
