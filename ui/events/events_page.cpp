// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/events_page.h"

#include "core/services/event_service.h"
#include "core/storage/event_repository.h"
#include "core/storage/row_store.h"
#include "ui/events/calendar_view.h"
#include "ui/events/event_filter_bar.h"
#include "ui/events/event_list_model.h"
#include "ui/events/event_view.h"
#include "ui/events/new_event_form.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/list_and_detail.h"
#include "ui/shared/segmented_control.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::CalendarRepository;

namespace {

constexpr int kLeastList = 112;    // two rows, at 100 %
constexpr int kLeastBeside = 170;  // and how narrow a list may be

}  // namespace

EventsPage::EventsPage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_listPane(new QWidget)
    , m_tools(new QWidget(m_listPane))
    , m_modes(new SegmentedControl(m_tools))
    , m_days(new QWidget(m_tools))
    , m_span(new QLabel(m_days))
    , m_earlier(new QToolButton(m_days))
    , m_today(new QPushButton(m_days))
    , m_later(new QToolButton(m_days))
    , m_calendar(new CalendarView(m_workspace.clock().today(), m_days))
    , m_filters(new EventFilterBar(m_workspace, m_listPane))
    , m_bar(new InlineBar(InlineBar::Kind::Error, m_listPane))
    , m_model(new EventListModel(this))
    , m_list(new InstantList(EventListModel::KeyRole, m_listPane))
    , m_listStack(new QStackedWidget(m_listPane))
    , m_listLayout(new QBoxLayout(QBoxLayout::TopToBottom, m_listPane))
    , m_nothing(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_detail(new QStackedWidget)
    , m_view(new EventView(context))
    , m_new(new NewEventForm(m_workspace))
    , m_panes(new ListAndDetail(m_listPane, m_detail, this))
{
    buildTools();
    buildList();
    m_detail->addWidget(m_view);
    m_detail->addWidget(m_new);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
    connectParts();
    handleCommands();
    retranslate();
    // what comes next stands there already
    if (const int next = m_model->rowFrom(m_calendar->day()); next >= 0)
        m_list->choose(m_model->index(next).data(EventListModel::KeyRole));
}

void EventsPage::buildTools()
{
    m_modes->setObjectName(u"events.modes"_s);
    m_calendar->setObjectName(u"events.calendar"_s);
    m_span->setObjectName(u"events.span"_s);
    m_earlier->setObjectName(u"events.earlier"_s);
    m_today->setObjectName(u"events.today"_s);
    m_later->setObjectName(u"events.later"_s);
    for (const int mode : {Month, Week, All})
        m_modes->addSegment(mode, QString());
    m_modes->setCurrent(Month);
    setFontRole(m_span, FontRole::Section);
    m_span->setWordWrap(true);
    setShowsData(m_span);
    for (const auto& [button, name] : {std::pair{m_earlier, u"back"_s}, {m_later, u"forward"_s}}) {
        button->setIcon(icon(name));
        button->setFocusPolicy(Qt::StrongFocus);
        setRole(button, Role::Flat);
    }
    setRole(m_today, Role::Flat);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(4);
    steps->addWidget(m_span, 1);
    for (auto* step : std::initializer_list<QWidget*>{m_earlier, m_today, m_later})
        steps->addWidget(step);
    auto* days = new QVBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(4);
    days->addLayout(steps);
    days->addWidget(m_calendar);
}

void EventsPage::buildList()
{
    m_list->setObjectName(u"events.list"_s);
    m_list->setModel(m_model);
    m_nothing->setObjectName(u"events.nothing"_s);
    m_nothing->setIconName(u"calendar"_s);
    m_noMatch->setIconName(u"filter"_s);
    m_bar->hide();
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_nothing);
    m_listStack->addWidget(m_noMatch);
    auto* tools = new QVBoxLayout(m_tools);
    tools->setContentsMargins(16, 12, 16, 8);
    tools->setSpacing(8);
    tools->addWidget(m_modes, 0, Qt::AlignLeading);
    for (auto* tool : std::initializer_list<QWidget*>{m_days, m_filters, m_bar})
        tools->addWidget(tool);
    m_listLayout->setContentsMargins(0, 0, 0, 0);
    m_listLayout->setSpacing(0);
    m_listLayout->addWidget(m_tools, 0, Qt::AlignTop);
    m_listLayout->addWidget(m_listStack, 1);
    m_listPane->installEventFilter(this);
}

