// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/children_card.h"

#include "core/services/people_service.h"
#include "core/storage/person_part_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/child_dialog.h"
#include "ui/people/person_words.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/theme/roles.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ChildrenCard::ChildrenCard(Workspace& workspace, QWidget* parent)
    : PersonCard(workspace, parent)
    , m_new(new QPushButton)
{
    m_new->setObjectName(u"person.newChild"_s);
    setRole(m_new, Role::Link);
    setAside(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
}

void ChildrenCard::retranslate()
{
    setTitle(tr("Children who come along"));
    m_new->setText(tr("Add a child"));
    if (person() != 0)
        fill();
}

void ChildrenCard::fill()
{
    const auto children
        = storage::PersonPartRepository(workspace().reading().database()).companions(person());
    clearRows();
    for (const auto& child : children.valueOr({})) {
        auto* row
            = addPart(u"person.child."_s + child.id.toString(), u"child"_s,
                      child.name.isEmpty() ? tr("A child") : child.name, companionLine(child));
        row->addAct(u"change"_s, tr("Change"));
        row->addAct(u"remove"_s, tr("Remove"));
        connect(row, &PartRow::acted, this, [this, child](const QString& act) {
            if (act == u"change")
                return edit(child);
            change(
                [person = person(), id = child.id.uid()](storage::Profile& profile) {
                    return services::PeopleService(profile).removePart(person, u"companion"_s, id);
                },
                tr("Child taken off the list."));
        });
    }
}

void ChildrenCard::edit(const domain::Companion& child)
{
    ChildDialog dialog(child, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    change([person = person(), child = dialog.child()](storage::Profile& profile) {
        return services::PeopleService(profile).saveCompanion(person, child);
    });
}

}  // namespace kaasa::ui
