// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/overview_tab.h"

#include "core/base/locale_names.h"
#include "core/storage/history_repository.h"
#include "core/storage/household_repository.h"
#include "core/storage/person_note_repository.h"
#include "core/storage/person_part_repository.h"
#include "core/storage/person_repository.h"
#include "ui/frame/workspace.h"
#include "ui/history/change_words.h"
#include "ui/people/attendance_sum.h"
#include "ui/people/history_words.h"
#include "ui/people/merged_card.h"
#include "ui/people/person_words.h"
#include "ui/shared/bar_chart.h"
#include "ui/shared/card.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/value_list.h"
#include "ui/shared/whole_list.h"
#include "ui/sync/conflicts_card.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::ContactKind;
using domain::Person;

namespace {

constexpr int kLatest = 5;

QString contacts(const Person& person, ContactKind kind)
{
    QStringList lines;
    for (const auto& contact : person.contacts) {
        if (contact.kind == kind)
            lines.append(contact.remark.isEmpty() ? contact.typed
                                                  : contact.typed + u", "_s + contact.remark);
    }
    return lines.join(u'\n');
}

QPushButton* moreLink(const QString& name, Card* card)
{
    auto* link = new QPushButton;
    link->setObjectName(name);
    setRole(link, Role::Link);
    card->setAside(link);
    return link;
}

}  // namespace

OverviewTab::OverviewTab(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_conflicts(new ConflictsCard(
          workspace,
          [this](const storage::Conflict& conflict) { return conflict.person == m_person; }))
    , m_merged(new MergedCard(workspace))
    , m_contact(new Card)
    , m_values(new ValueList)
    , m_next(new Card)
    , m_nextRows(new RowsModel(this))
    , m_nextList(new WholeList)
    , m_attendance(new Card)
    , m_chart(new BarChart)
    , m_allMeetings(moreLink(u"person.allMeetings"_s, m_attendance))
    , m_latest(new Card)
    , m_latestRows(new RowsModel(this))
    , m_latestList(new WholeList)
    , m_allHistory(moreLink(u"person.allHistory"_s, m_latest))
{
    setObjectName(u"person.overview"_s);
    m_nextList->setObjectName(u"person.next"_s);
    m_latestList->setObjectName(u"person.latest"_s);
    m_contact->body()->addWidget(m_values);
    m_contact->body()->addStretch(1);
    m_nextList->setModel(m_nextRows);
    m_latestList->setModel(m_latestRows);
    for (const auto& [card, list] :
         {std::pair{m_next, m_nextList}, std::pair{m_latest, m_latestList}}) {
        card->setFlush(true);
        card->body()->addWidget(list);
        card->body()->addStretch(1);
    }
    m_attendance->body()->addWidget(m_chart);
    m_attendance->body()->addStretch(1);

    auto* content = new QWidget;
    auto* columns = new FormColumns(content);
    columns->setLeastColumn(36);
    columns->setContentsMargins(24, 16, 24, 24);
    columns->addWide(m_conflicts);
    columns->addWide(m_merged);
    for (auto* card : {m_contact, m_next, m_attendance, m_latest})
        columns->addWidget(card);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);

    connect(m_conflicts, &ConflictsCard::acted, this, &OverviewTab::acted);
    connect(m_conflicts, &ConflictsCard::failed, this, &OverviewTab::failed);
    connect(m_merged, &MergedCard::acted, this, &OverviewTab::acted);
    connect(m_merged, &MergedCard::failed, this, &OverviewTab::failed);
    connect(m_nextList, &WholeList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(index.data(RowsModel::AddressRole).toString());
    });
    connect(m_allMeetings, &QPushButton::clicked, this,
            [this] { Q_EMIT tabRequested(u"attendance"_s); });
    connect(m_latestList, &WholeList::opened, this, [this] { Q_EMIT tabRequested(u"history"_s); });
    connect(m_allHistory, &QPushButton::clicked, this,
            [this] { Q_EMIT tabRequested(u"history"_s); });
}

void OverviewTab::retranslate()
{
    setAccessibleName(tr("Overview"));
    m_conflicts->retranslate();
    m_merged->retranslate();
    m_contact->setTitle(tr("Contact"));
    m_next->setTitle(tr("Coming up"));
    m_nextList->setAccessibleName(tr("Coming up"));
    m_attendance->setTitle(tr("Attendance"));
    m_allMeetings->setText(tr("All meetings"));
    m_latest->setTitle(tr("Latest entries"));
    m_latestList->setAccessibleName(tr("Latest entries"));
    m_allHistory->setText(tr("Everything"));
    if (m_person != 0)
        show(m_person);
}

