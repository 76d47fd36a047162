// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/household_card.h"

#include "core/services/household_service.h"
#include "core/services/people_service.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_matches.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/person_picker.h"
#include "ui/shared/theme/roles.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::HouseholdService;
using storage::HouseholdMember;

HouseholdCard::HouseholdCard(Workspace& workspace, QWidget* parent)
    : PersonCard(workspace, parent)
    , m_new(new PersonPicker(personMatches(workspace)))
    , m_newRow(new FormRow(m_new, this))
{
    m_new->setObjectName(u"person.newHousehold"_s);
    body()->addWidget(m_newRow);
    connect(m_new, &PersonPicker::picked, this, &HouseholdCard::join);
    connect(m_new, &PersonPicker::newRequested, this, &HouseholdCard::joinNew);
    connect(m_new, &QLineEdit::textEdited, this, [this] { m_newRow->setError({}); });
}

void HouseholdCard::retranslate()
{
    setTitle(tr("Household"));
    m_newRow->setLabel(tr("Who lives here too"));
    m_newRow->setHint(tr("Type a name and choose; Ctrl+Enter adds a new person."));
    if (person() != 0)
        fill();
}

void HouseholdCard::fill()
{
    const auto households
        = storage::HouseholdRepository(workspace().reading().database()).of(person());
    clearRows();
    for (const auto& household : households.valueOr({})) {
        const bool livesHere = !household.self.until.isValid();
        for (const auto& other : household.others)
            addMember(other, livesHere && !other.until.isValid());
        if (!livesHere || household.others.isEmpty())
            continue;
        auto* self = addPart(u"person.household.self"_s, u"home"_s, tr("Lives here"), {});
        setShowsData(self);
        self->addAct(u"leave"_s, tr("Moved out"));
        connect(self, &PartRow::acted, this, [this, member = household.self] {
            leave(member, tr("No longer in the household."));
        });
    }
}

void HouseholdCard::addMember(const HouseholdMember& member, bool together)
{
    const auto name = u"person.household."_s + member.id.toString();
    QStringList details;
    if (!together && member.until.isValid())
        //: %1 is a day: moved out then
        details.append(tr("until %1").arg(formats().date(member.until)));
    auto* row = addPart(name, u"person"_s, member.name, details.join(u" · "_s));
    row->addAct(u"open"_s, tr("Open"));
    if (together)
        row->addAct(u"leave"_s, tr("Moved out"));
    connect(row, &PartRow::acted, this, [this, member](const QString& act) {
        if (act == u"open")
            openMember(member.person);
        else
            leave(member, tr("No longer in the household."));
    });
    if (!together)
        return;
    auto* relation = new QLineEdit(member.relation);
    relation->setObjectName(name + u".relation"_s);
    relation->setMaxLength(60);
    relation->setPlaceholderText(tr("Relation"));
    //: Spoken: %1 is who lives in the same household
    relation->setAccessibleName(tr("Relation of %1").arg(member.name));
    setShowsData(relation);
    connect(relation, &QLineEdit::editingFinished, this, [this, relation, member] {
        if (!relation->isModified())
            return;
        relation->setModified(false);
        change([person = person(), id = member.id,
                words = relation->text()](storage::Profile& profile) {
            return HouseholdService(profile).setRelation(person, id, words);
        });
    });
    row->addField(relation);
}

void HouseholdCard::join(const QByteArray& uid)
{
    const auto other
        = storage::RowStore(workspace().reading().database()).idOf(u"person", Uid::fromBytes(uid));
    if (!other)
        return m_newRow->setError(sentenceFor(other.error()));
    workspace().write<void>(
        Workspace::Priority::Interface, this,
        [person = person(), other = other.value()](storage::Profile& profile) {
            return HouseholdService(profile).join(person, other, {});
        },
        [this](const Result<void>& joined) {
            m_newRow->setError(joined ? QString() : sentenceFor(joined.error()));
            if (joined)
                Q_EMIT acted(tr("Added to the household."));
        });
}

void HouseholdCard::joinNew(const QString& typed)
{
    domain::Person draft;
    draft.names.append(domain::nameFromTyped(typed));
    workspace().write<void>(
        Workspace::Priority::Interface, this,
        [person = person(), draft](storage::Profile& profile) -> Result<void> {
            const auto added = services::PeopleService(profile).add(draft);
            if (!added)
                return added.error();
            return HouseholdService(profile).join(person, added.value().key, {});
        },
        [this](const Result<void>& joined) {
            m_newRow->setError(joined ? QString() : sentenceFor(joined.error()));
            if (joined)
                Q_EMIT acted(tr("Added to the household."));
        });
}

void HouseholdCard::leave(const HouseholdMember& member, const QString& done)
{
    change([person = person(), id = member.id](
               storage::Profile& profile) { return HouseholdService(profile).leave(person, id); },
           done);
}

void HouseholdCard::openMember(qint64 person)
{
    const auto uid = storage::RowStore(workspace().reading().database()).uidOf(u"person", person);
    if (uid)
        Q_EMIT openRequested(u"people/"_s + uid.value().toString());
}

}  // namespace kaasa::ui
