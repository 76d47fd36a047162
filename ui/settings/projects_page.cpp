// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/projects_page.h"

#include "core/services/project_service.h"
#include "core/storage/project_repository.h"
#include "ui/settings/logos_card.h"
#include "ui/settings/partners_card.h"
#include "ui/settings/wording_card.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/date_field.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/saving_form.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Emblem;
using domain::Project;
using domain::ProjectId;
using services::ProjectService;
using storage::ProjectRepository;

ProjectsPage::ProjectsPage(const AppContext& context, QWidget* parent)
    : RecordsPage(context, u"projects"_s, parent)
    , m_card(new Card)
    , m_report(new QPushButton)
    , m_remove(new QPushButton)
    , m_form(new SavingForm)
    , m_partners(new PartnersCard(*context.workspace))
    , m_statement(new WordingCard(u"project.statement"_s))
    , m_logos(new LogosCard(*context.workspace, context.preferences))
{
    m_form->addLine(u"project.title"_s, 200);
    m_form->addLine(u"project.number"_s, 60);
    m_form->addLine(u"project.programme"_s, 120);
    m_form->addLine(u"project.fund"_s, 120);
    m_form->addDay(u"project.starts"_s, context.clock);
    m_form->addDay(u"project.ends"_s, context.clock);
    m_form->addChoice(u"project.emblem"_s);
    m_form->addLines(u"project.note"_s);
    m_report->setObjectName(u"project.report"_s);
    m_remove->setObjectName(u"project.remove"_s);
    setRole(m_report, Role::Link);
    setRole(m_remove, Role::Link);
    m_card->setAside(m_report);
    m_card->setAside(m_remove);
    m_card->body()->addWidget(m_form);
    for (auto* card : {m_card, static_cast<Card*>(m_partners), static_cast<Card*>(m_statement),
                       static_cast<Card*>(m_logos)})
        detail()->column()->addWidget(card);
    detail()->column()->addStretch(1);

    connect(m_form, &SavingForm::left, this, &ProjectsPage::saveField);
    connect(m_form, &SavingForm::lost, this, &ProjectsPage::tell);
    connect(m_report, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(u"paper/project/"_s + record()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(record()); });
    connect(m_partners, &PartnersCard::partnerSet, this,
            [this](const QString& organisation, domain::PartnerRole role) {
                change([id = ProjectId::fromString(record()), organisation,
                        role](storage::Profile& profile) {
                    return ProjectService(profile).setPartner(id, organisation, role);
                });
            });
    connect(m_partners, &PartnersCard::removed, this,
            [this](const domain::ProjectPartner& partner) {
                change(
                    [partner](storage::Profile& profile) {
                        return ProjectService(profile).removePartner(partner);
                    },
                    tr("Partner removed."));
            });
    connect(m_statement, &WordingCard::left, this, [this](Language language, const QString& text) {
        change([id = ProjectId::fromString(record()), language, text](storage::Profile& profile) {
            return ProjectService(profile).setFundingStatement(id, language, text);
        });
    });
    connect(m_logos, &LogosCard::acted, this, &Page::acted);
    connect(m_logos, &LogosCard::failed, this, &ProjectsPage::tell);
    handle(u"page.print"_s, [this] {
        if (!record().isEmpty())
            Q_EMIT openRequested(u"paper/project/"_s + record());
    });
    retranslate();
}

QString ProjectsPage::title() const
{
    return tr("Projects", "page");
}

QString ProjectsPage::newText() const
{
    return tr("New project");
}

void ProjectsPage::retranslate()
{
    m_card->setTitle(tr("Project"));
    m_report->setText(tr("Report"));
    m_remove->setText(tr("Remove"));
    m_form->setLabel(u"project.title"_s, tr("Title"));
    m_form->setLabel(u"project.number"_s, tr("Number"));
    m_form->setHint(u"project.number"_s, tr("As it stands in the contract"));
    m_form->setLabel(u"project.programme"_s, tr("Programme"));
    m_form->setLabel(u"project.fund"_s, tr("Fund"));
    m_form->setLabel(u"project.starts"_s, tr("First day"));
    m_form->setLabel(u"project.ends"_s, tr("Last day"));
    m_form->setLabel(u"project.emblem"_s, tr("Emblem on papers"));
    m_form->setLabel(u"project.note"_s, tr("Note"));
    m_form->setChoices(u"project.emblem"_s,
                       {{QString(codeOf(Emblem::Eu)), tr("Emblem of the European Union")},
                        {QString(codeOf(Emblem::None)), tr("No emblem")}});
    m_partners->retranslate();
    m_statement->setWords(
        tr("Funding statement"),
        tr("Stands beside the emblem. Where it is empty, the usual words of the Union are printed. "
           "On a Russian paper it stands in the language of your country."));
    m_logos->retranslate();
    setWords(
        {.list = tr("Projects"),
         .search = tr("Title or number"),
         .empty = tr("What funders pay for stands here: events belong to a project, and reports "
                     "are made of it."),
         .back = tr("All projects"),
         .newTitle = tr("New project"),
         .newLabel = tr("Title of the project")});
}

