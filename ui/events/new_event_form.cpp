// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/new_event_form.h"

#include "core/base/field_check.h"
#include "core/services/session_service.h"
#include "ui/events/event_fields.h"
#include "ui/frame/workspace.h"
#include "ui/shared/column_area.h"
#include "ui/shared/date_field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/suggest_field.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/time_field.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

const QTime kUsualStart(10, 0);
const QTime kUsualEnd(11, 30);

}  // namespace

NewEventForm::NewEventForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_heading(new QLabel)
    , m_title(new QLineEdit)
    , m_titleRow(addField(m_title, u"newEvent.title"_s))
    , m_kind(new QComboBox)
    , m_kindRow(addField(m_kind, u"newEvent.kind"_s))
    , m_day(new DateField(workspace.clock(), DateUse::Planning))
    , m_dayRow(addField(m_day, u"newEvent.day"_s))
    , m_start(new TimeField)
    , m_startRow(addField(m_start, u"newEvent.start"_s))
    , m_end(new TimeField)
    , m_endRow(addField(m_end, u"newEvent.end"_s))
    , m_venue(new SuggestField(
          [&workspace](const QString& typed) { return suggestVenues(workspace, typed); }))
    , m_venueRow(addField(m_venue, u"newEvent.venue"_s))
    , m_create(new QPushButton)
    , m_cancel(new QPushButton)
    , m_lastStart(kUsualStart)
{
    m_create->setObjectName(u"newEvent.create"_s);
    m_cancel->setObjectName(u"newEvent.cancel"_s);
    setFontRole(m_heading, FontRole::Person);
    m_heading->setWordWrap(true);
    setRole(m_create, Role::Primary);
    setKeyHint(m_create, u"Ctrl+Enter"_s);

    auto* fields = new QWidget;
    auto* columns = new FormColumns(fields);
    columns->addWide(m_titleRow);
    for (auto* row : {m_kindRow, m_dayRow, m_startRow, m_endRow})
        columns->addWidget(row);
    columns->addWide(m_venueRow);
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts);
    flow->addWidget(m_create);
    flow->addWidget(m_cancel);
    auto* area = new ColumnArea;
    area->column()->setContentsMargins(24, 16, 24, 24);
    area->column()->setSpacing(16);
    for (auto* part : {static_cast<QWidget*>(m_heading), fields, acts})
        area->column()->addWidget(part);
    area->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);

    connect(m_start, &TimeField::changed, this, &NewEventForm::follow);
    connect(m_create, &QPushButton::clicked, this, &NewEventForm::create);
    connect(m_cancel, &QPushButton::clicked, this, &NewEventForm::cancelled);
    for (auto* row : {m_titleRow, m_endRow}) {
        connect(static_cast<QLineEdit*>(row->field()), &QLineEdit::textEdited, row,
                [row] { row->setError({}); });
    }
    retranslate();
}

FormRow* NewEventForm::addField(QWidget* field, const QString& name)
{
    field->setObjectName(name);
    return new FormRow(field, this);
}

void NewEventForm::retranslate()
{
    m_heading->setText(tr("New event"));
    m_titleRow->setLabel(tr("Title"));
    m_kindRow->setLabel(tr("Kind"));
    m_dayRow->setLabel(tr("Day"));
    m_startRow->setLabel(tr("Begins"));
    m_endRow->setLabel(tr("Ends"));
    m_venueRow->setLabel(tr("Venue"));
    m_venueRow->setHint(tr("May be said later. A new name makes a new venue."));
    m_create->setText(tr("Create the event"));
    m_cancel->setText(tr("Do not create"));
    const auto chosen = m_kind->currentData();
    m_kind->clear();
    for (const auto& kind : kindChoices(m_workspace))
        m_kind->addItem(kind.words, kind.code);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(chosen)));
}

void NewEventForm::begin(QDate day)
{
    if (m_day->date() == day)
        return;
    m_day->setDate(day);
    if (!m_start->time().isValid()) {
        m_start->setTime(kUsualStart);
        m_end->setTime(kUsualEnd);
    }
}

void NewEventForm::enter()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

// The end moves along with the start, so that the length stays.
void NewEventForm::follow()
{
    const auto start = m_start->time();
    if (start.isValid() && m_lastStart.isValid() && m_end->time().isValid())
        m_end->setTime(m_end->time().addSecs(m_lastStart.secsTo(start)));
    m_lastStart = start;
}

bool NewEventForm::check()
{
    struct Needed {
        FormRow* row;
        QString field;
        bool there;
    };
    for (auto* field : std::initializer_list<TolerantField*>{m_day, m_start, m_end})
        field->commit();
    FormRow* first = nullptr;
    for (const auto& [row, field, there] :
         {Needed{m_titleRow, u"title"_s, !m_title->text().trimmed().isEmpty()},
          Needed{m_dayRow, u"date"_s, m_day->date().isValid()},
          Needed{m_startRow, u"starts_at"_s, m_start->time().isValid()},
          Needed{m_endRow, u"ends_at"_s, m_end->time().isValid()}}) {
        const auto* tolerant = qobject_cast<TolerantField*>(row->field());
        const bool readable = !tolerant || tolerant->isReadable();
        if (readable)  // a fault already says why
            row->setError(there ? QString() : sentenceFor(invalidField(field, FieldFault::Empty)));
        if (!first && (!there || !readable))
            first = row;
    }
    if (first)
        first->field()->setFocus(Qt::OtherFocusReason);
    return !first;
}

services::EventPlan NewEventForm::plan() const
{
    services::EventPlan plan;
    plan.event.title = m_title->text();
    plan.event.kind = m_kind->currentData().toString();
    plan.venueName = m_venue->text().trimmed();
    const auto [starts, ends] = services::SessionService::moments(
        {m_day->date(), m_start->time(), m_end->time()}, formats().zone());
    domain::Session meeting;
    meeting.startsAt = starts;
    meeting.endsAt = ends;
    plan.sessions.append(meeting);
    return plan;
}

void NewEventForm::create()
{
    if (!check())
        return;
    m_create->setEnabled(false);  // a second Ctrl+Enter makes no second event
    m_workspace.write<services::AddedEvent>(
        Workspace::Priority::Interface, this,
        [plan = plan()](storage::Profile& profile) {
            return services::EventService(profile).add(plan);
        },
        [this](const Result<services::AddedEvent>& added) {
            m_create->setEnabled(true);
            if (!added) {
                m_titleRow->setError(sentenceFor(added.error()));
                m_title->setFocus(Qt::OtherFocusReason);
                return;
            }
            m_title->clear();
            m_venue->clear();
            Q_EMIT created(added.value().id);
        });
}

void NewEventForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace kaasa::ui
