// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_fields.h"

#include "core/base/field_check.h"
#include "core/base/locale_names.h"
#include "core/exchange/language_names.h"
#include "core/services/event_kinds.h"
#include "core/services/event_service.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/profile.h"
#include "core/storage/project_repository.h"
#include "core/storage/venue_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/suggest_field.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Audience;
using domain::Event;
using domain::ProjectId;
using storage::VenueRepository;

namespace {

EventField lineField(const QString& name, const char* label, QString Event::*member)
{
    return {.name = name,
            .label = label,
            .text = [member](const Event& event) { return event.*member; },
            .put = [member](Event& event, const QString& text) -> Result<void> {
                event.*member = text;
                return {};
            }};
}

EventField checkField(const QString& name, const char* label, bool Event::*member)
{
    return {.name = name,
            .label = label,
            .text = [member](const Event& event) { return event.*member ? u"yes"_s : QString(); },
            .put = [member](Event& event, const QString& text) -> Result<void> {
                event.*member = !text.isEmpty();
                return {};
            }};
}

// Empty = no limit.
EventField numberField(const QString& name, const char* label, const QString& field,
                       std::optional<int> Event::*member)
{
    return {.name = name,
            .label = label,
            .text =
                [member](const Event& event) {
                    return event.*member ? QString::number(*(event.*member)) : QString();
                },
            .put = [member, field](Event& event, const QString& text) -> Result<void> {
                (event.*member).reset();
                if (text.trimmed().isEmpty())
                    return {};
                bool readable = false;
                event.*member = text.trimmed().toInt(&readable);
                return readable ? Result<void>()
                                : invalidField(field, FieldFault::NotReadable, {text});
            },
            .hint = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Empty: no limit.")};
}

EventField audienceField()
{
    return {.name = u"event.audience"_s,
            .label = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "For whom"),
            .text = [](const Event& event) { return codeOf(event.audience); },
            .put = [](Event& event, const QString& code) -> Result<void> {
                event.audience = fromCode<Audience>(code).value_or(Audience::Closed);
                return {};
            },
            .hint = QT_TRANSLATE_NOOP("kaasa::ui::EventForm",
                                      "Public: whoever comes. Closed: your participants.")};
}

Choices audienceChoices(const QString&)
{
    return {{u"public"_s, EventForm::tr("Public")}, {u"closed"_s, EventForm::tr("Closed")}};
}

EventField projectField()
{
    return {.name = u"event.project"_s,
            .label = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Project"),
            .text = [](const Event& event) { return event.project.toString(); },
            .put = [](Event& event, const QString& id) -> Result<void> {
                event.project = ProjectId::fromString(id);
                return {};
            }};
}

Choices projectChoices(Workspace& workspace, const QString& current)
{
    const storage::ProjectRepository projects(workspace.reading().database());
    //: The event belongs to no project
    Choices choices{{QString(), EventForm::tr("none", "no project")}};
    bool known = current.isEmpty();
    for (const auto& project : projects.all().valueOr({})) {
        choices.append({project.id.toString(), project.title});
        known = known || project.id.toString() == current;
    }
    if (!known) {
        const auto old = projects.find(ProjectId::fromString(current));
        choices.append({current, old ? old.value().title : QString()});
    }
    return choices;
}

EventField languagesField()
{
    return {.name = u"event.languages"_s,
            .label = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Languages"),
            .text =
                [](const Event& event) {
                    QStringList names;
                    for (const auto& code : event.languages)
                        names.append(languageName(code, interfaceLanguage()));
                    return names.join(u", "_s);
                },
            .put = [](Event& event, const QString& text) -> Result<void> {
                QStringList unknown;
                event.languages = exchange::findLanguages(text, &unknown);
                return unknown.isEmpty()
                    ? Result<void>()
                    : invalidField(u"languages", FieldFault::NotReadable, {unknown.first()});
            },
            .hint
            = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "What is spoken there: Latvian, Russian.")};
}

QString venueOf(Workspace& workspace, const Event& event)
{
    const auto found = VenueRepository(workspace.reading().database()).find(event.venue);
    return found ? found.value().name : QString();
}

QString roomOf(Workspace& workspace, const Event& event)
{
    const auto found = VenueRepository(workspace.reading().database()).findRoom(event.room);
    return found ? found.value().name : QString();
}

// Both names are written together: a room belongs to its venue.
Result<qint64> storeVenue(storage::Profile& profile, qint64 key, const QString& venue)
{
    return services::EventService(profile).setPlace(key, venue, {});
}

