// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_page.h"

#include "core/sync/known_space.h"
#include "core/sync/meeting_log.h"
#include "core/sync/space_log.h"
#include "ui/shared/card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/value_list.h"
#include "ui/shared/whole_list.h"
#include "ui/sync/computers_card.h"
#include "ui/sync/conflicts_card.h"
#include "ui/sync/connect_card.h"
#include "ui/sync/invite_card.h"
#include "ui/sync/recovery_card.h"
#include "ui/sync/stick_card.h"
#include "ui/sync/sync_monitor.h"
#include "ui/sync/sync_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using Phase = sync::SyncState::Phase;

SyncPage::SyncPage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_sync(*context.sync)
    , m_bar(new InlineBar(InlineBar::Kind::Error))
    , m_stateCard(new Card)
    , m_state(new StatusMark)
    , m_trouble(new InlineBar(InlineBar::Kind::Warning))
    , m_clock(new InlineBar(InlineBar::Kind::Warning))
    , m_facts(new ValueList)
    , m_now(new QPushButton(icon(u"sync"_s), {}))
    , m_pause(new QPushButton)
    , m_connect(new ConnectCard(m_sync, context.preferences))
    , m_conflicts(new ConflictsCard(m_workspace, [](const storage::Conflict&) { return true; }))
    , m_computers(new ComputersCard(m_sync))
    , m_invite(new InviteCard(m_workspace, m_sync, context.preferences))
    , m_recovery(new RecoveryCard(m_workspace, m_sync))
    , m_stick(new StickCard(m_workspace, context.jobs, context.preferences))
    , m_asideCard(new Card)
    , m_aside(new RowsModel(this))
    , m_asideList(new WholeList)
    , m_meetingsCard(new Card)
    , m_noMeetings(new QLabel)
    , m_meetings(new RowsModel(this))
    , m_meetingList(new WholeList)
{
    build();
    connect(m_now, &QPushButton::clicked, this, [this] { m_sync.syncNow(); });
    connect(m_pause, &QPushButton::clicked, this, &SyncPage::pauseOrGoOn);
    connect(m_conflicts, &ConflictsCard::acted, this, &Page::acted);
    connect(m_conflicts, &ConflictsCard::failed, m_bar,
            [this](const QString& sentence) { m_bar->tell(sentence); });
    const auto showPaper = [this] { Q_EMIT openRequested(u"paper/code"_s); };
    connect(m_invite, &InviteCard::paperRequested, this, showPaper);
    connect(m_recovery, &RecoveryCard::made, this, showPaper);
    const auto readIfSeen = [this] {
        if (isVisible())
            read();
    };
    connect(&m_sync, &SyncMonitor::changed, this, readIfSeen);
    connect(&m_workspace, &Workspace::changed, this, readIfSeen);
    retranslate();
}

void SyncPage::build()
{
    m_now->setObjectName(u"sync.now"_s);
    m_pause->setObjectName(u"sync.pause"_s);
    m_asideList->setObjectName(u"sync.aside"_s);
    m_meetingList->setObjectName(u"sync.meetings"_s);
    setRole(m_now, Role::Primary);
    setTone(m_noMeetings, Tone::Muted);
    setShowsData(m_trouble);  // core says the sentence, in the interface's language
    m_asideList->setModel(m_aside);
    m_meetingList->setModel(m_meetings);
    for (auto* bar : {m_bar, m_trouble, m_clock})
        bar->hide();
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(m_now);
    flow->addWidget(m_pause);
    m_stateCard->body()->setSpacing(12);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_state, m_trouble, m_clock, m_facts, buttons})
        m_stateCard->body()->addWidget(part);
    m_asideCard->body()->addWidget(m_asideList);
    m_meetingsCard->body()->addWidget(m_noMeetings);
    m_meetingsCard->body()->addWidget(m_meetingList);

    auto* area = new ColumnArea;
    area->setObjectName(u"sync.area"_s);
    area->column()->setContentsMargins(24, 16, 24, 24);
    area->column()->setSpacing(16);
    for (QWidget* part : std::initializer_list<QWidget*>{m_bar, m_connect, m_stateCard, m_conflicts,
                                                         m_asideCard, m_computers, m_invite,
                                                         m_recovery, m_stick, m_meetingsCard})
        area->column()->addWidget(part);
    area->column()->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

QString SyncPage::title() const
{
    return tr("Sync", "page");
}

