// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/place_dialog.h"

#include "ui/events/event_fields.h"
#include "ui/events/reach_choice.h"
#include "ui/shared/form_row.h"
#include "ui/shared/suggest_field.h"
#include "ui/shared/theme/roles.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kCharacters = 52;

}  // namespace

PlaceDialog::PlaceDialog(Workspace& workspace, const QString& venue, const QString& room,
                         bool several, QWidget* parent)
    : QDialog(parent)
    , m_venue(new SuggestField(
          [&workspace](const QString& typed) { return suggestVenues(workspace, typed); }))
    , m_room(new SuggestField([this, &workspace](const QString& typed) {
        return suggestRooms(workspace, m_venue->text(), typed);
    }))
    , m_reach(new ReachChoice)
{
    setWindowTitle(tr("Place of the meeting"));
    m_venue->setObjectName(u"meeting.venue"_s);
    m_room->setObjectName(u"meeting.room"_s);
    m_reach->setObjectName(u"meeting.placeReach"_s);
    m_venue->setText(venue);
    m_room->setText(room);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    const auto add = [this, layout](QWidget* field, const QString& label) {
        auto* row = new FormRow(field, this);
        row->setLabel(label);
        layout->addWidget(row);
        return row;
    };
    add(m_venue, tr("Venue"))->setHint(tr("Empty: where the event takes place."));
    add(m_room, tr("Room"));
    add(m_reach, tr("Change"))->setVisible(several);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    setRole(buttons->button(QDialogButtonBox::Save), Role::Primary);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * kCharacters);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PlaceDialog::reject);
}

QString PlaceDialog::venue() const
{
    return m_venue->text().simplified();
}

QString PlaceDialog::room() const
{
    return m_room->text().simplified();
}

services::Reach PlaceDialog::reach() const
{
    return m_reach->reach();
}

}  // namespace kaasa::ui
