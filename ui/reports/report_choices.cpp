// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_choices.h"

#include "core/storage/calendar_repository.h"
#include "core/storage/person_repository.h"
#include "core/storage/profile.h"
#include "core/storage/project_repository.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/people/person_matches.h"
#include "ui/shared/date_field.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/person_picker.h"
#include "ui/shared/theme/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using print::PaperKind;

ReportChoices::ReportChoices(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_project(new QComboBox)
    , m_projectRow(new FormRow(m_project))
    , m_event(new QComboBox)
    , m_eventRow(new FormRow(m_event))
    , m_person(new PersonPicker(personMatches(workspace)))
    , m_personRow(new FormRow(m_person))
    , m_from(new DateField(workspace.clock(), DateUse::Planning))
    , m_fromRow(new FormRow(m_from))
    , m_to(new DateField(workspace.clock(), DateUse::Planning))
    , m_toRow(new FormRow(m_to))
    , m_language(new QComboBox)
    , m_languageRow(new FormRow(m_language))
    , m_withoutNames(new QCheckBox)
{
    build();
    readProjects();
    readEvents();
    for (auto* box : {m_project, m_event, m_language})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    for (auto* field : {m_from, m_to}) {
        connect(field, &QLineEdit::editingFinished, this, [this] {
            checkPeriod();
            Q_EMIT changed();
        });
    }
    connect(m_withoutNames, &QCheckBox::toggled, this, &ReportChoices::changed);
    connect(m_person, &PersonPicker::picked, this, [this](const QByteArray& uid) {
        setPerson(Uid::fromBytes(uid));
        Q_EMIT changed();
    });
}

void ReportChoices::build()
{
    m_project->setObjectName(u"reports.project"_s);
    m_event->setObjectName(u"reports.event"_s);
    m_person->setObjectName(u"reports.person"_s);
    m_from->setObjectName(u"reports.from"_s);
    m_to->setObjectName(u"reports.to"_s);
    m_language->setObjectName(u"reports.language"_s);
    m_withoutNames->setObjectName(u"reports.withoutNames"_s);
    m_person->setNewPossible(false);
    for (auto* box : {m_project, m_event}) {  // titles may be long
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setShowsData(box);
    }
    for (const auto language : kLanguages)
        m_language->addItem(languageOwnName(language), languageCode(language));
    setShowsData(m_language);
    auto* fields = new FormColumns(this);
    fields->addWide(m_eventRow);
    for (QWidget* row : {static_cast<QWidget*>(m_personRow), static_cast<QWidget*>(m_projectRow),
                         static_cast<QWidget*>(m_languageRow), static_cast<QWidget*>(m_fromRow),
                         static_cast<QWidget*>(m_toRow), static_cast<QWidget*>(m_withoutNames)})
        fields->addWidget(row);
}

void ReportChoices::readProjects()
{
    const QSignalBlocker blocker(m_project);
    const auto chosen = m_project->currentData();
    m_project->clear();
    m_project->addItem(QString(), QString());
    const auto projects = storage::ProjectRepository(m_workspace.reading().database()).all();
    if (projects) {
        for (const auto& project : projects.value())
            m_project->addItem(project.title, project.id.toString());
    }
    m_project->setCurrentIndex(qMax(0, m_project->findData(chosen)));
}

// The newest that has begun stands first: its report is the one that is wanted.
void ReportChoices::readEvents()
{
    const QSignalBlocker blocker(m_event);
    const auto chosen = m_event->currentData();
    m_event->clear();
    m_events.clear();
    auto events = storage::CalendarRepository(m_workspace.reading().database()).events();
    if (!events)
        return;
    const auto now = m_workspace.clock().now();
    auto& lines = events.value();
    const auto begun
        = [now](const auto& line) { return line.startsAt.isValid() && line.startsAt <= now; };
    std::stable_sort(lines.begin(), lines.end(), [&](const auto& one, const auto& other) {
        if (begun(one) != begun(other))
            return begun(one);
        return begun(one) ? one.startsAt > other.startsAt : one.startsAt < other.startsAt;
    });
    for (const auto& line : std::as_const(lines)) {
        const auto uid = line.id.toString();
        m_events.insert(uid, {line.title, line.startsAt});
        m_event->addItem(QString(), uid);
    }
    m_event->setCurrentIndex(qMax(0, m_event->findData(chosen)));
    nameItems();
}

void ReportChoices::nameItems()
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_project), QSignalBlocker(m_event)};
    m_project->setItemText(0, tr("all projects"));
    for (int i = 0; i < m_event->count(); ++i) {
        const auto event = m_events.value(m_event->itemData(i).toString());
        const auto day = formats().date(formats().dayOf(event.second));
        m_event->setItemText(i, day.isEmpty() ? event.first : event.first + u", "_s + day);
    }
}