void SyncPage::retranslate()
{
    m_bar->clear();  // it was said in another language
    m_stateCard->setTitle(tr("With the server"));
    m_now->setText(tr("Sync now"));
    m_asideCard->setTitle(tr("Needs attention"));
    m_asideCard->setSubtitle(
        tr("What came and could not be taken in. Everything else goes on; tell whoever manages "
           "Kaasa."));
    m_asideList->setAccessibleName(tr("Needs attention"));
    m_meetingsCard->setTitle(tr("Last meetings"));
    m_meetingList->setAccessibleName(tr("Last meetings"));
    m_noMeetings->setText(tr("Nothing was sent or received yet."));
    m_connect->retranslate();
    m_conflicts->retranslate();
    m_computers->retranslate();
    m_invite->retranslate();
    m_recovery->retranslate();
    m_stick->retranslate();
    read();
}

void SyncPage::arrive(const QString& argument)
{
    Q_UNUSED(argument);
    m_bar->clear();
    read();
}

void SyncPage::focusFirst()
{
    if (m_connect->isHidden())
        m_now->setFocus(Qt::OtherFocusReason);
    else
        m_connect->focusFirst();
}

void SyncPage::read()
{
    const bool isOff = m_sync.state().phase == Phase::Off;
    m_connect->setVisible(isOff);
    m_stateCard->setVisible(!isOff);
    m_meetingsCard->setVisible(!isOff);
    m_stick->setVisible(!isOff);
    showState();
    // once for all: the chain of members is checked each time it is read
    const auto space = sync::knownSpace(m_workspace.reading());
    if (!space)
        m_bar->tell(sentenceFor(space.error()));
    showSpace(space.valueOr({}));
    showAside(space.valueOr({}).computers);
    showMeetings();
    m_conflicts->read();
}

void SyncPage::showState()
{
    const auto& state = m_sync.state();
    const auto sign = syncSign(state, m_sync.waiting());
    const auto today = m_workspace.clock().today();
    m_state->set(sign.shape, sign.word);
    if (state.trouble && state.phase != Phase::Talking)
        m_trouble->tell(state.phase == Phase::Unreachable ? InlineBar::Kind::Info
                                                          : InlineBar::Kind::Warning,
                        sentenceFor(*state.trouble));
    else
        m_trouble->clear();
    if (const auto clock = clockText(state); clock.isEmpty())
        m_clock->clear();
    else
        m_clock->tell(clock);
    m_facts->clear();
    m_facts->add(tr("Server"), state.server);
    if (state.met.isValid())
        m_facts->add(tr("Last in step"), formats().dateTime(state.met));
    m_facts->add(tr("Waits to be sent"), waitingText(m_sync.waiting(), today));
    if (state.answerMs)
        //: How long the server takes to answer
        m_facts->add(tr("Server answers in"), tr("%1 ms").arg(*state.answerMs));
    const bool isPaused = state.phase == Phase::Paused;
    m_pause->setText(isPaused ? tr("Go on", "verb: with syncing") : tr("Pause", "verb: syncing"));
    m_now->setEnabled(!isPaused);  // not while talking: the focus would leave it
}

void SyncPage::showSpace(const sync::KnownSpace& space)
{
    m_computers->show(space);
    m_computers->setVisible(!space.computers.isEmpty());
    m_invite->setVisible(space.isManagedHere);
    m_recovery->setVisible(space.isManagedHere);
    m_recovery->show(space.hasRecoverySheet);
}

void SyncPage::showAside(const QList<sync::Computer>& computers)
{
    const auto aside = sync::SpaceLog(m_workspace.reading().database()).putAside();
    if (!aside)
        m_bar->tell(sentenceFor(aside.error()));
    QList<RowsModel::Row> rows;
    for (const auto& one : aside.valueOr({})) {
        const auto author
            = std::find_if(computers.begin(), computers.end(),
                           [&one](const sync::Computer& each) { return each.id == one.device; });
        const auto who = author == computers.end() ? tr("an unknown computer") : author->name;
        //: %1 is a number, %2 the name of a computer
        rows.append({.text = tr("Packet %1 of %2").arg(formats().number(qint64(one.counter)), who),
                     .detail = putAsideText(one.reason),
                     .icon = u"warning"_s});
    }
    m_aside->setRows(rows);
    m_asideCard->setVisible(!rows.isEmpty());
}

void SyncPage::showMeetings()
{
    const auto meetings = sync::MeetingLog(m_workspace.reading().database()).newest();
    if (!meetings)
        m_bar->tell(sentenceFor(meetings.error()));
    QList<RowsModel::Row> rows;
    for (const auto& meeting : meetings.valueOr({}))
        rows.append({.text = meetingText(meeting),
                     .detail = formats().dateTime(meeting.at),
                     .icon = meeting.trouble.isEmpty() ? u"sync"_s : u"pause"_s});
    m_meetings->setRows(rows);
    m_noMeetings->setVisible(rows.isEmpty());
    m_meetingList->setVisible(!rows.isEmpty());
}

void SyncPage::pauseOrGoOn()
{
    m_sync.setPaused(m_sync.state().phase != Phase::Paused);
}

}  // namespace kaasa::ui
