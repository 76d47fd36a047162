// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_page.h"

#include "core/services/desk_event.h"
#include "core/services/desk_lock.h"
#include "core/storage/row_store.h"
#include "ui/desk/desk_acts.h"
#include "ui/desk/desk_arrivals.h"
#include "ui/desk/desk_awake.h"
#include "ui/desk/desk_field.h"
#include "ui/desk/desk_finder.h"
#include "ui/desk/desk_header.h"
#include "ui/desk/desk_keys.h"
#include "ui/desk/desk_meeting_chooser.h"
#include "ui/desk/desk_menu.h"
#include "ui/desk/desk_result_list.h"
#include "ui/desk/desk_side.h"
#include "ui/desk/desk_walk_in_form.h"
#include "ui/desk/desk_words.h"
#include "ui/frame/app_context.h"
#include "ui/frame/pin_row.h"
#include "ui/frame/workspace.h"
#include "ui/shared/confirm_band.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::DeskAct;
using services::DeskLock;
using storage::DeskPerson;
using storage::DeskRepository;
using storage::RowStore;

namespace {

constexpr int kEdge = 32;
constexpr int kTopEdge = 24;
constexpr int kLeftShare = 70;   // per cent of the width
constexpr int kHintBelow = 150;  // per cent of text size

}  // namespace

DeskPage::DeskPage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_preferences(context.preferences)
    , m_door(new DeskDoor(m_workspace, this))
    , m_header(new DeskHeader(this))
    , m_menu(new DeskMenu(m_preferences, this))
    , m_pinRow(new PinRow(m_workspace, this))
    , m_noPin(new InlineBar(InlineBar::Kind::Warning, this))
    , m_notStored(new InlineBar(InlineBar::Kind::Error, this))
    , m_unreadable(new InlineBar(InlineBar::Kind::Error, this))
    , m_refused(new InlineBar(InlineBar::Kind::Error, this))
    , m_field(new DeskField(this))
    , m_hint(new QLabel(this))
    , m_full(new InlineBar(InlineBar::Kind::Warning, this))
    , m_stack(new QStackedWidget(this))
    , m_finder(new DeskFinder(*m_door, *m_field))
    , m_acts(new DeskActs(*m_door, *m_finder, this))
    , m_walkIn(new DeskWalkInForm(*m_door))
    , m_chooser(new DeskMeetingChooser(m_workspace, *m_field))
    , m_none(new EmptyState)
    , m_side(new DeskSide(*m_door, this))
    , m_band(new ConfirmBand(this))
    , m_keys(new DeskKeys(this, m_field))
    , m_awake(new DeskAwake(this))
{
    build();
    connectField();
    connectDoor();
    connectParts();
    takeCommands();
    const DeskLock lock(m_workspace.reading());
    setLocked(lock.isLocked() && lock.hasPin());
    retranslate();
    setMode(Mode::Nothing);
}

void DeskPage::build()
{
    m_field->setObjectName(u"desk.search"_s);
    m_hint->setObjectName(u"desk.hint"_s);
    m_full->setObjectName(u"desk.full"_s);
    m_noPin->setObjectName(u"desk.noPin"_s);
    m_notStored->setObjectName(u"desk.notStored"_s);
    m_unreadable->setObjectName(u"desk.unreadable"_s);
    m_refused->setObjectName(u"desk.refused"_s);
    m_none->setObjectName(u"desk.none"_s);
    m_none->setIconName(u"calendar"_s);
    m_band->setObjectName(u"desk.band"_s);
    m_band->hide();
    m_hint->setWordWrap(true);
    setTone(m_hint, Tone::Muted);
    m_header->more()->setMenu(m_menu);
    for (auto* widget : QList<QWidget*>{m_finder, m_walkIn, m_chooser, m_none})
        m_stack->addWidget(widget);

    auto* left = new QVBoxLayout;
    left->setContentsMargins(kEdge, kTopEdge, kTopEdge, 16);
    left->setSpacing(12);
    for (auto* widget :
         QList<QWidget*>{m_noPin, m_notStored, m_unreadable, m_refused, m_field, m_hint, m_full})
        left->addWidget(widget);
    left->addWidget(m_stack, 1);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addLayout(left, kLeftShare);
    middle->addWidget(m_side, 100 - kLeftShare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_pinRow);
    layout->addLayout(middle, 1);
    layout->addWidget(m_band);
}

