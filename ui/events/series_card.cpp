// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/series_card.h"

#include "core/base/date_input.h"
#include "core/base/field_check.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/organisation_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/date_field.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Recurrence;
using domain::Rhythm;
using services::SeriesOutcome;
using services::SeriesService;

namespace {

constexpr int kNever = -1;
constexpr int kMostNamed = 3;

bool isWeekly(int rhythm)
{
    return rhythm == int(Rhythm::Weekly) || rhythm == int(Rhythm::Fortnightly);
}

}  // namespace

SeriesCard::SeriesCard(Workspace& workspace, QWidget* parent)
    : RecordCard(workspace, parent)
    , m_rhythm(new QComboBox)
    , m_rhythmRow(new FormRow(m_rhythm, this))
    , m_until(new DateField(workspace.clock(), DateUse::Planning))
    , m_untilRow(new FormRow(m_until, this))
    , m_weekdays(new QWidget)
    , m_weekdaysRow(new FormRow(m_weekdays, this))
    , m_except(new QLineEdit)
    , m_exceptRow(new FormRow(m_except, this))
    , m_holidays(new InlineBar(InlineBar::Kind::Warning, this))
    , m_plan(new QPushButton(this))
{
    m_rhythm->setObjectName(u"event.series.rhythm"_s);
    m_until->setObjectName(u"event.series.until"_s);
    m_except->setObjectName(u"event.series.except"_s);
    m_holidays->setObjectName(u"event.series.holidays"_s);
    m_plan->setObjectName(u"event.series.plan"_s);
    m_rhythm->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_rhythm->addItem(QString(), kNever);
    for (const auto rhythm : allOf<Rhythm>())
        m_rhythm->addItem(QString(), int(rhythm));
    auto* flow = new FlowLayout(m_weekdays, 12);
    for (int day = 1; day <= 7; ++day) {
        m_days.append(new QCheckBox(m_weekdays));
        m_days.last()->setObjectName(u"event.series.day%1"_s.arg(day));
        setShowsData(m_days.last());  // weekdays come from Formats
        flow->addWidget(m_days.last());
        connect(m_days.last(), &QCheckBox::clicked, this, &SeriesCard::touch);
    }
    auto* fields = new QWidget(this);
    auto* columns = new FormColumns(fields);
    columns->addWidget(m_rhythmRow);
    columns->addWidget(m_untilRow);
    columns->addWide(m_weekdaysRow);
    columns->addWide(m_exceptRow);
    body()->addWidget(fields);
    body()->addWidget(m_holidays);
    body()->addWidget(m_plan, 0, Qt::AlignLeading);
    m_holidays->hide();

    connect(m_rhythm, &QComboBox::activated, this, &SeriesCard::touch);
    connect(m_until, &DateField::changed, this, &SeriesCard::touch);
    connect(m_except, &QLineEdit::textEdited, this, &SeriesCard::touch);
    connect(m_except, &QLineEdit::editingFinished, this, &SeriesCard::warnOfHolidays);
    connect(m_holidays, &InlineBar::acted, this, &SeriesCard::leaveOutHolidays);
    connect(m_plan, &QPushButton::clicked, this, &SeriesCard::plan);
}

void SeriesCard::retranslate()
{
    setTitle(tr("Repeats"));
    m_rhythmRow->setLabel(tr("How often"));
    const QStringList rhythms{tr("does not repeat"), tr("every week"), tr("every second week"),
                              tr("every month, on the same weekday"),
                              tr("every month, on the same day")};
    for (int i = 0; i < rhythms.size(); ++i)
        m_rhythm->setItemText(i, rhythms.at(i));
    m_untilRow->setLabel(tr("Last possible day"));
    m_weekdaysRow->setLabel(tr("On these days"));
    for (int day = 1; day <= 7; ++day) {
        m_days.at(day - 1)->setText(formats().weekdayShort(day));
        m_days.at(day - 1)->setAccessibleName(formats().weekdayLong(day));
    }
    m_exceptRow->setLabel(tr("Days left out"));
    m_exceptRow->setHint(
        tr("Dates with a comma between them. Meetings that were held, cancelled or "
           "have marks stay."));
    m_plan->setText(tr("Plan the meetings"));
    warnOfHolidays();
    if (record() != 0)
        fill();
}

void SeriesCard::fill()
{
    if (m_of == record() && m_changed)
        return;  // a rule that is not applied yet is a draft
    auto& database = workspace().reading().database();
    const auto event = storage::EventRepository(database).findByKey(record());
    if (!event)
        return;  // the view says that it is gone
    const auto meetings = storage::CalendarRepository(database).meetingsOf(record()).valueOr({});
    const auto zone = formats().zone();
    m_first = workspace().clock().today();
    m_start = QTime(10, 0);
    m_end = QTime(11, 30);
    if (!meetings.isEmpty()) {
        const auto start = meetings.first().startsAt.toTimeZone(zone);
        m_first = start.date();
        m_start = start.time();
        m_end = meetings.first().endsAt.toTimeZone(zone).time();
    }
    m_of = record();
    m_changed = false;
    showRule(event.value());
}

