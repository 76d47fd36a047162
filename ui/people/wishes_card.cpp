// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/wishes_card.h"

#include "core/services/people_service.h"
#include "core/storage/person_wishes_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_words.h"
#include "ui/shared/form_row.h"
#include "ui/shared/segmented_control.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Wish;

WishesCard::WishesCard(Workspace& workspace, QWidget* parent)
    : PersonCard(workspace, parent)
    , m_photo(new SegmentedControl)
    , m_later(new SegmentedControl)
    , m_photoRow(new FormRow(m_photo, this))
    , m_laterRow(new FormRow(m_later, this))
{
    m_photo->setObjectName(u"person.photo"_s);
    m_later->setObjectName(u"person.contactLater"_s);
    for (auto* control : {m_photo, m_later}) {
        for (const auto wish : allOf<Wish>())
            control->addSegment(int(wish), QString());
        connect(control, &SegmentedControl::chosen, this, &WishesCard::save);
    }
    body()->addWidget(m_photoRow);
    body()->addWidget(m_laterRow);
}

void WishesCard::retranslate()
{
    setTitle(tr("Wishes"));
    setSubtitle(tr("As ticked on a sign-in sheet or said at the door."));
    m_photoRow->setLabel(tr("Pictures may be taken"));
    m_laterRow->setLabel(tr("News and invitations later"));
    m_photo->setAccessibleName(tr("Pictures may be taken"));
    m_later->setAccessibleName(tr("News and invitations later"));
    for (auto* control : {m_photo, m_later}) {
        for (const auto wish : allOf<Wish>())
            control->setText(int(wish), wishName(wish));
    }
}

void WishesCard::fill()
{
    const auto wishes
        = storage::PersonWishesRepository(workspace().reading().database()).find(person());
    if (!wishes)
        return;  // the page says why
    m_photo->setCurrent(int(wishes.value().photo));
    m_later->setCurrent(int(wishes.value().contactLater));
}

void WishesCard::save()
{
    change([person = person(),
            wishes = domain::PersonWishes{Wish(m_photo->current()), Wish(m_later->current())}](
               storage::Profile& profile) {
        return services::PeopleService(profile).setWishes(person, wishes);
    });
}

}  // namespace kaasa::ui
