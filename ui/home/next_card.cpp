// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/next_card.h"

#include "core/storage/calendar_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/registration_repository.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/home/home_words.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/icon_label.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::MeetingLine;

namespace {

QLabel* words(FontRole role, Tone tone)
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setFontRole(label, role);
    setTone(label, tone);
    return label;
}

/// What is on now, else what comes next.
std::optional<MeetingLine> nextMeeting(sql::Database& database, const QDateTime& now)
{
    const storage::CalendarRepository calendar(database);
    const auto begun = calendar.meetings(now.addDays(-1), now).valueOr({});
    for (const auto& meeting : begun) {
        if (!meeting.cancelled && meeting.endsAt > now)
            return meeting;
    }
    return calendar.next(now).valueOr(std::nullopt);
}

}  // namespace

NextCard::NextCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_none(new EmptyState)
    , m_lead(words(FontRole::BaseBold, Tone::Accent))
    , m_title(words(FontRole::Person, Tone::Plain))
    , m_facts(new QWidget)
    , m_registered(words(FontRole::Person, Tone::Plain))
    , m_registeredWord(words(FontRole::Caption, Tone::Muted))
    , m_free(words(FontRole::Person, Tone::Plain))
    , m_freeWord(words(FontRole::Caption, Tone::Muted))
    , m_openDesk(new QPushButton)
    , m_printSheet(new QPushButton)
    , m_open(new QPushButton)
{
    setAccented(true);
    m_none->setIconName(u"calendar"_s);
    m_openDesk->setObjectName(u"home.openDesk"_s);
    m_printSheet->setObjectName(u"home.printSheet"_s);
    m_open->setObjectName(u"home.openEvent"_s);
    m_title->setObjectName(u"home.nextTitle"_s);
    setShowsData(m_title);
    m_openDesk->setIcon(icon(u"desk"_s));
    m_printSheet->setIcon(icon(u"print"_s));
    setRole(m_openDesk, Role::Primary);
    setKeyHint(m_openDesk, keyText(QKeySequence(u"F9"_s)));
    m_event = buildEvent();
    body()->addWidget(m_event);
    body()->addWidget(m_none);
    connect(m_openDesk, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_desk); });
    connect(m_printSheet, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_sheet); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_address); });
    connect(m_none, &EmptyState::acted, this, [this] { Q_EMIT openRequested(u"events/new"_s); });
}

QWidget* NextCard::buildEvent()
{
    auto* event = new QWidget;
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (auto* button : {m_openDesk, m_printSheet, m_open})
        flow->addWidget(button);
    new FlowLayout(m_facts, 16);
    auto* story = new QVBoxLayout;
    story->setSpacing(8);
    story->addWidget(m_lead);
    story->addWidget(m_title);
    story->addWidget(m_facts);
    story->addSpacing(4);
    story->addWidget(buttons);
    auto* counts = new QVBoxLayout;
    counts->setSpacing(0);
    counts->addWidget(m_registered);
    counts->addWidget(m_registeredWord);
    counts->addSpacing(8);
    counts->addWidget(m_free);
    counts->addWidget(m_freeWord);
    counts->addStretch(1);
    auto* layout = new QHBoxLayout(event);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(24);
    layout->addLayout(story, 4);
    layout->addLayout(counts, 1);
    return event;
}

void NextCard::addFact(const QString& icon, const QString& text)
{
    if (text.isEmpty())
        return;
    auto* fact = new QWidget(m_facts);
    auto* line = new QHBoxLayout(fact);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel(icon, Tone::Muted, 20, fact));
    auto* label = new QLabel(text, fact);
    label->setTextFormat(Qt::PlainText);
    setShowsData(label);
    line->addWidget(label);
    m_facts->layout()->addWidget(fact);
}

void NextCard::retranslate()
{
    m_openDesk->setText(tr("Open the desk"));
    m_printSheet->setText(tr("Sign-in sheet"));
    m_open->setText(tr("Open the event"));
    m_none->setSentence(tr("Nothing planned. Create an event."));
    m_none->setAct(tr("New event"), u"plus"_s);
    read();
}

void NextCard::read()
{
    auto& database = m_workspace.reading().database();
    const auto now = m_workspace.clock().now();
    const auto meeting = nextMeeting(database, now);
    m_event->setVisible(meeting.has_value());
    m_none->setVisible(!meeting.has_value());
    m_desk.clear();
    m_sheet.clear();
    m_address.clear();
    if (!meeting)
        return;
    storage::RowStore rows(database);
    const auto session = rows.uidOf(u"session", meeting->session);
    const auto event = rows.uidOf(u"event", meeting->event);
    if (session)
        m_desk = u"desk/"_s + session.value().toString();
    if (event) {
        m_sheet = u"paper/sheet/"_s + event.value().toString();
        m_address = u"event/"_s + event.value().toString();
    }
    //: %1 says when: "today 17:30"
    m_lead->setText(tr("Next event, %1").arg(whenText(meeting->startsAt, meeting->endsAt, now)));
    m_title->setText(meeting->title);
    while (auto* item = m_facts->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList place{meeting->venue, meeting->room,
                      meeting->online ? meeting->onlineTool : QString()};
    place.removeAll(QString());
    addFact(u"pin"_s, place.join(u", "_s));
    addFact(u"clock"_s, formats().time(meeting->startsAt) + u'–' + formats().time(meeting->endsAt));
    const auto whole = storage::EventRepository(database).findByKey(meeting->event);
    addFact(u"person"_s, whole ? whole.value().responsible : QString());
    const auto places
        = storage::RegistrationRepository(database).places(meeting->event).valueOr({});
    if (meeting->countsChildren && places.childrenIn > 0)
        addFact(u"child"_s, tr("%n children", nullptr, places.childrenIn));
    m_registered->setText(formats().number(meeting->registered));
    m_registeredWord->setText(tr("registered", "below a number of people"));
    const auto free = places.freeAdults();
    m_free->setVisible(free.has_value());
    m_freeWord->setVisible(free.has_value());
    m_free->setText(formats().number(free.value_or(0)));
    m_freeWord->setText(tr("free places", "below a number of places"));
}

void NextCard::enter()
{
    if (m_event->isHidden())
        m_none->findChild<QPushButton*>(u"empty.act"_s)->setFocus(Qt::OtherFocusReason);
    else
        m_openDesk->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
