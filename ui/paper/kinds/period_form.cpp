// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/kinds/period_form.h"

#include "core/storage/profile.h"
#include "core/storage/project_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/date_field.h"
#include "ui/shared/form_row.h"
#include "ui/shared/theme/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

const auto kBetween = u".."_s;

}  // namespace

std::pair<QDate, QDate> periodOf(const QString& text)
{
    const auto day = [&text](int part) {
        return QDate::fromString(text.section(kBetween, part, part), Qt::ISODate);
    };
    return {day(0), day(1)};
}

QString periodText(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    return from.toString(Qt::ISODate) + kBetween + to.toString(Qt::ISODate);
}

PeriodForm::PeriodForm(Workspace& workspace, print::PaperKind kind, const Uid& subject,
                       const QString& period, QWidget* parent)
    : RequestForm(workspace, kind, subject, parent)
    , m_project(addChoice(u"paper.project"_s))
    , m_projectRow(new FormRow(m_project, this))
    , m_from(new DateField(workspace.clock(), DateUse::Planning, this))
    , m_to(new DateField(workspace.clock(), DateUse::Planning, this))
    , m_fromRow(new FormRow(m_from, this))
    , m_toRow(new FormRow(m_to, this))
    , m_withoutNames(addCheck(u"paper.withoutNames"_s))
{
    m_from->setObjectName(u"paper.from"_s);
    m_to->setObjectName(u"paper.to"_s);
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setShowsData(m_project);
    readProjects();
    for (QWidget* row : {static_cast<QWidget*>(m_projectRow), static_cast<QWidget*>(m_fromRow),
                         static_cast<QWidget*>(m_toRow), static_cast<QWidget*>(m_withoutNames)})
        column()->addWidget(row);
    m_withoutNames->setVisible(kind == print::PaperKind::ProjectAttendance);  // hers is hers
    for (auto* field : {m_from, m_to})
        connect(field, &QLineEdit::editingFinished, this, &PeriodForm::edited);
    begin();
    auto wanted = request();
    std::tie(wanted.report.from, wanted.report.to) = periodOf(period);
    setUsual(wanted);
}

void PeriodForm::readProjects()
{
    const QSignalBlocker blocker(m_project);
    m_project->addItem(QString(), QString());
    const auto projects = storage::ProjectRepository(workspace().reading().database()).all();
    if (!projects)
        return;
    for (const auto& project : projects.value())
        m_project->addItem(project.title, project.id.toString());
}

void PeriodForm::retranslate()
{
    const QSignalBlocker blocker(m_project);
    m_projectRow->setLabel(tr("Project"));
    m_project->setItemText(0, tr("all projects"));
    m_fromRow->setLabel(tr("From", "first day of a period"));
    m_toRow->setLabel(tr("Until", "last day of a period"));
    m_withoutNames->setText(tr("hide small groups"));
    RequestForm::retranslate();
}

void PeriodForm::show(const print::PaperRequest& request)
{
    RequestForm::show(request);
    const auto project = isOfPerson() ? request.report.project.uid() : request.subject;
    chooseData(m_project, project.isNull() ? QString() : project.toString());
    m_from->setDate(request.report.from);
    m_to->setDate(request.report.to);
    m_withoutNames->setChecked(request.report.people.withoutNames);
}

void PeriodForm::take(print::PaperRequest& request) const
{
    RequestForm::take(request);
    request.report.people.withoutNames = m_withoutNames->isChecked();
    const auto project = Uid::fromString(m_project->currentData().toString());
    if (request.kind == print::PaperKind::Transcript)
        request.report.project = domain::ProjectId(project);
    else
        request.subject = project;
    const bool backwards
        = m_from->date().isValid() && m_to->date().isValid() && m_from->date() > m_to->date();
    m_toRow->setError(backwards ? tr("The period ends before it begins.") : QString());
    if (backwards)
        return;
    request.report.from = m_from->date();
    request.report.to = m_to->date();
}

}  // namespace kaasa::ui
