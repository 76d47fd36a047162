// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/week_card.h"

#include "core/reports/week_plan.h"
#include "ui/frame/workspace.h"
#include "ui/home/week_strip.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/whole_list.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kMostRows = 6;

}  // namespace

WeekCard::WeekCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_calendar(new QPushButton)
    , m_strip(new WeekStrip)
    , m_none(new QLabel)
    , m_model(new RowsModel(this))
    , m_list(new WholeList)
{
    m_calendar->setObjectName(u"home.calendar"_s);
    m_strip->setObjectName(u"home.weekStrip"_s);
    m_list->setObjectName(u"home.week"_s);
    m_list->setModel(m_model);
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Muted);
    setRole(m_calendar, Role::Link);
    setAside(m_calendar);
    body()->addWidget(m_strip);
    body()->addWidget(m_none);
    body()->addWidget(m_list);
    connect(m_calendar, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(u"events"_s); });
    connect(m_list, &WholeList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT openRequested(index.data(RowsModel::AddressRole).toString());
    });
}

void WeekCard::retranslate()
{
    setTitle(tr("This week"));
    m_calendar->setText(tr("Calendar"));
    m_list->setAccessibleName(tr("Meetings of this week that are still to come"));
    m_none->setText(tr("Nothing more is planned this week."));
    read();
}

void WeekCard::read()
{
    auto& database = m_workspace.reading().database();
    const auto now = m_workspace.clock().now();
    const auto today = formats().dayOf(now);
    const auto monday = today.addDays(1 - today.dayOfWeek());
    const auto zone = formats().zone();
    const auto meetings
        = reports::plannedMeetings(database, QDateTime(monday, {0, 0}, zone).toUTC(),
                                   QDateTime(monday.addDays(7), {0, 0}, zone).toUTC())
              .valueOr({});
    QList<int> counts(7, 0);
    QList<RowsModel::Row> rows;
    for (const auto& meeting : meetings) {
        const auto day = formats().dayOf(meeting.startsAt);
        if (!meeting.cancelled)
            ++counts[int(monday.daysTo(day))];
        if (meeting.endsAt < now || rows.size() >= kMostRows)
            continue;
        QStringList detail{formats().weekdayShort(day.dayOfWeek()) + u' '
                               + formats().time(meeting.startsAt),
                           meeting.venue};
        detail.removeAll(QString());
        RowsModel::Row row{.text = meeting.title,
                           .detail = detail.join(u" · "_s),
                           .address = u"event/"_s + meeting.event.toString()};
        if (meeting.cancelled) {
            row.shape = int(StatusShape::Cross);
            row.status = tr("cancelled", "a meeting");
        }
        rows.append(row);
    }
    m_strip->show(monday, today, counts);
    const int row = m_list->currentIndex().row();
    m_model->setRows(rows);
    m_none->setVisible(rows.isEmpty());
    m_list->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(qBound(0, row, int(rows.size()) - 1), 0));
}

}  // namespace kaasa::ui