Result<qint64> storeRoom(storage::Profile& profile, qint64 key, const QString& room)
{
    const auto event = storage::EventRepository(profile.database()).findByKey(key);
    if (!event)
        return event.error();
    const auto venue = VenueRepository(profile.database()).find(event.value().venue);
    if (!venue)
        return invalidField(u"venue", FieldFault::Empty);
    return services::EventService(profile).setPlace(key, venue.value().name, room);
}

}  // namespace

Choices kindChoices(Workspace& workspace, const QString& current)
{
    const storage::EventKindRepository kinds(workspace.reading().database());
    Choices choices;
    bool known = current.isEmpty();
    for (const auto& kind : kinds.all().valueOr({})) {
        choices.append({kind.code, services::kindName(kind, interfaceWords())});
        known = known || kind.code == current;
    }
    if (!known) {
        const auto old = kinds.find(current);
        choices.append({current,
                        old ? services::kindName(old.value(), interfaceWords())
                            : services::kindName(current, interfaceWords())});
    }
    return choices;
}

QStringList suggestVenues(Workspace& workspace, const QString& typed)
{
    QStringList names;
    for (const auto& venue : VenueRepository(workspace.reading().database()).all().valueOr({})) {
        if (venue.name.contains(typed.trimmed(), Qt::CaseInsensitive))
            names.append(venue.name);
    }
    return names;
}

QStringList suggestRooms(Workspace& workspace, const QString& venue, const QString& typed)
{
    const VenueRepository venues(workspace.reading().database());
    QStringList names;
    for (const auto& house : venues.all().valueOr({})) {
        if (house.name != venue)
            continue;
        for (const auto& room : venues.roomsOf(house.id).valueOr({})) {
            if (room.name.contains(typed.trimmed(), Qt::CaseInsensitive))
                names.append(room.name);
        }
    }
    return names;
}

void addWhatFields(EventForm& form, Workspace& workspace)
{
    auto title = lineField(u"event.title"_s, QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Title"),
                           &Event::title);
    form.addWide(std::move(title));
    form.addChoice(
        lineField(u"event.kind"_s, QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Kind"), &Event::kind),
        [&workspace](const QString& code) { return kindChoices(workspace, code); });
    form.addChoice(audienceField(), audienceChoices);
    form.addChoice(projectField(),
                   [&workspace](const QString& id) { return projectChoices(workspace, id); });
    form.add(languagesField());
    auto responsible
        = lineField(u"event.responsible"_s,
                    QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Responsible"), &Event::responsible);
    responsible.hint = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Signs the sheet.");
    form.add(std::move(responsible));
    auto number = lineField(u"event.number"_s, QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Number"),
                            &Event::number);
    number.hint = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Stands on papers: R3-0042.");
    form.add(std::move(number));
    auto description
        = lineField(u"event.description"_s,
                    QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Description"), &Event::description);
    form.addText(std::move(description));
}

void addPlaceFields(EventForm& form, Workspace& workspace)
{
    auto* venue = new SuggestField(
        [&workspace](const QString& typed) { return suggestVenues(workspace, typed); });
    form.add({.name = u"event.venue"_s,
              .label = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Venue"),
              .text = [&workspace](const Event& event) { return venueOf(workspace, event); },
              .store = storeVenue,
              .hint = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "A new name makes a new venue.")},
             venue);
    auto* room = new SuggestField([&workspace, venue](const QString& typed) {
        return suggestRooms(workspace, venue->text(), typed);
    });
    form.add({.name = u"event.room"_s,
              .label = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Room"),
              .text = [&workspace](const Event& event) { return roomOf(workspace, event); },
              .store = storeRoom},
             room);
    form.addCheck(checkField(u"event.online"_s,
                             QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Takes place online"),
                             &Event::online));
    auto tool
        = lineField(u"event.onlineTool"_s, QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Online by"),
                    &Event::onlineTool);
    tool.hint = QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Zoom, Teams, phone …");
    form.add(std::move(tool));
    form.add(numberField(u"event.capacityAdults"_s,
                         QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Places for adults"),
                         u"capacity_adults"_s, &Event::capacityAdults));
    form.add(numberField(u"event.capacityChildren"_s,
                         QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "Childcare places"),
                         u"capacity_children"_s, &Event::capacityChildren));
    form.addCheck(checkField(
        u"event.countsChildren"_s,
        QT_TRANSLATE_NOOP("kaasa::ui::EventForm", "At the desk, count children who come along"),
        &Event::countsChildren));
}

}  // namespace kaasa::ui
