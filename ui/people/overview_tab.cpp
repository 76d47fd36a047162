// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/overview_tab.h"

#include "core/base/locale_names.h"
#include "core/services/people_service.h"
#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/child_dialog.h"
#include "ui/people/person_form.h"
#include "ui/shared/card.h"
#include "ui/shared/chip.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/task_row.h"
#include "ui/shared/theme/roles.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

OverviewTab::OverviewTab(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_form(new PersonForm(workspace))
    , m_data(new Card)
    , m_children(new Card)
    , m_tags(new Card)
    , m_childRows(new QWidget)
    , m_newChild(new QPushButton)
    , m_chips(nullptr)
    , m_tag(new QLineEdit)
{
    m_newChild->setObjectName(u"person.newChild"_s);
    m_tag->setObjectName(u"person.tag"_s);
    setRole(m_newChild, Role::Link);
    m_data->body()->addWidget(m_form);
    m_children->setAside(m_newChild);
    m_children->body()->addWidget(m_childRows);
    new QVBoxLayout(m_childRows);
    m_childRows->layout()->setContentsMargins(0, 0, 0, 0);
    auto* chips = new QWidget;
    m_chips = new FlowLayout(chips);
    m_tags->body()->addWidget(chips);
    m_tags->body()->addWidget(m_tag);

    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 24);
    layout->setSpacing(16);
    layout->addWidget(m_data);
    layout->addWidget(m_children);
    layout->addWidget(m_tags);
    layout->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);

    connect(m_form, &PersonForm::saved, this, &OverviewTab::saved);
    connect(m_newChild, &QPushButton::clicked, this, &OverviewTab::addChild);
    connect(m_tag, &QLineEdit::returnPressed, this, &OverviewTab::addTag);
}

void OverviewTab::retranslate()
{
    setAccessibleName(tr("Overview"));
    m_data->setTitle(tr("Name and contact"));
    m_children->setTitle(tr("Children who come along"));
    m_newChild->setText(tr("Add a child"));
    m_tags->setTitle(tr("Tags"));
    m_tag->setPlaceholderText(tr("New tag, then Enter"));
    m_tag->setAccessibleName(tr("New tag"));
    m_form->retranslate();
    if (m_person != 0)
        showChildren();
}

void OverviewTab::show(qint64 person)
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
    m_form->show(person, found.value());
    showChildren();
    showTags();
}

void OverviewTab::showChildren()
{
    qDeleteAll(m_childRows->findChildren<TaskRow*>());
    const auto children
        = storage::PersonPartRepository(m_workspace.reading().database()).companions(m_person);
    const int year = m_workspace.clock().today().year();
    for (const auto& child : children.valueOr({})) {
        QStringList details;
        if (child.birthYear)
            details.append(tr("born %1").arg(*child.birthYear));
        else if (child.ageBand != domain::AgeBand::Unknown)
            details.append(tr("%1 years old").arg(codeOf(domain::ageBandOn(child, year))));
        if (!child.language.isEmpty())
            details.append(languageName(child.language, interfaceLanguage()));
        if (!child.needs.isEmpty())
            details.append(child.needs);
        auto* row = new TaskRow(m_childRows);
        setShowsData(row);
        row->set(u"child"_s, Tone::Muted, child.name.isEmpty() ? tr("A child") : child.name,
                 details.join(u" · "_s), tr("Remove"));
        connect(row, &TaskRow::opened, this, [this, id = child.id.uid()] {
            m_workspace.write<void>(
                Workspace::Priority::Interface, this,
                [person = m_person, id](storage::Profile& profile) {
                    return services::PeopleService(profile).removePart(person, u"companion"_s, id);
                },
                [this](const Result<void>& removed) {
                    if (!removed)
                        Q_EMIT failed(sentenceFor(removed.error()));
                });
        });
        m_childRows->layout()->addWidget(row);
    }
}

void OverviewTab::addChild()
{
    ChildDialog dialog(this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person, child = dialog.child()](storage::Profile& profile) {
            return services::PeopleService(profile).saveCompanion(person, child);
        },
        [this](const Result<void>& added) {
            if (added)
                Q_EMIT saved();
            else
                Q_EMIT failed(sentenceFor(added.error()));
        });
}

void OverviewTab::showTags()
{
    while (auto* item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto tags = storage::PersonPartRepository(m_workspace.reading().database())
                          .tags(m_person)
                          .valueOr({});
    for (const auto& tag : tags) {
        auto* chip = new Chip(tag, m_chips->parentWidget());
        setShowsData(chip);
        connect(chip, &Chip::removed, this, [this, tags, tag] {
            auto fewer = tags;
            fewer.removeAll(tag);
            setTags(fewer);
        });
        m_chips->addWidget(chip);
        chip->show();
    }
}

void OverviewTab::addTag()
{
    auto tags = storage::PersonPartRepository(m_workspace.reading().database())
                    .tags(m_person)
                    .valueOr({});
    tags.append(m_tag->text());
    m_tag->clear();
    setTags(tags);
}

void OverviewTab::setTags(const QStringList& names)
{
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person, names](storage::Profile& profile) {
            return services::PeopleService(profile).setTags(person, names);
        },
        [this](const Result<void>& set) {
            if (set)
                Q_EMIT saved();
            else
                Q_EMIT failed(sentenceFor(set.error()));
        });
}

void OverviewTab::commit()
{
    m_form->commit();
}

void OverviewTab::enter()
{
    m_form->enter();
}

}  // namespace kaasa::ui
