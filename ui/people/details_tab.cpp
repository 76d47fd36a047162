// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/details_tab.h"

#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/children_card.h"
#include "ui/people/codes_card.h"
#include "ui/people/household_card.h"
#include "ui/people/languages_card.h"
#include "ui/people/note_card.h"
#include "ui/people/person_fields.h"
#include "ui/people/person_form.h"
#include "ui/people/roles_card.h"
#include "ui/people/tags_card.h"
#include "ui/people/wishes_card.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/tab_order.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

DetailsTab::DetailsTab(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_nameCard(new Card)
    , m_name(new PersonForm(workspace))
    , m_contactCard(new Card)
    , m_contact(new PersonForm(workspace))
    , m_cards{new LanguagesCard(workspace), new RolesCard(workspace),  new ChildrenCard(workspace),
              new HouseholdCard(workspace), new WishesCard(workspace), new TagsCard(workspace),
              new CodesCard(workspace),     new NoteCard(workspace)}
{
    setObjectName(u"person.details"_s);
    addNameFields(*m_name, workspace);
    addContactFields(*m_contact, workspace);
    m_nameCard->body()->addWidget(m_name);
    m_contactCard->body()->addWidget(m_contact);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_nameCard);
    layout->addWidget(m_contactCard);
    for (auto* card : std::as_const(m_cards)) {
        layout->addWidget(card);
        listenTo(card);
    }
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    for (auto* form : {m_name, m_contact})
        connect(form, &PersonForm::saved, this, &DetailsTab::saved);
    for (auto* form : {m_name, m_contact})
        connect(form, &SavingForm::lost, this, &DetailsTab::failed);
}

void DetailsTab::listenTo(PersonCard* card)
{
    connect(card, &PersonCard::saved, this, &DetailsTab::saved);
    connect(card, &PersonCard::acted, this, &DetailsTab::acted);
    connect(card, &PersonCard::failed, this, &DetailsTab::failed);
    connect(card, &PersonCard::openRequested, this, &DetailsTab::openRequested);
}

void DetailsTab::retranslate()
{
    setAccessibleName(tr("Details"));
    m_nameCard->setTitle(tr("Name"));
    m_contactCard->setTitle(tr("Contact"));
    m_name->retranslate();
    m_contact->retranslate();
    for (auto* card : std::as_const(m_cards))
        card->retranslate();
}

void DetailsTab::show(qint64 person)
{
    m_person = person;
    if (person == 0)
        return;
    const auto found
        = storage::PersonRepository(m_workspace.reading().database()).findByKey(person);
    if (!found) {
        Q_EMIT failed(sentenceFor(found.error()));
        return;
    }
    m_name->show(person, found.value());
    m_contact->show(person, found.value());
    for (auto* card : std::as_const(m_cards))
        card->show(person);
    orderTabs(widget());
}

void DetailsTab::commit()
{
    m_name->commit();
    m_contact->commit();
    for (auto* card : std::as_const(m_cards))
        card->commit();
}

void DetailsTab::enter()
{
    m_name->enter();
}

}  // namespace kaasa::ui