void DeskPage::connectField()
{
    connect(m_field, &DeskField::entered, this, &DeskPage::enter);
    connect(m_field, &DeskField::walkInRequested, this, &DeskPage::startWalkIn);
    connect(m_field, &DeskField::moved, this, [this](int rows) {
        if (m_mode == Mode::People)
            m_finder->move(rows);
        else
            m_chooser->move(rows);
    });
    connect(m_field, &DeskField::rowChosen, this, [this](int number) {
        if (m_mode == Mode::People)
            m_finder->choose(number);
    });
    connect(m_field, &DeskField::childrenChanged, m_acts, &DeskActs::changeChildren);
    connect(m_field, &DeskField::removeRequested, m_acts, &DeskActs::takeBack);
    connect(m_field, &DeskField::escaped, this, &DeskPage::escape);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_acts->forget();
        if (m_mode == Mode::Meetings)
            m_chooser->filter(text);
    });
    connect(m_finder->list(), &DeskResultList::keyPressed, m_field, &DeskField::take);
    connect(m_side->arrivals(), &DeskArrivals::keyPressed, m_field, &DeskField::take);
    connect(m_keys, &DeskKeys::scanned, m_acts, &DeskActs::takeBadge);
    connect(m_keys, &DeskKeys::keyPressed, this, [this] {
        m_band->hide();
        update();
    });
}

void DeskPage::connectDoor()
{
    connect(m_door, &DeskDoor::changed, this, &DeskPage::refresh);
    connect(m_acts, &DeskActs::said, this, &DeskPage::tell);
    connect(m_acts, &DeskActs::walkInRefused, m_walkIn, &DeskWalkInForm::refuse);
    connect(m_acts, &DeskActs::walkInDone, this, [this] {
        if (m_mode != Mode::WalkIn)
            return;
        setMode(Mode::People);
        m_finder->clear();
    });
    connect(m_door, &DeskDoor::waitingChanged, this, &DeskPage::showWaiting);
    connect(m_door, &DeskDoor::lost, this, &DeskPage::openWhatIsOn);
    connect(m_notStored, &InlineBar::acted, m_door, &DeskDoor::storeWaiting);
    connect(m_unreadable, &InlineBar::acted, this, &DeskPage::refresh);
    connect(m_door, &DeskDoor::faultChanged, this, [this] {
        if (m_door->fault())
            m_unreadable->tell(sentenceFor(*m_door->fault()), tr("Try again"));
        else
            m_unreadable->clear();
    });
    connect(m_refused, &InlineBar::acted, this, [this] {
        m_door->dismissRefused();
        m_refused->clear();
        m_field->setFocus(Qt::OtherFocusReason);
    });
}

void DeskPage::connectParts()
{
    connect(m_finder, &DeskFinder::walkInRequested, this, &DeskPage::startWalkIn);
    connect(m_walkIn, &DeskWalkInForm::finished, m_acts, &DeskActs::walkIn);
    connect(m_walkIn, &DeskWalkInForm::recognised, this, [this](const DeskPerson& person) {
        setMode(Mode::People);
        m_acts->checkIn(person);
    });
    connect(m_walkIn, &DeskWalkInForm::cancelled, this, &DeskPage::escape);
    connect(m_chooser, &DeskMeetingChooser::chosen, this, &DeskPage::openDoor);
    connect(m_chooser, &DeskMeetingChooser::named, this, &DeskPage::makeEvent);
    connect(m_chooser, &DeskMeetingChooser::newRequested, this, [this] { setMode(Mode::Naming); });
    connect(m_none, &EmptyState::acted, this, [this] { setMode(Mode::Meetings); });
    connect(m_none, &EmptyState::linkChosen, this, [this] { setMode(Mode::Naming); });
    connect(m_menu, &DeskMenu::meetingRequested, this, [this] { setMode(Mode::Meetings); });
    connect(m_menu, &DeskMenu::eventRequested, this, [this] { setMode(Mode::Naming); });
    connect(m_menu, &DeskMenu::printRequested, this, &DeskPage::printSheet);
    connect(m_band, &ConfirmBand::undoRequested, m_acts, &DeskActs::undoLast);
    connect(m_header, &DeskHeader::leaveRequested, this, &Page::backRequested);
    connect(m_header, &DeskHeader::lockRequested, this, &DeskPage::toggleLock);
    connect(m_pinRow, &PinRow::opened, this, [this] { setLocked(false); });
    connect(m_pinRow, &PinRow::cancelled, this, [this] {
        m_pinRow->hide();
        focusFirst();
    });
    connect(m_noPin, &InlineBar::acted, this,
            [this] { Q_EMIT openRequested(u"settings/security"_s); });
}

