// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/logos_card.h"

#include "core/reports/paper_head.h"
#include "core/services/project_service.h"
#include "core/storage/project_repository.h"
#include "ui/frame/file_choice.h"
#include "ui/frame/workspace.h"
#include "ui/print/funding_strip_painter.h"
#include "ui/settings/strip_picture.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/tab_order.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ProjectLogo;
using services::ProjectService;

LogosCard::LogosCard(Workspace& workspace, Preferences& preferences, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_add(new QPushButton)
    , m_picture(new StripPicture)
    , m_rule(new InlineBar(InlineBar::Kind::Warning))
{
    m_add->setObjectName(u"logos.add"_s);
    m_picture->setObjectName(u"logos.strip"_s);
    setRole(m_add, Role::Link);
    setAside(m_add);
    body()->addWidget(m_picture);
    body()->addWidget(m_rule);
    connect(m_add, &QPushButton::clicked, this, &LogosCard::choose);
}

void LogosCard::show(const domain::ProjectId& project)
{
    m_project = project;
    fill();
}

void LogosCard::retranslate()
{
    setTitle(tr("Strip on top of papers"));
    setSubtitle(
        tr("Up to six logos, as PNG or SVG of at most 200 kB. Kaasa prints none higher than "
           "the emblem of the Union."));
    m_add->setText(tr("Add a logo…"));
    m_picture->setAccessibleName(tr("The strip as it will be printed"));
    fill();
}

void LogosCard::fill()
{
    auto* focus = QApplication::focusWidget();
    const auto had = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    const auto logos
        = storage::ProjectRepository(m_workspace.reading().database()).logos(m_project).valueOr({});
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();  // the row that was acted on may be on the stack of this call
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    body()->addWidget(m_rows);
    for (qsizetype i = 0; i < logos.size(); ++i)
        addRow(logos[i], i == 0, i + 1 == logos.size());
    m_rows->setVisible(!logos.isEmpty());
    m_add->setEnabled(logos.size() < ProjectLogo::kMost);
    showRules(logos);
    orderTabs(window());
    if (had.isEmpty())
        return;
    auto* again = findChild<QWidget*>(had);
    (again && again->isEnabled() ? again : m_add)->setFocus(Qt::OtherFocusReason);
}

void LogosCard::addRow(const ProjectLogo& logo, bool first, bool last)
{
    auto* row = new PartRow(m_rows);
    row->setObjectName(u"logo."_s + logo.id.toString());
    row->set(u"file"_s, Tone::Muted, logo.name, {});
    if (!first)
        row->addAct(u"earlier"_s, tr("Towards the start"));
    if (!last)
        row->addAct(u"later"_s, tr("Towards the end"));
    row->addAct(u"remove"_s, tr("Remove"));
    connect(row, &PartRow::acted, this, [this, id = logo.id](const QString& act) {
        if (act == u"remove")
            return change(
                [id](storage::Profile& profile) { return ProjectService(profile).removeLogo(id); },
                tr("Logo removed."));
        const int step = act == u"earlier" ? -1 : 1;
        change(
            [id, step](storage::Profile& profile) {
                return ProjectService(profile).moveLogo(id, step);
            },
            tr("Order of logos changed."));
    });
    m_rows->layout()->addWidget(row);
}

// One rule at a time: the one that matters most first.
void LogosCard::showRules(const QList<ProjectLogo>& logos)
{
    const auto house = reports::readPaperHouse(m_workspace.reading(), m_project);
    m_rule->clear();
    if (!house)
        return Q_EMIT failed(sentenceFor(house.error()));
    const auto strip = house.value().strip(interfaceLanguage());
    m_picture->setStrip(strip);
    m_picture->setVisible(strip.euEmblem || !logos.isEmpty());
    for (const auto& warning : print::stripWarnings(strip)) {
        switch (warning.kind) {
        case print::StripWarning::Kind::LogoUnreadable:
            return m_rule->tell(tr("“%1” is no picture that can be printed. Remove it and add the "
                                   "file again as PNG or SVG.")
                                    .arg(warning.logo));
        case print::StripWarning::Kind::EmblemLowerThanLogo:
            return m_rule->tell(
                tr("“%1” is higher than the emblem of the Union. The emblem must be "
                   "at least as high as the highest logo.")
                    .arg(warning.logo));
        case print::StripWarning::Kind::EmblemUnderOneCentimetre:
            return m_rule->tell(
                tr("The emblem of the Union must be at least one centimetre high."));
        case print::StripWarning::Kind::TooManyLogos:
            return m_rule->tell(tr("Only the first six logos are printed."));
        }
    }
    if (!m_project.isNull() && !strip.euEmblem)
        m_rule->tell(tr("No emblem will be printed. Where the Union pays, it must stand on every "
                        "paper that participants see."));
}

void LogosCard::choose()
{
    askForFile(this, m_preferences,
               {.title = tr("Choose a logo"),
                .filters = {tr("Pictures (*.png *.svg)")},
                .memory = u"logos"_s},
               [this](const QString& path) { add(path); });
}

void LogosCard::add(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Q_EMIT failed(sentenceFor({Error::Code::FileMissing, u"logo"_s, {path}}));
    // one byte more than may be: the service then says that it is too large
    const ProjectLogo logo{.project = m_project,
                           .name = QFileInfo(path).completeBaseName().left(120),
                           .image = file.read(ProjectLogo::kMostBytes + 1)};
    change(
        [logo](storage::Profile& profile) -> Result<qint64> {
            const auto added = ProjectService(profile).addLogo(logo);
            if (!added)
                return added.error();
            return 0;
        },
        tr("Logo added."));
}

void LogosCard::change(std::function<Result<qint64>(storage::Profile&)> job, const QString& done)
{
    m_workspace.write<qint64>(Workspace::Priority::Interface, this, std::move(job),
                              [this, done](const Result<qint64>& written) {
                                  if (written)
                                      Q_EMIT acted(done);
                                  else
                                      Q_EMIT failed(sentenceFor(written.error()));
                              });
}

}  // namespace kaasa::ui
