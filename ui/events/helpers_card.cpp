// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/helpers_card.h"

#include "core/services/event_service.h"
#include "core/storage/event_repository.h"
#include "core/storage/person_search.h"
#include "core/storage/row_store.h"
#include "ui/events/event_words.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/suggest_field.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::EventHelper;
using domain::HelperRole;

namespace {

constexpr int kMostProposed = 6;

}  // namespace

HelpersCard::HelpersCard(Workspace& workspace, QWidget* parent)
    : RecordCard(workspace, parent)
    , m_new(new SuggestField([this](const QString& typed) { return suggest(typed); }))
    , m_newRow(new FormRow(m_new, this))
{
    m_new->setObjectName(u"event.newHelper"_s);
    body()->addWidget(m_newRow);
    connect(m_new, &QLineEdit::returnPressed, this, [this] { add(m_new->text()); });
    connect(m_new, &SuggestField::taken, this, &HelpersCard::add);
}

void HelpersCard::retranslate()
{
    setTitle(tr("Who leads and helps"));
    m_newRow->setLabel(tr("Add somebody"));
    m_newRow->setHint(tr("A participant, or any name. Enter adds it."));
    if (record() != 0)
        fill();
}

void HelpersCard::fill()
{
    const auto event
        = storage::EventRepository(workspace().reading().database()).findByKey(record());
    clearRows();
    if (!event)
        return;  // the view says that it is gone
    for (int i = 0; i < event.value().helpers.size(); ++i)
        addHelperRow(i, event.value().helpers.at(i));
}

void HelpersCard::addHelperRow(int position, const EventHelper& helper)
{
    const auto name = u"event.helper.%1"_s.arg(position);
    auto* row = addPart(name, u"person"_s, helper.name, {});
    auto* role = new QComboBox;
    role->setObjectName(name + u".role"_s);
    //: Spoken: %1 = a name
    role->setAccessibleName(tr("What %1 does").arg(helper.name));
    role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto one : allOf<HelperRole>())
        role->addItem(EventWords::role(one), int(one));
    role->setCurrentIndex(role->findData(int(helper.role)));
    connect(role, &QComboBox::activated, this, [this, position](int index) {
        edit([position, index](QList<EventHelper>& helpers) {
            if (position < helpers.size())
                helpers[position].role = HelperRole(index);
        });
    });
    row->addField(role);
    row->addAct(u"remove"_s, tr("Remove"));
    connect(row, &PartRow::acted, this, [this, position] {
        edit([position](QList<EventHelper>& helpers) {
            if (position < helpers.size())
                helpers.removeAt(position);
        });
    });
}

QStringList HelpersCard::suggest(const QString& typed) const
{
    QStringList names;
    for (const auto& line : storage::PersonSearch(workspace().reading().database())
                                .find(typed, interfaceLanguage(), kMostProposed)
                                .valueOr({}))
        names.append(line.name);
    return names;
}

// One person alone who is called exactly so is meant; of namesakes only the name is kept.
void HelpersCard::add(const QString& typed)
{
    const auto name = typed.simplified();
    if (name.isEmpty())
        return;
    auto& database = workspace().reading().database();
    EventHelper helper{.name = name};
    QList<qint64> called;
    for (const auto& line :
         storage::PersonSearch(database).find(name, interfaceLanguage()).valueOr({})) {
        if (line.name == name)
            called.append(line.key);
    }
    if (called.size() == 1) {
        const auto uid = storage::RowStore(database).uidOf(u"person", called.first());
        helper.person = uid ? domain::PersonId(uid.value()) : domain::PersonId();
    }
    m_new->clear();
    edit([helper](QList<EventHelper>& helpers) { helpers.append(helper); });
}

void HelpersCard::edit(std::function<void(QList<EventHelper>&)> edit)
{
    change([event = record(), edit = std::move(edit)](storage::Profile& profile) {
        const auto act = services::EventService(profile).change(
            event, [&edit](domain::Event& draft) { edit(draft.helpers); });
        return act ? Result<void>() : Result<void>(act.error());
    });
}

}  // namespace kaasa::ui