QList<RowsModel::Row> ProjectsPage::rows() const
{
    const auto today = context().clock.today();
    QList<RowsModel::Row> rows;
    for (const auto& project : ProjectRepository(reading().database()).all().valueOr({})) {
        RowsModel::Row row{.text = project.title,
                           .detail = project.number,
                           .icon = u"flag"_s,
                           .address = project.id.toString()};
        if (project.endsOn.isValid() && project.endsOn < today) {
            row.shape = int(StatusShape::Tick);
            row.status = tr("ended", "a project");
        } else if (project.startsOn.isValid() && project.startsOn > today) {
            row.shape = int(StatusShape::Ring);
            row.status = tr("to come", "a project");
        } else {
            row.shape = int(StatusShape::Disc);
            row.status = tr("running", "a project");
        }
        rows.append(row);
    }
    return rows;
}

void ProjectsPage::show(const QString& uid)
{
    ProjectRepository projects(reading().database());
    const auto id = ProjectId::fromString(uid);
    const auto found = projects.find(id);
    if (!found)
        return tell(sentenceFor(found.error()));
    const auto& project = found.value();
    m_form->setValue(u"project.title"_s, project.title);
    m_form->setValue(u"project.number"_s, project.number);
    m_form->setValue(u"project.programme"_s, project.programme);
    m_form->setValue(u"project.fund"_s, project.fund);
    m_form->setValue(u"project.starts"_s, project.startsOn);
    m_form->setValue(u"project.ends"_s, project.endsOn);
    m_form->setValue(u"project.emblem"_s, QString(codeOf(project.emblem)));
    m_form->setValue(u"project.note"_s, project.note);
    m_partners->show(projects.partners(id).valueOr({}));
    m_statement->show(projects.fundingStatements(id).valueOr({}));
    m_logos->show(id);
}

void ProjectsPage::saveField(const QString& field, const QVariant& value)
{
    static const QHash<QString, QString Project::*> kTexts{
        {u"project.title"_s, &Project::title},
        {u"project.number"_s, &Project::number},
        {u"project.programme"_s, &Project::programme},
        {u"project.fund"_s, &Project::fund},
        {u"project.note"_s, &Project::note}};
    std::function<void(Project&)> edit;
    if (field == u"project.starts")
        edit = [day = value.toDate()](Project& project) { project.startsOn = day; };
    else if (field == u"project.ends")
        edit = [day = value.toDate()](Project& project) { project.endsOn = day; };
    else if (field == u"project.emblem")
        edit = [emblem = fromCode<Emblem>(value.toString()).value_or(Emblem::Eu)](
                   Project& project) { project.emblem = emblem; };
    else
        edit = [member = kTexts.value(field), text = value.toString()](Project& project) {
            project.*member = text;
        };
    save(m_form, field, record(),
         [id = ProjectId::fromString(record()), edit](storage::Profile& profile) {
             return ProjectService(profile).change(id, edit);
         });
}

void ProjectsPage::leave()
{
    RecordsPage::leave();
    m_statement->commit();
}

RecordsPage::Maker ProjectsPage::maker(const QString& name) const
{
    return [name](storage::Profile& profile) -> Result<QString> {
        Project draft;
        draft.title = name;
        const auto made = ProjectService(profile).add(draft);
        if (!made)
            return made.error();
        return made.value().toString();
    };
}

int ProjectsPage::mostLetters() const
{
    return 200;
}

void ProjectsPage::remove(const QString& uid)
{
    change([id = ProjectId::fromString(uid)](
               storage::Profile& profile) { return ProjectService(profile).remove(id); },
           tr("Project removed."));
}

QList<SavingForm*> ProjectsPage::forms() const
{
    return {m_form};
}

}  // namespace kaasa::ui