void DeskPage::takeCommands()
{
    const auto mark = [this](const QString& command, DeskAct::Kind kind) {
        handle(command, [this, kind] {
            if (m_mode == Mode::People)
                m_acts->mark(kind);
            else if (m_mode == Mode::WalkIn && kind == DeskAct::Kind::LetIn)
                m_walkIn->finish(true);
        });
    };
    mark(u"desk.present"_s, DeskAct::Kind::LetIn);
    mark(u"view.nextPane"_s, DeskAct::Kind::Late);  // F6 at the desk
    mark(u"desk.excused"_s, DeskAct::Kind::Excused);
    mark(u"desk.leaves"_s, DeskAct::Kind::Leave);
    handle(u"desk.meeting"_s, [this] { setMode(Mode::Meetings); });
    handle(u"view.nextTab"_s, [this] { openNext(); });
    handle(u"edit.undo"_s, [this] { m_acts->undoLast(); });
    handle(u"page.finish"_s, [this] { startWalkIn(); });
    handle(u"page.print"_s, [this] { printSheet(); });
    handle(u"page.find"_s, [this] { focusFirst(); });
    handle(u"tools.lock"_s, [this] { toggleLock(); });
}

QString DeskPage::title() const
{
    return tr("Registration desk");
}

void DeskPage::retranslate()
{
    m_hint->setText(tr("Type a name or scan a badge. Two letters are enough."));
    m_none->setSentence(tr("No event now."));
    m_none->setAct(m_locked ? QString() : tr("Choose the event"), u"calendar"_s);
    m_none->setLink(m_locked ? QString() : tr("New event from today"));
    if (!m_noPin->isHidden())
        m_noPin->tell(DeskWords::noPin(), tr("Set a PIN"));
    m_door->useLanguage();
    m_header->retranslate();
    m_menu->retranslate();
    m_pinRow->retranslate();
    m_finder->retranslate();
    m_walkIn->retranslate();
    m_chooser->retranslate();
    m_side->retranslate();
    showMeeting();
    showWaiting();
    showFull();
}

// ---- the meeting ------------------------------------------------------------------------------

void DeskPage::arrive(const QString& uid)
{
    const DeskLock lock(m_workspace.reading());
    const auto wanted = m_locked ? lock.lockedMeeting() : uid;
    const auto session
        = RowStore(m_workspace.reading().database()).idOf(u"session", Uid::fromString(wanted));
    if (!wanted.isEmpty() && session) {
        if (!m_door->isOpen() || m_door->meeting().session != session.value())
            openDoor(session.value());
    } else if (!m_door->isOpen()) {
        openWhatIsOn();
    }
}

QVariantMap DeskPage::saveState() const
{
    return m_door->isOpen() ? QVariantMap{{u"session"_s, m_door->meeting().session}}
                            : QVariantMap();
}

void DeskPage::restoreState(const QVariantMap& state)
{
    const auto session = state.value(u"session"_s).toLongLong();
    if (session != 0 && (!m_door->isOpen() || m_door->meeting().session != session))
        openDoor(session);
}

void DeskPage::openWhatIsOn()
{
    const auto open
        = DeskRepository(m_workspace.reading().database()).openAt(m_workspace.clock().now());
    if (open && !open.value().isEmpty()) {
        openDoor(open.value().first().session);
        return;
    }
    m_door->close();
    setMode(Mode::Nothing);
}

// The next of the meetings at this hour, by their start; Ctrl+Tab.
void DeskPage::openNext()
{
    auto open = DeskRepository(m_workspace.reading().database())
                    .openAt(m_workspace.clock().now())
                    .valueOr({});
    std::sort(open.begin(), open.end(),
              [](const auto& a, const auto& b) { return a.session < b.session; });
    const auto here = m_door->isOpen() ? m_door->meeting().session : 0;
    const auto next = std::find_if(open.begin(), open.end(),
                                   [here](const auto& other) { return other.session > here; });
    if (next != open.end())
        openDoor(next->session);
    else if (!open.isEmpty() && open.first().session != here)
        openDoor(open.first().session);
}