void OverviewTab::show(qint64 person)
{
    m_person = person;
    if (person == 0)
        return;
    const auto found
        = storage::PersonRepository(m_workspace.reading().database()).findByKey(person);
    if (!found) {
        Q_EMIT failed(sentenceFor(found.error()));
        return;
    }
    m_conflicts->read();
    m_merged->show(person);
    showContact(found.value());
    showNext();
    showAttendance();
    showLatest(found.value());
}

void OverviewTab::showContact(const Person& person)
{
    auto& database = m_workspace.reading().database();
    storage::PersonPartRepository parts(database);
    QStringList place{person.municipality};
    if (!person.country.isEmpty())
        place.append(countryName(person.country, interfaceLanguage()));
    place.removeAll(QString());
    QStringList children;
    for (const auto& child : parts.companions(m_person).valueOr({})) {
        QStringList line{child.name, companionLine(child)};
        line.removeAll(QString());
        children.append(line.join(u", "_s));
    }
    QStringList household;
    for (const auto& one : storage::HouseholdRepository(database).of(m_person).valueOr({})) {
        for (const auto& other : one.others) {
            if (!one.self.until.isValid() && !other.until.isValid())
                household.append(other.relation.isEmpty() ? other.name
                                                          : other.name + u", "_s + other.relation);
        }
    }
    m_values->clear();
    m_values->add(tr("Phone"), contacts(person, ContactKind::Phone));
    m_values->add(tr("E-mail"), contacts(person, ContactKind::Email));
    m_values->add(tr("Messenger"), contacts(person, ContactKind::Messenger));
    m_values->add(tr("Languages"), languagesLine(person.languages));
    m_values->add(tr("Municipality"), place.join(u", "_s));
    m_values->add(tr("Address"), contacts(person, ContactKind::Address));
    if (person.birthDate.isValid())
        m_values->add(tr("Born"), formats().date(person.birthDate));
    else if (person.birthYear)
        m_values->add(tr("Born"), QString::number(*person.birthYear));
    m_values->add(tr("Children"), children.join(u'\n'));
    m_values->add(tr("Household"), household.join(u'\n'));
    m_values->add(tr("Tags"), parts.tags(m_person).valueOr({}).join(u", "_s));
    m_values->add(tr("Note"), storage::PersonNoteRepository(database).find(m_person).valueOr({}));
}

void OverviewTab::showNext()
{
    QList<RowsModel::Row> rows;
    const auto coming = storage::PersonAttendanceRepository(m_workspace.reading().database())
                            .coming(m_person, m_workspace.clock().now());
    for (const auto& meeting : coming.valueOr({})) {
        QStringList details{formats().dateTime(meeting.startsAt)};
        if (!meeting.place.isEmpty())
            details.append(meeting.place);
        rows.append({
            .text = meeting.topic.isEmpty() ? meeting.event : meeting.topic,
            .detail = details.join(u" · "_s),
            .icon = u"calendar"_s,
            .shape = meeting.waiting ? std::optional(int(StatusShape::Clock)) : std::nullopt,
            .status = meeting.waiting ? tr("waiting list") : QString(),
            .address = u"event/"_s + meeting.eventUid,
        });
    }
    m_nextRows->setRows(rows);
    m_nextList->setVisible(!rows.isEmpty());
    m_next->setSubtitle(rows.isEmpty() ? tr("Registered for nothing that is still to come.")
                                       : QString());
}

void OverviewTab::showAttendance()
{
    const auto meetings
        = storage::PersonAttendanceRepository(m_workspace.reading().database()).meetings(m_person);
    const auto list = meetings.valueOr({});
    const auto sum = sumOf(list);
    m_chart->setVisible(!list.isEmpty());
    m_allMeetings->setVisible(!list.isEmpty());
    showMonths(*m_chart, list, m_workspace.clock().today());
    m_attendance->setSubtitle(list.isEmpty() ? tr("No mark at any meeting yet.")
                                             //: "Meetings: 9 of 12 · hours: 13,5"
                                             : tr("Meetings: %1 of %2 · hours: %3")
                                                   .arg(formats().number(sum.present),
                                                        formats().number(sum.meetings),
                                                        formats().hours(sum.minutes)));
}

void OverviewTab::showLatest(const Person& person)
{
    QList<RowsModel::Row> rows;
    const auto entries
        = storage::HistoryRepository(m_workspace.reading().database()).ofPerson(m_person, kLatest);
    for (const auto& entry : entries.valueOr({})) {
        rows.append({.text = historyLine(entry, person),
                     .detail = actWhen(entry),
                     .icon = entry.undone ? u"undo"_s : u"clock"_s});
    }
    m_latestRows->setRows(rows);
}

}  // namespace kaasa::ui
