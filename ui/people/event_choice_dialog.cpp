// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/event_choice_dialog.h"

#include "core/names/search_key.h"
#include "core/storage/calendar_repository.h"
#include "ui/frame/workspace.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/two_row_delegate.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::EventLine;

namespace {

enum EventRole { KeyRole = TwoRowDelegate::RoleEnd };

void sortComingFirst(QList<EventLine>& events, const QDateTime& today)
{
    std::stable_sort(events.begin(), events.end(), [&today](const auto& a, const auto& b) {
        const bool aComes = a.endsAt >= today;
        const bool bComes = b.endsAt >= today;
        if (aComes != bComes)
            return aComes;
        return aComes ? a.startsAt < b.startsAt : a.startsAt > b.startsAt;
    });
}

}  // namespace

EventChoiceDialog::EventChoiceDialog(Workspace& workspace, int people, QWidget* parent)
    : QDialog(parent)
    , m_search(new SearchField(this))
    , m_events(new QStandardItemModel(this))
    , m_list(new InstantList(KeyRole, this))
{
    setWindowTitle(tr("Register for an event"));
    m_search->setObjectName(u"chooseEvent.search"_s);
    m_search->setPrompt(tr("Name of the event"));
    m_list->setObjectName(u"chooseEvent.list"_s);
    m_list->setAccessibleName(tr("Events"));
    m_list->setModel(m_events);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* add = buttons->button(QDialogButtonBox::Ok);
    add->setText(tr("Register %n people", nullptr, people));
    setRole(add, Role::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &EventChoiceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &EventChoiceDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &EventChoiceDialog::narrow);
    connect(m_search, &SearchField::downPressed, m_list, &InstantList::enter);
    connect(m_list, &InstantList::opened, this, &EventChoiceDialog::accept);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const auto letter = fontMetrics().averageCharWidth();
    resize(letter * 70, letter * 60);
    readEvents(workspace);
}

void EventChoiceDialog::readEvents(Workspace& workspace)
{
    auto events = storage::CalendarRepository(workspace.reading().database()).events().valueOr({});
    events.removeIf([](const auto& event) { return event.cancelled; });
    sortComingFirst(events, workspace.clock().today().startOfDay());
    for (const auto& event : events) {
        auto* item = new QStandardItem(event.title);
        QStringList detail;
        if (event.startsAt.isValid())
            detail.append(formats().date(event.startsAt.toLocalTime().date()));
        detail.append(event.venue);
        detail.removeAll(QString());
        item->setData(detail.join(u" · "_s), TwoRowDelegate::DetailRole);
        item->setData(event.event, KeyRole);
        m_events->appendRow(item);
    }
    narrow({});
}

void EventChoiceDialog::narrow(const QString& typed)
{
    const auto keys = names::searchKeys(typed);
    int first = -1;
    for (int row = 0; row < m_events->rowCount(); ++row) {
        m_list->setRowHidden(row, !names::isFoundBy(m_events->item(row)->text(), keys));
        if (first < 0 && !m_list->isRowHidden(row))
            first = row;
    }
    m_list->setCurrentIndex(first < 0 ? QModelIndex() : m_events->index(first, 0));
}

void EventChoiceDialog::accept()
{
    if (!m_list->currentIndex().isValid())
        return m_search->setFocus();
    m_event = m_list->currentId().toLongLong();
    QDialog::accept();
}

}  // namespace kaasa::ui