void DeskPage::openDoor(qint64 session)
{
    m_acts->forget();
    m_band->hide();
    const auto opened = m_door->open(session);
    setMode(opened ? Mode::People : Mode::Nothing);
    m_finder->clear();
    if (!opened)
        tell({.tone = Tone::Danger, .sentence = sentenceFor(opened.error())});
}

void DeskPage::makeEvent(const QString& title)
{
    m_workspace.write<services::AddedEvent>(
        Workspace::Priority::Desk, this,
        [title](storage::Profile& profile) { return services::addEventFromNow(profile, title); },
        [this](const Result<services::AddedEvent>& added) {
            if (added)
                openDoor(added.value().sessionKeys.first());
            else
                tell({.tone = Tone::Danger, .sentence = sentenceFor(added.error())});
        });
}

void DeskPage::setMode(Mode mode)
{
    const bool reading = mode == Mode::Meetings || mode == Mode::Naming;
    if (reading && m_locked)
        return;
    m_mode = mode;
    QWidget* part = m_finder;
    if (mode == Mode::WalkIn)
        part = m_walkIn;
    else if (reading)
        part = m_chooser;
    else if (mode == Mode::Nothing)
        part = m_none;
    m_finder->setActive(mode == Mode::People);
    m_keys->setRedirecting(mode != Mode::WalkIn && mode != Mode::Nothing);
    m_field->setReadOnly(mode == Mode::WalkIn);
    m_field->setFocusPolicy(mode == Mode::WalkIn ? Qt::NoFocus : Qt::StrongFocus);
    m_field->setVisible(mode != Mode::Nothing);
    showHint();
    if (reading) {
        m_field->clear();
        m_chooser->begin(mode == Mode::Naming);
    }
    m_stack->setCurrentWidget(part);
    showMeeting();
    showFull();
    if (mode != Mode::WalkIn)
        focusFirst();
}

// Large text leaves no room for what one reads once.
void DeskPage::showHint()
{
    m_hint->setVisible(m_mode == Mode::People && Theme::current().textScale() < kHintBelow);
}

void DeskPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        showHint();
}

void DeskPage::showMeeting()
{
    const bool open = m_door->isOpen();
    m_side->setVisible(open);
    setHandled(u"edit.undo"_s, open);  // without a door the window's own undo
    m_field->setPrompt(m_mode == Mode::Meetings     ? tr("Name of the event")
                           : m_mode == Mode::Naming ? tr("What the event is called")
                                                    : tr("Name, phone or badge"));
    if (open)
        m_header->setMeeting(DeskWords::title(m_door->meeting()),
                             DeskWords::when(m_door->meeting()));
    else
        m_header->setMeeting(title(), {});
    auto others = DeskRepository(m_workspace.reading().database())
                      .openAt(m_workspace.clock().now())
                      .valueOr({});
    others.removeIf([this, open](const storage::DeskMeeting& other) {
        return open && other.session == m_door->meeting().session;
    });
    m_header->setAlsoOn(others.isEmpty() ? QString() : DeskWords::alsoOn(others.first()));
}

void DeskPage::refresh()
{
    showMeeting();
    m_finder->refresh();
    m_side->reload();
    showFull();
}

// ---- keys -------------------------------------------------------------------------------------

void DeskPage::enter()
{
    if (m_mode == Mode::People)
        m_finder->enter();
    else if (m_mode != Mode::WalkIn)
        m_chooser->enter();
}

void DeskPage::escape()
{
    if (m_mode == Mode::People) {
        m_finder->clear();
        return;
    }
    setMode(m_door->isOpen() ? Mode::People : Mode::Nothing);
    if (m_mode == Mode::People)
        m_field->selectAll();
}

void DeskPage::startWalkIn()
{
    if (m_mode == Mode::WalkIn) {
        m_walkIn->finish(false);
    } else if (m_mode == Mode::People) {
        m_band->hide();
        setMode(Mode::WalkIn);
        m_walkIn->begin(m_field->text());
    }
}

