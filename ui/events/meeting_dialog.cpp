// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/meeting_dialog.h"

#include "core/base/field_check.h"
#include "ui/events/reach_choice.h"
#include "ui/shared/date_field.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/time_field.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kLongestTopic = 200;
constexpr int kCharacters = 52;

}  // namespace

MeetingDialog::MeetingDialog(const Clock& clock, const services::MeetingTime& time,
                             const QString& topic, bool several, QWidget* parent)
    : QDialog(parent)
    , m_day(new DateField(clock, DateUse::Planning))
    , m_start(new TimeField)
    , m_end(new TimeField)
    , m_topic(new QLineEdit(topic))
    , m_reach(new ReachChoice)
{
    setWindowTitle(tr("Meeting"));
    m_day->setDate(time.day);
    m_start->setTime(time.start);
    m_end->setTime(time.end);
    m_topic->setMaxLength(kLongestTopic);

    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    addField(m_day, u"meeting.day"_s, tr("Day"));
    addField(m_start, u"meeting.start"_s, tr("Begins"));
    addField(m_end, u"meeting.end"_s, tr("Ends"));
    addField(m_topic, u"meeting.topic"_s, tr("What it is about"));
    auto* reach = addField(m_reach, u"meeting.reach"_s, tr("Change"));
    reach->setHint(tr("The others move by as many days and get the same times."));
    reach->setVisible(several);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    connect(buttons, &QDialogButtonBox::accepted, this, &MeetingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MeetingDialog::reject);
}

FormRow* MeetingDialog::addField(QWidget* field, const QString& name, const QString& label)
{
    field->setObjectName(name);
    auto* row = new FormRow(field, this);
    row->setLabel(label);
    layout()->addWidget(row);
    return row;
}

services::MeetingTime MeetingDialog::time() const
{
    return {m_day->date(), m_start->time(), m_end->time()};
}

QString MeetingDialog::topic() const
{
    return m_topic->text().simplified();
}

services::Reach MeetingDialog::reach() const
{
    return m_reach->reach();
}

void MeetingDialog::accept()
{
    const struct {
        TolerantField* field;
        QString name;
        bool there;
    } needed[]{{m_day, u"date"_s, m_day->commit() && m_day->date().isValid()},
               {m_start, u"starts_at"_s, m_start->commit() && m_start->time().isValid()},
               {m_end, u"ends_at"_s, m_end->commit() && m_end->time().isValid()}};
    for (const auto& [field, name, there] : needed) {
        if (there)
            continue;
        if (field->isReadable())
            static_cast<FormRow*>(field->parentWidget())
                ->setError(sentenceFor(invalidField(name, FieldFault::Empty)));
        return field->setFocus(Qt::OtherFocusReason);
    }
    QDialog::accept();
}

}  // namespace kaasa::ui
