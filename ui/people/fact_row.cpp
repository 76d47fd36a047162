// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/fact_row.h"

#include "core/base/clock.h"
#include "ui/people/fact_words.h"
#include "ui/shared/date_field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Fact;
using domain::FactAnswer;
using domain::FactState;

namespace {

/// An entry of the list of answers: a value's code, or the code of a state before a colon.
QString entryOf(const Fact& fact)
{
    return fact.state == FactState::Value ? fact.value : codeOf(fact.state) + u':';
}

}  // namespace

FactRow::FactRow(const domain::FactDefinition& definition, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_definition(definition)
    , m_clock(clock)
    , m_answer(new QComboBox)
    , m_day(new DateField(clock, DateUse::Planning))
    , m_sinceLabel(new QLabel)
    , m_since(new DateField(clock, DateUse::Planning))
    , m_row(nullptr)
{
    const auto name = u"fact."_s + definition.key;
    m_answer->setObjectName(name);
    m_day->setObjectName(name + u".day"_s);
    m_since->setObjectName(name + u".since"_s);
    m_answer->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setTone(m_sinceLabel, Tone::Muted);
    auto* fields = new QWidget(this);
    auto* flow = new FlowLayout(fields);
    auto* since = new QWidget(fields);
    auto* sinceLine = new QHBoxLayout(since);
    sinceLine->setContentsMargins(0, 0, 0, 0);
    sinceLine->addWidget(m_sinceLabel);
    sinceLine->addWidget(m_since);
    for (auto* widget : std::initializer_list<QWidget*>{m_answer, m_day, since})
        flow->addWidget(widget);
    m_row = new FormRow(fields, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addWidget(m_row);
    connect(m_answer, &QComboBox::activated, this, &FactRow::choose);
    connect(m_day, &DateField::changed, this, &FactRow::changeDay);
    connect(m_since, &DateField::changed, this, [this] {
        if (m_history.isEmpty() || !m_since->date().isValid())
            return;
        const auto& now = m_history.first();
        Q_EMIT answered(now.fact, m_since->date(), now.since);
    });
    for (auto* field : {m_day, m_since})
        connect(field, &DateField::faulted, m_row, &FormRow::setError);
}

void FactRow::fillChoices()
{
    const auto current = m_answer->currentData();
    m_answer->clear();
    const auto add = [this](const Fact& fact) {
        m_answer->addItem(factAnswer(m_definition, fact), entryOf(fact));
    };
    add({.key = key()});
    for (const auto& value : m_definition.values)
        add({.key = key(), .state = FactState::Value, .value = value});
    if (m_definition.answer == FactAnswer::Day)
        //: An answer that is a day: it is known, and stands in the field behind
        m_answer->addItem(tr("on this day"), u"day"_s);
    add({.key = key(), .state = FactState::Unknown});
    add({.key = key(), .state = FactState::Refused});
    m_answer->setCurrentIndex(qMax(0, m_answer->findData(current)));
}

void FactRow::retranslate()
{
    fillChoices();
    const auto label = factLabel(key());
    m_row->setLabel(label);
    m_answer->setAccessibleName(label);
    m_day->setAccessibleName(label);
    //: Before the field of the day from which an answer holds
    m_sinceLabel->setText(tr("since"));
    //: Spoken: %1 is a question, "Work, since"
    m_since->setAccessibleName(tr("%1, since").arg(label));
    m_row->setHint(hint());
}

void FactRow::show(const QList<storage::KeptFact>& history)
{
    m_history = history;
    const auto now
        = history.isEmpty() ? storage::KeptFact{{.key = key()}, {}, {}} : history.first();
    const bool isDay = m_definition.answer == FactAnswer::Day;
    const bool dayGiven = isDay && now.fact.state == FactState::Value;
    m_answer->setCurrentIndex(qMax(0, m_answer->findData(dayGiven ? u"day"_s : entryOf(now.fact))));
    m_day->setVisible(dayGiven);
    if (dayGiven && !m_day->hasFocus())
        m_day->setDate(QDate::fromString(now.fact.value, Qt::ISODate));
    m_since->parentWidget()->setVisible(!isDay && now.fact.state != FactState::NotAsked);
    if (!m_since->hasFocus() || m_since->isReadable())
        m_since->setDate(now.since);
    m_row->setError({});
    m_row->setHint(hint());
}

QString FactRow::hint() const
{
    QStringList lines;
    if (const auto why = factHint(key()); !why.isEmpty())
        lines.append(why);
    if (!m_history.isEmpty() && m_history.first().fact.askedAt.isValid()) {
        const auto& now = m_history.first();
        const auto day = formats().date(formats().dayOf(now.fact.askedAt));
        lines.append(now.askedBy.isEmpty()
                         //: %1 is a day
                         ? tr("Asked %1.").arg(day)
                         //: %1 is a day, %2 a member of staff
                         : tr("Asked %1 by %2.").arg(day, now.askedBy));
    }
    if (m_history.size() > 1) {
        const auto& before = m_history[1];
        //: %1 is the answer before this one, %2 the day from which it held
        lines.append(tr("Before: %1, since %2.")
                         .arg(factAnswer(m_definition, before.fact), formats().date(before.since)));
    }
    return lines.join(u' ');
}

void FactRow::choose(int index)
{
    const auto entry = m_answer->itemData(index).toString();
    if (entry == u"day") {
        m_day->setVisible(true);
        m_day->setFocus(Qt::OtherFocusReason);
        return;  // the day itself is the answer
    }
    Fact fact{.key = key()};
    if (entry.endsWith(u':'))
        fact.state = fromCode<FactState>(entry.chopped(1)).value_or(FactState::NotAsked);
    else
        fact.state = FactState::Value;
    if (fact.state == FactState::Value)
        fact.value = entry;
    Q_EMIT answered(fact, m_clock.today(), {});
}

void FactRow::changeDay()
{
    if (!m_day->date().isValid())
        return;
    Q_EMIT answered(
        {.key = key(), .state = FactState::Value, .value = m_day->date().toString(Qt::ISODate)},
        m_clock.today(), {});
}

void FactRow::setError(const QString& sentence)
{
    m_row->setError(sentence);
}

}  // namespace kaasa::ui
