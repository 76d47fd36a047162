// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/agenda_dialog.h"

#include "core/base/field_check.h"
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

constexpr int kLongest = 200;
constexpr int kCharacters = 52;

}  // namespace

AgendaDialog::AgendaDialog(const domain::AgendaItem& item, QWidget* parent)
    : QDialog(parent)
    , m_item(item)
    , m_topic(new QLineEdit(item.topic))
    , m_start(new TimeField)
    , m_minutes(new QLineEdit(item.minutes > 0 ? QString::number(item.minutes) : QString()))
    , m_speaker(new QLineEdit(item.speaker))
    , m_organisation(new QLineEdit(item.organisation))
{
    setWindowTitle(tr("Point of the agenda"));
    m_start->setTime(item.startsAt);
    for (auto* field : {m_topic, m_speaker, m_organisation})
        field->setMaxLength(kLongest);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_topicRow = addField(m_topic, u"agenda.topic"_s, tr("Topic"));
    addField(m_start, u"agenda.start"_s, tr("Begins, if known"));
    m_minutesRow = addField(m_minutes, u"agenda.minutes"_s, tr("Minutes, if known"));
    addField(m_speaker, u"agenda.speaker"_s, tr("Who speaks"));
    addField(m_organisation, u"agenda.organisation"_s, tr("From which organisation"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    connect(buttons, &QDialogButtonBox::accepted, this, &AgendaDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AgendaDialog::reject);
}

FormRow* AgendaDialog::addField(QWidget* field, const QString& name, const QString& label)
{
    field->setObjectName(name);
    auto* row = new FormRow(field, this);
    row->setLabel(label);
    layout()->addWidget(row);
    return row;
}

void AgendaDialog::accept()
{
    m_topicRow->setError({});
    m_minutesRow->setError({});
    if (!m_start->commit())
        return m_start->setFocus(Qt::OtherFocusReason);
    auto item = m_item;
    item.topic = m_topic->text();
    item.startsAt = m_start->time();
    item.speaker = m_speaker->text();
    item.organisation = m_organisation->text();
    item.minutes = 0;
    if (const auto typed = m_minutes->text().trimmed(); !typed.isEmpty()) {
        bool number = false;
        item.minutes = typed.toInt(&number);
        if (!number) {
            m_minutesRow->setError(
                sentenceFor(invalidField(u"minutes", FieldFault::NotReadable, {typed})));
            return m_minutes->setFocus(Qt::OtherFocusReason);
        }
    }
    const auto checked = domain::validated(item);
    if (!checked) {
        const bool minutes = checked.error().arguments.value(0) == u"minutes";
        auto* row = minutes ? m_minutesRow : m_topicRow;
        row->setError(sentenceFor(checked.error()));
        return row->field()->setFocus(Qt::OtherFocusReason);
    }
    m_item = checked.value();
    QDialog::accept();
}

}  // namespace kaasa::ui