// With large text a month leaves the list no room below it, but beside it.
void EventsPage::arrangeList()
{
    const auto tools = m_tools->minimumSizeHint();
    const int list = qMax(scaled(kLeastBeside), m_listStack->minimumSizeHint().width());
    const bool beside = m_listPane->width() >= tools.width() + list
        && m_listPane->height() < tools.height() + scaled(kLeastList);
    m_listLayout->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_listLayout->setAlignment(m_tools, beside ? Qt::AlignTop : Qt::Alignment());
}

bool EventsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_listPane
        && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        arrangeList();
    return Page::eventFilter(watched, event);
}

void EventsPage::connectParts()
{
    connect(m_modes, &SegmentedControl::chosen, this, &EventsPage::setMode);
    connect(m_earlier, &QToolButton::clicked, this, [this] { m_calendar->step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { m_calendar->step(1); });
    connect(m_today, &QPushButton::clicked, this,
            [this] { m_calendar->setDay(m_workspace.clock().today()); });
    connect(m_calendar, &CalendarView::dayChanged, this, &EventsPage::showDay);
    connect(m_calendar, &CalendarView::opened, this, &EventsPage::openDay);
    connect(m_filters, &EventFilterBar::filterChanged, this, &EventsPage::reload);
    connect(m_filters, &EventFilterBar::downPressed, m_list, &InstantList::enter);
    connect(m_list, &InstantList::currentIdChanged, this, &EventsPage::showEvent);
    connect(m_list, &InstantList::opened, this, &EventsPage::enterEvent);
    connect(m_list, &InstantList::clicked, this, [this] {
        endNew();
        m_panes->showDetail();
    });
    connect(m_nothing, &EmptyState::acted, this, [this] { beginNew(m_calendar->day()); });
    connect(m_nothing, &EmptyState::linkChosen, this,
            [this] { Q_EMIT openRequested(u"import"_s); });
    connect(m_noMatch, &EmptyState::acted, m_filters, &EventFilterBar::clear);
    connect(m_view, &EventView::saved, this, &Page::saved);
    connect(m_view, &EventView::acted, this, &Page::acted);
    connect(m_view, &EventView::openRequested, this, &Page::openRequested);
    connect(m_view, &EventView::listRequested, this, &EventsPage::backToList);
    connect(m_new, &NewEventForm::cancelled, this, [this] {
        endNew();
        backToList();
    });
    connect(m_new, &NewEventForm::created, this, &EventsPage::created);
    connect(m_panes, &ListAndDetail::backChosen, m_list, &InstantList::enter);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        reload();
        m_view->refresh();
    });
}

void EventsPage::handleCommands()
{
    handle(u"item.new"_s, [this] { beginNew(m_calendar->day()); });
    handle(u"page.finish"_s, [this] { m_new->create(); });
    setHandled(u"page.finish"_s, false);
    handle(u"event.copy"_s, [this] { copyLast(); });
    handle(u"item.remove"_s, [this] { m_view->remove(); });
    handle(u"item.edit"_s, [this] {
        m_view->setTab(u"details"_s);
        enterEvent();
    });
    handle(u"item.history"_s, [this] { m_view->setTab(u"history"_s); });
    handle(u"go.desk"_s, [this] { m_view->openDesk(); });
    handle(u"page.print"_s, [this] { m_view->openSheet(); });
    handle(u"view.nextTab"_s, [this] { m_view->nextTab(); });
    for (const auto& find : {u"page.find"_s, u"page.findAgain"_s}) {
        handle(find, [this] {
            m_panes->showList();
            m_filters->enter(Qt::ShortcutFocusReason);
        });
    }
}

QString EventsPage::title() const
{
    return tr("Events", "page");
}

QString EventsPage::newText() const
{
    return tr("New event");
}

