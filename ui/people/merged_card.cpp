// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/merged_card.h"

#include "core/services/merge_service.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

MergedCard::MergedCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_names(new QLabel)
    , m_split(new QPushButton)
{
    m_names->setObjectName(u"person.mergedFrom"_s);
    m_names->setWordWrap(true);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setShowsData(m_names);
    m_split->setObjectName(u"person.split"_s);
    setRole(m_split, Role::Link);
    setAside(m_split);
    body()->addWidget(m_names);
    connect(m_split, &QPushButton::clicked, this, &MergedCard::split);
    hide();
    retranslate();
}

void MergedCard::show(qint64 person)
{
    m_person = person;
    const auto merged = services::MergeService(m_workspace.reading()).mergedInto(person);
    if (!merged) {
        hide();
        Q_EMIT failed(sentenceFor(merged.error()));
        return;
    }
    QStringList names;
    for (const auto& line : merged.value())
        names.append(line.year ? u"%1, %2"_s.arg(line.name).arg(*line.year) : line.name);
    m_names->setText(names.join(u'\n'));
    setVisible(!names.isEmpty());
}

void MergedCard::split()
{
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person](storage::Profile& profile) {
            return services::MergeService(profile).unmerge(person);
        },
        [this](const Result<void>& split) {
            if (split)
                Q_EMIT acted(tr("They are separate people again."));
            else
                Q_EMIT failed(sentenceFor(split.error()));
        });
}

void MergedCard::retranslate()
{
    setTitle(tr("Merged from"));
    setSubtitle(tr("Also known by these records. Nothing of them is lost."));
    m_split->setText(tr("Split again"));
}

}  // namespace kaasa::ui