void SeriesCard::showRule(const domain::Event& event)
{
    m_hasRule = event.recurrence.has_value();
    const auto rule = event.recurrence.value_or(Recurrence{});
    m_rhythm->setCurrentIndex(m_rhythm->findData(m_hasRule ? int(rule.rhythm) : kNever));
    m_until->setDate(rule.until);
    for (int day = 1; day <= 7; ++day)
        m_days.at(day - 1)->setChecked(rule.weekdays.isEmpty() ? day == m_first.dayOfWeek()
                                                               : rule.weekdays.contains(day));
    QStringList days;
    for (const auto day : rule.exceptions)
        days.append(formats().date(day));
    m_except->setText(days.join(u", "_s));
    for (auto* row : {m_untilRow, m_exceptRow})
        row->setError({});
    arrange();
}

// Fields that say nothing are not there.
void SeriesCard::arrange()
{
    const int rhythm = m_rhythm->currentData().toInt();
    m_untilRow->setVisible(rhythm != kNever);
    m_exceptRow->setVisible(rhythm != kNever);
    m_weekdaysRow->setVisible(isWeekly(rhythm));
    m_plan->setVisible(rhythm != kNever || m_hasRule);
    m_plan->setEnabled(m_changed);
    setRole(m_plan, m_changed ? Role::Primary : Role::Outlined);
    warnOfHolidays();
}

void SeriesCard::touch()
{
    m_changed = true;
    m_untilRow->setError({});
    m_exceptRow->setError({});
    arrange();
}

Result<QList<QDate>> SeriesCard::exceptions() const
{
    static const QRegularExpression kBetween(u"[,;]\\s*"_s);
    QList<QDate> days;
    for (const auto& part : m_except->text().split(kBetween, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto read = readDate(part.trimmed(), workspace().clock().today(), DateUse::Planning);
        if (!read)
            return read.error();
        days.append(read.value().day);
    }
    return days;
}

Result<Recurrence> SeriesCard::rule() const
{
    const auto left = exceptions();
    if (!left)
        return left.error();
    Recurrence rule;
    rule.rhythm = Rhythm(m_rhythm->currentData().toInt());
    rule.first = m_first;
    rule.until = m_until->date();
    rule.exceptions = left.value();
    for (int day = 1; day <= 7 && isWeekly(m_rhythm->currentData().toInt()); ++day) {
        if (m_days.at(day - 1)->isChecked())
            rule.weekdays.append(day);
    }
    return domain::validated(rule);
}

void SeriesCard::plan()
{
    if (m_rhythm->currentData().toInt() == kNever)
        return dissolve();
    if (!m_until->commit())
        return m_until->setFocus(Qt::OtherFocusReason);
    if (const auto readable = exceptions(); !readable) {
        m_exceptRow->setError(sentenceFor(readable.error()));
        return m_except->setFocus(Qt::OtherFocusReason);
    }
    const auto rule = this->rule();
    if (!rule) {
        m_untilRow->setError(sentenceFor(rule.error()));
        return m_until->setFocus(Qt::OtherFocusReason);
    }
    workspace().write<SeriesOutcome>(
        Workspace::Priority::Interface, this,
        [event = record(), rule = rule.value(), start = m_start,
         end = m_end](storage::Profile& profile) {
            return SeriesService(profile).plan(event, rule, start, end);
        },
        [this](const Result<SeriesOutcome>& outcome) {
            if (outcome)
                planned(outcome.value());
            else
                m_untilRow->setError(sentenceFor(outcome.error()));
        });
}

void SeriesCard::planned(const SeriesOutcome& outcome)
{
    m_changed = false;
    fill();
    if (outcome.kept == 0)
        //: %n = how many meetings are new
        Q_EMIT acted(tr("Series planned: %n new meeting(s).", nullptr, outcome.made));
    else
        //: %n = how many
        Q_EMIT acted(tr("Series planned. %n meeting(s) of other days stay: held, cancelled or with "
                        "marks.",
                        nullptr, outcome.kept));
}

void SeriesCard::dissolve()
{
    m_changed = false;
    change(
        [event = record()](storage::Profile& profile) {
            const auto act = SeriesService(profile).dissolve(event);
            return act ? Result<void>() : Result<void>(act.error());
        },
        tr("No series any more. The meetings stay."));
}

void SeriesCard::warnOfHolidays()
{
    m_holidays->clear();
    if (m_rhythm->currentData().toInt() == kNever)
        return;
    const auto rule = this->rule();
    if (!rule)
        return;
    const auto own = storage::OrganisationRepository(workspace().reading().database()).own();
    const auto days = SeriesService::holidays(rule.value(), own ? own.value().country : QString(),
                                              interfaceWords());
    if (days.isEmpty())
        return;
    QStringList named;
    for (const auto& day : days.first(qMin<qsizetype>(kMostNamed, days.size())))
        //: A public holiday: %1 = date, %2 = its name
        named.append(tr("%1 (%2)").arg(formats().date(day.day), day.name));
    if (days.size() > kMostNamed)
        named.append(u"…"_s);
    //: %1 = dates with the names of the holidays
    m_holidays->tell(tr("Public holidays in the series: %1").arg(named.join(u", "_s)),
                     tr("Leave them out"));
}

void SeriesCard::leaveOutHolidays()
{
    const auto rule = this->rule();
    const auto own = storage::OrganisationRepository(workspace().reading().database()).own();
    if (!rule || !own)
        return;
    QStringList days;
    for (const auto day : rule.value().exceptions)
        days.append(formats().date(day));
    for (const auto& day :
         SeriesService::holidays(rule.value(), own.value().country, interfaceWords()))
        days.append(formats().date(day.day));
    m_except->setText(days.join(u", "_s));
    touch();
    m_plan->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
