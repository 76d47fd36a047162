// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/agenda_card.h"

#include "core/services/session_service.h"
#include "core/storage/agenda_repository.h"
#include "core/storage/calendar_repository.h"
#include "core/storage/session_repository.h"
#include "ui/events/agenda_dialog.h"
#include "ui/events/event_words.h"
#include "ui/frame/workspace.h"
#include "ui/shared/form_row.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::AgendaItem;

namespace {

QString withTime(const AgendaItem& item)
{
    return item.startsAt.isValid() ? formats().time(item.startsAt) + u' ' + item.topic : item.topic;
}

}  // namespace

AgendaCard::AgendaCard(Workspace& workspace, QWidget* parent)
    : RecordCard(workspace, parent)
    , m_new(new QPushButton)
    , m_meeting(new QComboBox)
    , m_meetingRow(new FormRow(m_meeting, this))
{
    m_new->setObjectName(u"event.newPoint"_s);
    m_meeting->setObjectName(u"event.agendaMeeting"_s);
    m_meeting->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setRole(m_new, Role::Link);
    setAside(m_new);
    body()->addWidget(m_meetingRow);
    connect(m_new, &QPushButton::clicked, this, [this] { edit(int(m_items.size())); });
    connect(m_meeting, &QComboBox::activated, this, &AgendaCard::fill);
}

void AgendaCard::retranslate()
{
    setTitle(tr("Agenda"));
    m_new->setText(tr("Add a point"));
    m_meetingRow->setLabel(tr("Of the meeting"));
    if (record() != 0)
        fill();
}

// What is chosen stays chosen; at first what comes next.
void AgendaCard::fillMeetings()
{
    const auto chosen = m_of == record() ? m_meeting->currentData() : QVariant();
    m_of = record();
    m_meeting->clear();
    const auto now = workspace().clock().now();
    int next = 0;
    for (const auto& meeting : storage::CalendarRepository(workspace().reading().database())
                                   .meetingsOf(record())
                                   .valueOr({})) {
        if (meeting.endsAt < now)
            next = m_meeting->count() + 1;
        m_meeting->addItem(EventWords::when(meeting), meeting.session);
    }
    const int found = m_meeting->findData(chosen);
    m_meeting->setCurrentIndex(found >= 0 ? found : qMin(next, m_meeting->count() - 1));
    m_meetingRow->setVisible(m_meeting->count() > 1);
    m_new->setEnabled(m_meeting->count() > 0);
}

void AgendaCard::fill()
{
    fillMeetings();
    m_items = storage::AgendaRepository(workspace().reading().database())
                  .ofSession(m_meeting->currentData().toLongLong())
                  .valueOr({});
    clearRows();
    for (int i = 0; i < m_items.size(); ++i)
        addItemRow(i);
}

void AgendaCard::addItemRow(int position)
{
    const auto& item = m_items.at(position);
    QStringList parts{item.speaker, item.organisation};
    if (item.minutes > 0)
        parts.append(tr("%n minute(s)", nullptr, item.minutes));
    parts.removeAll(QString());
    auto* row = addPart(u"event.point.%1"_s.arg(position), u"note"_s, withTime(item),
                        parts.join(u" · "_s));
    row->addAct(u"change"_s, tr("Change"));
    if (position > 0)
        row->addAct(u"up"_s, tr("Earlier"));
    if (position + 1 < m_items.size())
        row->addAct(u"down"_s, tr("Later"));
    row->addAct(u"remove"_s, tr("Remove"));
    connect(row, &PartRow::acted, this,
            [this, position](const QString& name) { act(name, position); });
}

void AgendaCard::act(const QString& act, int position)
{
    if (act == u"change")
        return edit(position);
    if (act == u"remove") {
        m_items.removeAt(position);
        return save(tr("Point taken off the agenda."));
    }
    m_items.swapItemsAt(position, act == u"up" ? position - 1 : position + 1);
    save(tr("Order of the agenda changed."));
}

void AgendaCard::edit(int position)
{
    const auto session = storage::SessionRepository(workspace().reading().database())
                             .findByKey(m_meeting->currentData().toLongLong());
    if (!session)
        return;
    auto item = m_items.value(position);
    item.session = session.value().id;
    AgendaDialog dialog(item, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool fresh = position == m_items.size();
    if (fresh)
        m_items.append(dialog.item());
    else
        m_items[position] = dialog.item();
    save(fresh ? tr("Point added to the agenda.") : tr("Point of the agenda changed."));
}

void AgendaCard::save(const QString& done)
{
    for (int i = 0; i < m_items.size(); ++i)
        m_items[i].position = i;
    change(
        [session = m_meeting->currentData().toLongLong(),
         items = m_items](storage::Profile& profile) {
            const auto act = services::SessionService(profile).setAgenda(session, items);
            return act ? Result<void>() : Result<void>(act.error());
        },
        done);
}

}  // namespace kaasa::ui