void EventsPage::retranslate()
{
    m_modes->setText(Month, tr("Month"));
    m_modes->setText(Week, tr("Week"));
    m_modes->setText(All, tr("List", "all events instead of a calendar"));
    m_modes->setAccessibleName(tr("How events are shown"));
    m_earlier->setAccessibleName(tr("Earlier"));
    m_earlier->setToolTip(tr("Earlier"));
    m_today->setText(tr("Today"));
    m_later->setAccessibleName(tr("Later"));
    m_later->setToolTip(tr("Later"));
    m_calendar->setAccessibleName(tr("Calendar"));
    m_list->setAccessibleName(tr("Events", "page"));
    m_nothing->setAct(tr("New event"), u"plus"_s);
    m_noMatch->setSentence(tr("No event fits what you look for."));
    m_noMatch->setAct(tr("Clear search and filters"), u"cross"_s);
    m_panes->setBackText(tr("All events"));
    m_calendar->retranslate();
    m_filters->retranslate();
    m_view->retranslate();
    m_new->retranslate();
    reload();
}

EventsPage::Mode EventsPage::mode() const
{
    return Mode(m_modes->current());
}

void EventsPage::setMode(int mode)
{
    m_modes->setCurrent(mode);
    m_days->setVisible(mode != All);
    if (mode != All)
        m_calendar->setSpan(mode == Month ? CalendarView::Span::Month : CalendarView::Span::Week);
    reload();
    if (mode == All) {
        const int row = m_model->rowFrom(m_calendar->day());
        if (row >= 0)
            m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
    }
}

// ---- what is shown ---------------------------------------------------------------------------

void EventsPage::reload()
{
    m_calendar->setToday(m_workspace.clock().today());
    showTitle();
    const auto read = mode() == All ? readEvents() : readMeetings();
    if (read)
        m_bar->clear();
    else
        m_bar->tell(sentenceFor(read.error()));
    const bool plain = m_filters->filter().isEmpty();
    if (m_model->rowCount() > 0)
        showInList(m_list);
    else
        showInList(plain ? m_nothing : m_noMatch);
}

// What is not seen claims no width.
void EventsPage::showInList(QWidget* shown)
{
    for (auto* one : std::initializer_list<QWidget*>{m_list, m_nothing, m_noMatch})
        one->setSizePolicy(one == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored,
                           QSizePolicy::Preferred);
    m_listStack->setCurrentWidget(shown);
}

Result<void> EventsPage::readMeetings()
{
    const auto zone = formats().zone();
    const auto begin = [&zone](QDate day) { return QDateTime(day, {0, 0}, zone).toUTC(); };
    const auto from = m_calendar->firstShown();
    const auto shown = CalendarRepository(m_workspace.reading().database())
                           .meetings(begin(from), begin(m_calendar->lastShown().addDays(1)));
    if (!shown)
        return shown.error();
    QHash<QDate, int> counts;
    QList<storage::MeetingLine> inside;
    for (const auto& meeting : shown.value()) {
        const auto day = meeting.startsAt.toTimeZone(zone).date();
        ++counts[day];
        if (mode() == Week || day.month() == m_calendar->day().month())
            inside.append(meeting);
    }
    m_calendar->setMeetings(counts);
    m_model->showMeetings(inside, m_filters->filter());
    return {};
}

Result<void> EventsPage::readEvents()
{
    const auto events = CalendarRepository(m_workspace.reading().database()).events();
    if (!events)
        return events.error();
    m_model->showEvents(events.value(), m_filters->filter());
    return {};
}

void EventsPage::showTitle()
{
    const auto day = m_calendar->day();
    m_span->setText(mode() == Week
                        ? formats().period(m_calendar->firstShown(), m_calendar->lastShown())
                        : formats().monthTitle(day.year(), day.month()));
    switch (mode()) {
    case Month:
        m_nothing->setSentence(tr("No events this month."));
        break;
    case Week:
        m_nothing->setSentence(tr("No events this week."));
        break;
    case All:
        m_nothing->setSentence(tr("Round tables, workshops, group meetings: all that your centre "
                                  "invites to stands here."));
        break;
    }
    m_nothing->setLink(tr("Import a list"));
}