void DeskPage::printSheet()
{
    if (!m_door->isOpen())
        return;
    const auto event
        = RowStore(m_workspace.reading().database()).uidOf(u"event", m_door->meeting().event);
    if (event)
        Q_EMIT openRequested(u"paper/sheet/"_s + event.value().toString());
}

// ---- what is said -----------------------------------------------------------------------------

void DeskPage::tell(const DeskMessage& message)
{
    m_tone = message.tone;
    m_band->tell(message.tone, message.name, message.sentence, message.detail);
    m_band->setIconName(message.icon);
    m_band->setUndo(message.undoable ? tr("Undo") : QString(), keyText(QKeySequence(u"Ctrl+Z"_s)));
    m_band->show();
    m_menu->sound(m_tone);
    update();
}

void DeskPage::showWaiting()
{
    const auto& waiting = m_door->waiting();
    m_header->setWaiting(int(waiting.acts.size()));
    m_finder->refresh();  // who waits to be stored is not awaited
    m_side->reload();
    if (!waiting.acts.isEmpty())
        m_notStored->tell(DeskWords::notStored(waiting), tr("Try now"));
    else
        m_notStored->clear();
    QStringList refused;
    for (const auto& [act, error] : waiting.refused)
        refused.append(m_door->nameOf(act) + u": "_s + DeskWords::refused(error));
    if (refused.isEmpty())
        m_refused->clear();
    else
        m_refused->tell(refused.join(u'\n'), tr("Understood"));
}

void DeskPage::showFull()
{
    const auto counts = m_door->isOpen() ? m_door->counts() : storage::DeskCounts();
    const bool full = counts.capacity && *counts.free() == 0;
    m_finder->setFull(full);
    m_walkIn->setFull(full);
    const auto words = DeskWords::full(counts);
    if (!words.isEmpty() && (m_mode == Mode::People || m_mode == Mode::WalkIn))
        m_full->tell(words);
    else
        m_full->clear();
}

// With "whole screen in colour" the ground says it too, until the next key.
void DeskPage::paintEvent(QPaintEvent* event)
{
    Page::paintEvent(event);
    if (m_menu->colours() && !m_band->isHidden())
        QPainter(this).fillRect(rect(), toneTint(m_tone));
}

// ---- the lock ---------------------------------------------------------------------------------

void DeskPage::toggleLock()
{
    if (m_locked) {
        m_pinRow->ask();
        return;
    }
    if (!DeskLock(m_workspace.reading()).hasPin()) {
        m_noPin->tell(DeskWords::noPin(), tr("Set a PIN"));
        return;
    }
    setLocked(true);
    if (m_mode == Mode::Meetings || m_mode == Mode::Naming)
        escape();
    m_workspace.write<void>(
        Workspace::Priority::Desk, this,
        [meeting = m_door->session().toString()](storage::Profile& profile) {
            return DeskLock(profile).lock(meeting);
        },
        [this](const Result<void>& kept) {
            if (!kept)
                tell({.tone = Tone::Warning, .sentence = sentenceFor(kept.error())});
        });
}

void DeskPage::setLocked(bool locked)
{
    m_locked = locked;
    m_header->setLocked(locked);
    setHandled(u"page.print"_s, !locked);
    setHandled(u"desk.meeting"_s, !locked);
    m_none->setAct(locked ? QString() : tr("Choose the event"), u"calendar"_s);
    m_none->setLink(locked ? QString() : tr("New event from today"));
    m_noPin->clear();
    Q_EMIT lockedChanged();
    focusFirst();
}

// ---- focus ------------------------------------------------------------------------------------

QList<QWidget*> DeskPage::panes() const
{
    return {m_field, m_side};
}

void DeskPage::focusFirst()
{
    if (!m_pinRow->isHidden())
        m_pinRow->ask();
    else if (!m_field->isHidden() && m_mode != Mode::WalkIn)
        m_field->setFocus(Qt::OtherFocusReason);
    else if (m_mode == Mode::Nothing)
        Page::focusFirst();
}

void DeskPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_keys->setActive(true);
    m_awake->hold(true);
}

void DeskPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_keys->setActive(false);
    m_awake->hold(false);
}

}  // namespace kaasa::ui