void ReportChoices::readAgain()
{
    readProjects();
    readEvents();
    nameItems();
}

void ReportChoices::setKind(PaperKind kind)
{
    m_kind = kind;
    showRows();
}

void ReportChoices::showRows()
{
    const bool ofEvent = m_kind == PaperKind::EventAttendance;
    const bool ofPerson = m_kind == PaperKind::Transcript;
    m_eventRow->setVisible(ofEvent);
    m_personRow->setVisible(ofPerson);
    m_projectRow->setVisible(!ofEvent);
    m_fromRow->setVisible(!ofEvent);
    m_toRow->setVisible(!ofEvent);
    m_withoutNames->setVisible(ofEvent || m_kind == PaperKind::ProjectAttendance);
}

void ReportChoices::checkPeriod()
{
    const bool backwards
        = m_from->date().isValid() && m_to->date().isValid() && m_from->date() > m_to->date();
    m_toRow->setError(backwards ? tr("The period ends before it begins.") : QString());
}

std::optional<print::PaperRequest> ReportChoices::request() const
{
    print::PaperRequest request{.kind = m_kind};
    request.language
        = languageFromCode(m_language->currentData().toString()).value_or(interfaceLanguage());
    const auto project = Uid::fromString(m_project->currentData().toString());
    auto& report = request.report;
    report.people.withoutNames = m_withoutNames->isChecked() && !m_withoutNames->isHidden();
    switch (m_kind) {
    case PaperKind::EventAttendance:
        request.subject = Uid::fromString(m_event->currentData().toString());
        if (request.subject.isNull())
            return std::nullopt;
        return request;
    case PaperKind::Transcript:
        request.subject = m_chosenPerson;
        report.project = domain::ProjectId(project);
        if (request.subject.isNull())
            return std::nullopt;
        break;
    default:
        request.subject = project;
        break;
    }
    report.from = m_from->date();
    report.to = m_to->date();
    if (!m_toRow->error().isEmpty())
        return std::nullopt;
    return request;
}

void ReportChoices::setLanguage(Language language)
{
    const QSignalBlocker blocker(m_language);
    m_language->setCurrentIndex(m_language->findData(languageCode(language)));
}

void ReportChoices::setWithoutNames(bool without)
{
    const QSignalBlocker blocker(m_withoutNames);
    m_withoutNames->setChecked(without);
}

void ReportChoices::setProject(const Uid& project)
{
    const QSignalBlocker blocker(m_project);
    m_project->setCurrentIndex(qMax(0, m_project->findData(project.toString())));
}

void ReportChoices::setEvent(const Uid& event)
{
    const QSignalBlocker blocker(m_event);
    const auto index = m_event->findData(event.toString());
    if (index >= 0)
        m_event->setCurrentIndex(index);
}

void ReportChoices::setPerson(const Uid& person)
{
    auto& database = m_workspace.reading().database();
    const auto key = storage::RowStore(database).idOf(u"person", person);
    if (!key)
        return;
    const auto found = storage::PersonRepository(database).findByKey(key.value());
    if (!found)
        return;
    m_chosenPerson = person;
    const QSignalBlocker blocker(m_person);
    m_person->setText(domain::displayName(found.value()));
}

void ReportChoices::setPeriod(QDate from, QDate to)
{
    m_from->setDate(from);
    m_to->setDate(to);
    checkPeriod();
}

void ReportChoices::retranslate()
{
    m_projectRow->setLabel(tr("Project"));
    m_eventRow->setLabel(tr("Event"));
    m_personRow->setLabel(tr("Person"));
    m_person->setPrompt(tr("Name, phone, badge…"));
    m_fromRow->setLabel(tr("From", "first day of a period"));
    m_toRow->setLabel(tr("Until", "last day of a period"));
    m_languageRow->setLabel(tr("Language of the report"));
    m_withoutNames->setText(tr("without names"));
    nameItems();
    showRows();
    checkPeriod();
}

}  // namespace kaasa::ui