// The day's first meeting is chosen with it; on a day without one the choice stays.
void EventsPage::showDay(QDate day)
{
    reload();
    const int row = m_model->rowFrom(day);
    if (row < 0)
        return;
    const auto index = m_model->index(row);
    if (index.data(EventListModel::DayRole).toDate() == day)
        m_list->choose(index.data(EventListModel::KeyRole));
    else
        m_list->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void EventsPage::openDay(QDate day)
{
    const int row = m_model->rowFrom(day);
    if (row >= 0 && m_model->index(row).data(EventListModel::DayRole).toDate() == day)
        m_list->enter();
    else
        beginNew(day);
}

void EventsPage::showEvent(const QVariant& key)
{
    const auto number = key.toLongLong();
    auto& database = m_workspace.reading().database();
    qint64 event = -number;
    if (number > 0) {
        const auto meeting = CalendarRepository(database).meeting(number);
        event = meeting ? meeting.value().event : 0;
    }
    const auto uid = storage::RowStore(database).uidOf(u"event", event);
    m_view->show(uid ? domain::EventId(uid.value()) : domain::EventId());
}

// ---- acts ------------------------------------------------------------------------------------

void EventsPage::beginNew(QDate day)
{
    m_view->commit();
    m_new->begin(day);
    m_detail->setCurrentWidget(m_new);
    m_panes->showDetail();
    setHandled(u"page.finish"_s, true);
    m_new->enter();
}

void EventsPage::endNew()
{
    m_detail->setCurrentWidget(m_view);
    setHandled(u"page.finish"_s, false);
}

void EventsPage::created(const domain::EventId& event)
{
    endNew();
    reload();
    Q_EMIT openRequested(u"event/"_s + event.toString());
    Q_EMIT acted(tr("Event planned."));
}

void EventsPage::copyLast()
{
    auto& database = m_workspace.reading().database();
    const auto last = storage::EventRepository(database).lastMade();
    const auto uid = last ? storage::RowStore(database).uidOf(u"event", last.value())
                          : Result<Uid>(last.error());
    if (!uid) {
        beginNew(m_calendar->day());
        return;
    }
    m_view->copy(domain::EventId(uid.value()));
}

void EventsPage::enterEvent()
{
    endNew();
    m_panes->showDetail();
    m_view->enter();
}

void EventsPage::backToList()
{
    m_panes->showList();
    m_list->enter();
}

void EventsPage::arrive(const QString& argument)
{
    if (argument.section(u'/', 0, 0) != u"new") {
        endNew();
        m_panes->showList();
        return;
    }
    const auto day = QDate::fromString(argument.section(u'/', 1, 1), Qt::ISODate);
    beginNew(day.isValid() ? day : qMax(m_calendar->day(), m_workspace.clock().today()));
}

void EventsPage::leave()
{
    m_view->commit();
}

QVariantMap EventsPage::saveState() const
{
    return {{u"mode"_s, int(mode())},
            {u"day"_s, m_calendar->day()},
            {u"chosen"_s, m_list->currentId()},
            {u"tab"_s, m_view->tab()},
            {u"detail"_s, m_panes->isDetailChosen()}};
}

void EventsPage::restoreState(const QVariantMap& state)
{
    setMode(state.value(u"mode"_s).toInt());
    if (const auto day = state.value(u"day"_s).toDate(); day.isValid())
        m_calendar->setDay(day);
    m_view->setTab(state.value(u"tab"_s).toString());
    if (state.value(u"chosen"_s).isValid())
        m_list->choose(state.value(u"chosen"_s));
    if (state.value(u"detail"_s).toBool())
        m_panes->showDetail();
}

QList<QWidget*> EventsPage::panes() const
{
    return {m_listPane, m_detail};
}

void EventsPage::focusFirst()
{
    if (m_detail->currentWidget() == m_new)
        m_new->enter();
    else if (m_panes->isStacked() && m_panes->isDetailChosen())
        m_view->enter();
    else if (mode() == All)
        m_filters->enter(Qt::OtherFocusReason);
    else
        m_calendar->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
