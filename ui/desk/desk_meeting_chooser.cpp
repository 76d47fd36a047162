// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_meeting_chooser.h"

#include "ui/desk/desk_field.h"
#include "ui/desk/desk_meeting_model.h"
#include "ui/frame/workspace.h"
#include "ui/shared/card.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kDaysBack = 30;
constexpr int kDaysAhead = 90;

}  // namespace

DeskMeetingChooser::DeskMeetingChooser(Workspace& workspace, DeskField& field, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_field(field)
    , m_heading(new QLabel(this))
    , m_hint(new QLabel(this))
    , m_card(new Card(this))
    , m_model(new DeskMeetingModel(this))
    , m_list(new QListView(m_card))
    , m_new(new QPushButton(icon(u"plus"_s), {}, this))
{
    setFontRole(m_heading, FontRole::Section);
    setTone(m_hint, Tone::Muted);
    m_hint->setWordWrap(true);
    m_list->setObjectName(u"desk.meetings"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoRowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::TabFocus);
    m_card->body()->setContentsMargins(0, 4, 0, 4);
    m_card->body()->addWidget(m_list);
    m_new->setObjectName(u"desk.newEvent"_s);
    m_new->setFocusPolicy(Qt::TabFocus);
    setDeskSized(m_new);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_hint);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_new, 0, Qt::AlignLeading);
    connect(m_list, &QListView::clicked, this, [this] { enter(); });
    connect(m_list, &QListView::activated, this, [this] { enter(); });
    connect(m_new, &QPushButton::clicked, this, &DeskMeetingChooser::newRequested);
    retranslate();
}

void DeskMeetingChooser::begin(bool naming)
{
    m_naming = naming;
    const auto now = m_workspace.clock().now();
    const auto meetings = storage::DeskRepository(m_workspace.reading().database())
                              .meetings(now.addDays(-kDaysBack), now.addDays(kDaysAhead));
    m_model->show(meetings.valueOr({}), now);
    m_card->setVisible(!naming && m_model->rowCount() > 0);
    m_new->setVisible(!naming);
    retranslate();
    filter({});
}

void DeskMeetingChooser::filter(const QString& typed)
{
    if (m_naming)
        return;
    m_model->filter(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void DeskMeetingChooser::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(row, 0));
    m_list->scrollTo(m_list->currentIndex());
}

void DeskMeetingChooser::enter()
{
    if (m_naming) {
        if (const auto title = m_field.text().simplified(); !title.isEmpty())
            Q_EMIT named(title);
        return;
    }
    if (m_list->currentIndex().isValid())
        Q_EMIT chosen(m_list->currentIndex().data(DeskMeetingModel::SessionRole).toLongLong());
}

void DeskMeetingChooser::retranslate()
{
    m_heading->setText(m_naming ? tr("New event from today") : tr("Choose the event"));
    m_hint->setText(
        m_naming ? tr("Write what it is called. Enter makes an event that begins now; place, "
                      "end and all else can be added later.")
                 : tr("Type a word of its name. ↑ ↓ choose, Enter opens, Esc goes back."));
    m_list->setAccessibleName(tr("Events"));
    m_new->setText(tr("New event from today"));
}

}  // namespace kaasa::ui
