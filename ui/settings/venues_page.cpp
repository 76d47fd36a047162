// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/venues_page.h"

#include "core/services/venue_service.h"
#include "core/storage/row_store.h"
#include "core/storage/venue_repository.h"
#include "ui/settings/country_field.h"
#include "ui/settings/rooms_card.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/saving_form.h"
#include "ui/shared/theme/roles.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::RoomId;
using domain::Venue;
using domain::VenueId;
using services::VenueService;
using storage::VenueRepository;

VenuesPage::VenuesPage(const AppContext& context, QWidget* parent)
    : RecordsPage(context, u"venues"_s, parent)
    , m_card(new Card)
    , m_remove(new QPushButton)
    , m_form(new SavingForm)
    , m_rooms(new RoomsCard)
{
    const auto home = storage::RowStore(reading().database()).setting(u"country"_s);
    m_form->addLine(u"venue.name"_s, 120);
    m_form->addLine(u"venue.municipality"_s, newMunicipalityField(home));
    m_form->addLine(u"venue.country"_s, newCountryField());
    m_form->addLines(u"venue.address"_s);
    m_form->addLines(u"venue.note"_s);
    m_remove->setObjectName(u"venue.remove"_s);
    setRole(m_remove, Role::Link);
    m_card->setAside(m_remove);
    m_card->body()->addWidget(m_form);
    detail()->column()->addWidget(m_card);
    detail()->column()->addWidget(m_rooms);
    detail()->column()->addStretch(1);

    connect(m_form, &SavingForm::left, this, &VenuesPage::saveField);
    connect(m_form, &SavingForm::lost, this, &VenuesPage::tell);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(record()); });
    connect(m_rooms, &RoomsCard::addRequested, this, [this](const QString& name) {
        workspace().write<RoomId>(
            Workspace::Priority::Interface, this,
            [venue = VenueId::fromString(record()), name](storage::Profile& profile) {
                return VenueService(profile).addRoom(venue, name);
            },
            [this](const Result<RoomId>& added) {
                m_rooms->tell(added ? QString() : sentenceFor(added.error()));
                if (added)
                    Q_EMIT acted(tr("Room added."));
            });
    });
    const auto changeRoom = [this](const RoomId& room, std::function<void(domain::Room&)> edit) {
        change([room, edit = std::move(edit)](storage::Profile& profile) {
            return VenueService(profile).changeRoom(room, edit);
        });
    };
    connect(m_rooms, &RoomsCard::renamed, this,
            [changeRoom](const RoomId& room, const QString& name) {
                changeRoom(room, [name](domain::Room& one) { one.name = name; });
            });
    connect(m_rooms, &RoomsCard::resized, this,
            [changeRoom](const RoomId& room, std::optional<int> capacity) {
                changeRoom(room, [capacity](domain::Room& one) { one.capacity = capacity; });
            });
    connect(m_rooms, &RoomsCard::removed, this, [this](const RoomId& room) {
        change([room](storage::Profile& profile) { return VenueService(profile).removeRoom(room); },
               tr("Room removed."));
    });
    retranslate();
}

QString VenuesPage::title() const
{
    return tr("Venues", "page");
}

QString VenuesPage::newText() const
{
    return tr("New venue");
}

void VenuesPage::retranslate()
{
    m_card->setTitle(tr("Venue"));
    m_remove->setText(tr("Remove"));
    m_form->setLabel(u"venue.name"_s, tr("Name"));
    m_form->setHint(u"venue.name"_s, tr("As it stands on invitations and sheets"));
    m_form->setLabel(u"venue.municipality"_s, tr("Town or municipality"));
    m_form->setLabel(u"venue.country"_s, tr("Country"));
    m_form->setLabel(u"venue.address"_s, tr("Address"));
    m_form->setLabel(u"venue.note"_s, tr("Note"));
    m_form->setHint(u"venue.note"_s, tr("Who has the key, where to park"));
    m_rooms->retranslate();
    setWords({.list = tr("Venues"),
              .search = tr("Name or town"),
              .empty = tr("The houses where your events take place stand here."),
              .back = tr("All venues"),
              .newTitle = tr("New venue"),
              .newLabel = tr("Name of the venue")});
}

QList<RowsModel::Row> VenuesPage::rows() const
{
    QList<RowsModel::Row> rows;
    VenueRepository venues(reading().database());
    for (const auto& venue : venues.all().valueOr({}))
        rows.append({.text = venue.name,
                     .detail = venue.municipality,
                     .icon = u"pin"_s,
                     .address = venue.id.toString()});
    return rows;
}

void VenuesPage::show(const QString& uid)
{
    VenueRepository venues(reading().database());
    const auto id = VenueId::fromString(uid);
    const auto venue = venues.find(id);
    if (!venue)
        return tell(sentenceFor(venue.error()));
    m_form->setValue(u"venue.name"_s, venue.value().name);
    m_form->setValue(u"venue.municipality"_s, venue.value().municipality);
    m_form->setValue(u"venue.country"_s, countryWords(venue.value().country));
    m_form->setValue(u"venue.address"_s, venue.value().address);
    m_form->setValue(u"venue.note"_s, venue.value().note);
    m_rooms->show(venues.roomsOf(id).valueOr({}));
}

void VenuesPage::saveField(const QString& field, const QVariant& value)
{
    const auto text = value.toString();
    std::function<void(Venue&)> edit;
    if (field == u"venue.country") {
        const auto code = readCountry(text);
        if (!code)
            return m_form->answer(record(), field, sentenceFor(code.error()));
        edit = [code = code.value()](Venue& venue) { venue.country = code; };
    } else {
        const auto member = field == u"venue.name" ? &Venue::name
            : field == u"venue.municipality"       ? &Venue::municipality
            : field == u"venue.address"            ? &Venue::address
                                                   : &Venue::note;
        edit = [member, text](Venue& venue) { venue.*member = text; };
    }
    save(m_form, field, record(),
         [id = VenueId::fromString(record()), edit](storage::Profile& profile) {
             return VenueService(profile).change(id, edit);
         });
}

RecordsPage::Maker VenuesPage::maker(const QString& name) const
{
    return [name](storage::Profile& profile) -> Result<QString> {
        const auto made = VenueService(profile).add(name);
        if (!made)
            return made.error();
        return made.value().toString();
    };
}

void VenuesPage::leave()
{
    RecordsPage::leave();
    m_rooms->commit();
}

int VenuesPage::mostLetters() const
{
    return 120;
}

void VenuesPage::remove(const QString& uid)
{
    change([id = VenueId::fromString(uid)](
               storage::Profile& profile) { return VenueService(profile).remove(id); },
           tr("Venue removed."));
}

QList<SavingForm*> VenuesPage::forms() const
{
    return {m_form};
}

}  // namespace kaasa::ui
