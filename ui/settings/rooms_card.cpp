// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rooms_card.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/form_row.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/tab_order.h"
#include "ui/shared/theme/roles.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using domain::Room;
using domain::RoomId;

RoomsCard::RoomsCard(QWidget* parent)
    : Card(parent)
    , m_lines(new QWidget(this))
    , m_new(new QLineEdit)
    , m_newRow(new FormRow(m_new, this))
    , m_bar(new InlineBar(InlineBar::Kind::Error, this))
{
    m_new->setObjectName(u"venue.newRoom"_s);
    m_new->setMaxLength(80);
    m_bar->hide();
    auto* lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(12);
    body()->addWidget(m_lines);
    body()->addWidget(m_bar);
    body()->addWidget(m_newRow);
    connect(m_new, &QLineEdit::returnPressed, this, &RoomsCard::addTyped);
}

void RoomsCard::retranslate()
{
    setTitle(tr("Rooms"));
    m_newRow->setLabel(tr("New room, then Enter"));
    for (const auto& line : std::as_const(m_shown))
        label(line);
}

void RoomsCard::label(const Line& line)
{
    line.nameRow->setLabel(tr("Room"));
    line.capacityRow->setLabel(tr("How many people it holds"));
    line.remove->setText(tr("Remove"));
    //: Spoken: what to remove
    line.remove->setAccessibleName(tr("Remove the room %1").arg(line.room.name));
}

RoomsCard::Line* RoomsCard::lineOf(const RoomId& id)
{
    for (auto& line : m_shown) {
        if (line.room.id == id)
            return &line;
    }
    return nullptr;
}

void RoomsCard::show(const QList<Room>& rooms)
{
    for (qsizetype i = m_shown.size() - 1; i >= 0; --i) {
        const auto id = m_shown[i].room.id;
        if (std::any_of(rooms.begin(), rooms.end(),
                        [&](const Room& room) { return room.id == id; }))
            continue;
        m_shown[i].whole->hide();
        m_shown[i].whole->deleteLater();  // its button may be on the stack of this call
        m_shown.removeAt(i);
    }
    for (const auto& room : rooms) {
        auto* line = lineOf(room.id);
        if (!line) {
            addLine(room);
            line = lineOf(room.id);
        }
        const auto number = room.capacity ? QString::number(*room.capacity) : QString();
        line->room = room;
        if (!line->name->hasFocus())
            line->name->setText(room.name);
        if (!line->capacity->hasFocus() && line->capacityRow->error().isEmpty())
            line->capacity->setText(number);
        label(*line);
    }
    m_lines->setVisible(!m_shown.isEmpty());
    orderTabs(window());
}

void RoomsCard::addLine(const Room& room)
{
    Line line;
    line.room = room;
    line.whole = new QWidget(m_lines);
    line.name = new QLineEdit(room.name);
    line.capacity = new QLineEdit;
    line.remove = new QPushButton;
    line.nameRow = new FormRow(line.name, line.whole);
    line.capacityRow = new FormRow(line.capacity, line.whole);
    const auto id = room.id;
    line.name->setObjectName(u"room.name."_s + id.toString());
    line.capacity->setObjectName(u"room.capacity."_s + id.toString());
    line.remove->setObjectName(u"room.remove."_s + id.toString());
    line.name->setMaxLength(80);
    setRole(line.remove, Role::Link);
    auto* columns = new FormColumns(line.whole);
    columns->addWidget(line.nameRow);
    columns->addWidget(line.capacityRow);
    auto* acts = new QWidget(line.whole);
    auto* flow = new FlowLayout(acts);
    flow->addWidget(line.remove);
    columns->addWide(acts);
    m_lines->layout()->addWidget(line.whole);
    connect(line.name, &QLineEdit::editingFinished, this, [this, id] { leaveName(id); });
    connect(line.capacity, &QLineEdit::editingFinished, this, [this, id] { leaveCapacity(id); });
    connect(line.remove, &QPushButton::clicked, this, [this, id] { Q_EMIT removed(id); });
    m_shown.append(line);
}

void RoomsCard::leaveName(const RoomId& id)
{
    auto* line = lineOf(id);
    if (!line || line->name->text() == line->room.name)
        return;
    line->room.name = line->name->text();
    Q_EMIT renamed(id, line->name->text());
}

void RoomsCard::leaveCapacity(const RoomId& id)
{
    auto* line = lineOf(id);
    if (!line)
        return;
    const auto typed = line->capacity->text().trimmed();
    bool number = false;
    const int people = typed.toInt(&number);
    if (!typed.isEmpty() && (!number || people < 1 || people > 10'000)) {
        line->capacityRow->setError(tr("Write a number of people from 1 to 10,000, or nothing."));
        return;
    }
    line->capacityRow->setError({});
    const auto capacity = typed.isEmpty() ? std::nullopt : std::optional(people);
    if (capacity == line->room.capacity)
        return;
    line->room.capacity = capacity;
    Q_EMIT resized(id, capacity);
}

void RoomsCard::addTyped()
{
    const auto name = m_new->text().simplified();
    if (name.isEmpty())
        return;
    m_new->clear();
    Q_EMIT addRequested(name);
}

void RoomsCard::tell(const QString& fault)
{
    if (fault.isEmpty())
        m_bar->clear();
    else
        m_bar->tell(fault);
}

void RoomsCard::commit()
{
    const auto lines = m_shown;
    for (const auto& line : lines) {
        leaveName(line.room.id);
        leaveCapacity(line.room.id);
    }
}

}  // namespace kaasa::ui
