// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/progress_card.h"

#include "ui/shared/interface_language.h"
#include "ui/shared/tab_order.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using reports::ProjectProgress;

namespace {

QLabel* words(const QString& text, FontRole role = FontRole::Base, Tone tone = Tone::Plain)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setFontRole(label, role);
    setTone(label, tone);
    return label;
}

QLayout* line(QWidget* name, QWidget* value)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(12);
    layout->addWidget(name, 1);
    layout->addWidget(value);
    return layout;
}

}  // namespace

ProgressCard::ProgressCard(QWidget* parent)
    : Card(parent)
    , m_none(words({}, FontRole::Base, Tone::Muted))
    , m_note(words({}, FontRole::Caption, Tone::Muted))
{
    body()->setSpacing(12);
    body()->addWidget(m_none);
    body()->addWidget(m_note);
}

void ProgressCard::retranslate()
{
    setTitle(tr("Running projects"));
    m_none->setText(tr("No project runs today."));
    m_note->setText(tr("Each person is counted once."));
    fill();
}

void ProgressCard::show(const QList<ProjectProgress>& projects)
{
    m_projects = projects;
    m_read = true;
    fill();
}

void ProgressCard::fill()
{
    if (m_blocks) {
        m_blocks->hide();
        m_blocks->deleteLater();
    }
    m_blocks = new QWidget(this);
    auto* blocks = new QVBoxLayout(m_blocks);
    blocks->setContentsMargins(0, 0, 0, 0);
    blocks->setSpacing(16);
    for (const auto& project : std::as_const(m_projects))
        blocks->addWidget(block(project));
    body()->insertWidget(0, m_blocks);
    m_blocks->setVisible(!m_projects.isEmpty());
    m_note->setVisible(!m_projects.isEmpty());
    m_none->setVisible(m_read && m_projects.isEmpty());
    orderTabs(window());
}

QWidget* ProgressCard::block(const ProjectProgress& project)
{
    auto* block = new QWidget(m_blocks);
    auto* layout = new QVBoxLayout(block);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* title = words(project.title, FontRole::BaseBold);
    setShowsData(title);
    auto* report = new QPushButton(tr("Report"));
    report->setObjectName(u"home.report."_s + project.project.toString());
    //: Spoken: %1 is a project
    report->setAccessibleName(tr("Report: %1").arg(project.title));
    setRole(report, Role::Link);
    connect(report, &QPushButton::clicked, this, [this, id = project.project] {
        Q_EMIT openRequested(u"paper/project/"_s + id.toString());
    });
    layout->addLayout(line(title, report));
    layout->addLayout(line(words(tr("People who took part")),
                           words(formats().number(project.people), FontRole::BaseBold)));
    layout->addLayout(line(words(tr("Participations")),
                           words(formats().number(project.participations), FontRole::BaseBold)));
    layout->addLayout(
        line(words(tr("Events that took place")),
             //: Two numbers: held, of all planned
             words(tr("%1 of %2")
                       .arg(formats().number(project.eventsHeld), formats().number(project.events)),
                   FontRole::BaseBold)));
    auto* bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, qMax(1, project.events));
    bar->setValue(project.eventsHeld);
    bar->setAccessibleName(tr("Events that took place"));
    layout->addWidget(bar);
    return block;
}

}  // namespace kaasa::ui
