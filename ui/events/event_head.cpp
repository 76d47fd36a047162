// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_head.h"

#include "core/reports/event_place.h"
#include "core/services/event_kinds.h"
#include "core/storage/event_kind_repository.h"
#include "core/storage/event_repository.h"
#include "core/storage/row_store.h"
#include "ui/events/event_words.h"
#include "ui/events/icon_text.h"
#include "ui/frame/workspace.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

struct Paper {
    print::PaperKind kind;
    const char* words;
};

// Whatever is printed of an event besides its sheet, in the order of the evening.
constexpr Paper kPapers[]{
    {print::PaperKind::NameBadges, QT_TRANSLATE_NOOP("kaasa::ui::EventHead", "Print badges…")},
    {print::PaperKind::EventAttendance,
     QT_TRANSLATE_NOOP("kaasa::ui::EventHead", "Attendance report…")},
    {print::PaperKind::Certificates, QT_TRANSLATE_NOOP("kaasa::ui::EventHead", "Certificates…")},
    {print::PaperKind::ThankYou,
     QT_TRANSLATE_NOOP("kaasa::ui::EventHead", "List for thanks: who came…")},
    {print::PaperKind::Absentees,
     QT_TRANSLATE_NOOP("kaasa::ui::EventHead", "List of those who were missing…")},
};

// What is on now or comes next, else the last one; cancelled meetings have no desk.
qint64 meetingForDesk(const QList<storage::MeetingLine>& meetings, const QDateTime& now)
{
    qint64 last = 0;
    for (const auto& meeting : meetings) {
        if (meeting.cancelled)
            continue;
        last = meeting.session;
        if (meeting.endsAt >= now)
            break;
    }
    return last;
}

}  // namespace

EventHead::EventHead(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_sheet(new QPushButton(this))
    , m_desk(new QPushButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_copy(m_menu->addAction(icon(u"calendar"_s), QString()))
    , m_cancel(m_menu->addAction(icon(u"cross"_s), QString()))
    , m_resume(m_menu->addAction(icon(u"undo"_s), QString()))
    , m_remove(m_menu->addAction(icon(u"bin"_s), QString()))
    , m_papers(addPapers())
    , m_status(new StatusMark(this))
    , m_facts(new QWidget(this))
    , m_when(new IconText(u"clock"_s, m_facts))
    , m_where(new IconText(u"pin"_s, m_facts))
    , m_who(new IconText(u"person"_s, m_facts))
    , m_kind(new QLabel(m_facts))
{
    m_title->setObjectName(u"event.name"_s);
    m_sheet->setObjectName(u"event.sheet"_s);
    m_desk->setObjectName(u"event.desk"_s);
    m_more->setObjectName(u"event.more"_s);
    m_when->setName(u"event.when"_s);
    m_where->setName(u"event.where"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    setFontRole(m_title, FontRole::Person);
    setShowsData(m_title);
    setTone(m_kind, Tone::Muted);
    setShowsData(m_kind);
    m_sheet->setIcon(icon(u"print"_s));
    setKeyHint(m_sheet, u"Ctrl+P"_s);
    m_desk->setIcon(icon(u"desk"_s));
    setKeyHint(m_desk, u"F9"_s);
    m_more->setIcon(icon(u"more"_s));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    setRole(m_more, Role::Outlined);

    auto* acts = new QWidget(this);
    auto* actsFlow = new FlowLayout(acts, 8);
    for (auto* act : std::initializer_list<QWidget*>{m_sheet, m_desk, m_more})
        actsFlow->addWidget(act);
    auto* factsFlow = new FlowLayout(m_facts, 16);
    for (auto* fact : std::initializer_list<QWidget*>{m_status, m_when, m_where, m_who, m_kind})
        factsFlow->addWidget(fact);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 8);
    layout->setSpacing(6);
    for (auto* part : {static_cast<QWidget*>(m_title), m_facts, acts})
        layout->addWidget(part);

    connect(m_sheet, &QPushButton::clicked, this, &EventHead::sheetRequested);
    connect(m_desk, &QPushButton::clicked, this, &EventHead::deskRequested);
    connect(m_copy, &QAction::triggered, this, &EventHead::copyRequested);
    connect(m_cancel, &QAction::triggered, this, &EventHead::cancelRequested);
    connect(m_resume, &QAction::triggered, this, &EventHead::resumeRequested);
    connect(m_remove, &QAction::triggered, this, &EventHead::removeRequested);
}

QList<QAction*> EventHead::addPapers()
{
    QList<QAction*> papers;
    m_menu->addSeparator();
    for (const auto& paper : kPapers) {
        papers.append(m_menu->addAction(icon(u"print"_s), QString()));
        papers.last()->setObjectName(u"event.paper."_s + codeOf(paper.kind));
        connect(papers.last(), &QAction::triggered, this,
                [this, kind = paper.kind] { Q_EMIT paperRequested(kind); });
    }
    return papers;
}

void EventHead::retranslate()
{
    for (qsizetype i = 0; i < m_papers.size(); ++i)
        m_papers[i]->setText(tr(kPapers[i].words));
    m_sheet->setText(tr("Sign-in sheet"));
    m_desk->setText(tr("Open desk"));
    m_more->setAccessibleName(tr("More acts"));
    m_more->setToolTip(tr("More acts"));
    m_copy->setText(tr("Plan once more"));
    m_cancel->setText(tr("Cancel the event…"));
    m_resume->setText(tr("Takes place after all"));
    m_remove->setText(tr("Move to the bin"));
}

bool EventHead::show(const domain::EventId& id)
{
    auto& database = m_workspace.reading().database();
    const auto event = storage::EventRepository(database).find(id);
    const auto key = storage::EventRepository(database).keyOf(id);
    if (!event || !key)
        return false;
    const auto meetings = storage::CalendarRepository(database).meetingsOf(key.value()).valueOr({});
    m_title->setText(event.value().title);
    m_when->say(EventWords::when(event.value(), meetings));
    m_where->say(reports::placeOf(database, event.value()).valueOr({}).text);
    m_who->say(event.value().responsible);
    const auto kind = storage::EventKindRepository(database).find(event.value().kind);
    m_kind->setText(kind ? services::kindName(kind.value(), interfaceWords())
                         : services::kindName(event.value().kind, interfaceWords()));
    m_cancelled = event.value().isCancelled();
    m_status->setVisible(m_cancelled);
    m_status->set(StatusShape::Cross, tr("cancelled"));
    m_cancel->setVisible(!m_cancelled);
    m_resume->setVisible(m_cancelled);

    const auto session = meetingForDesk(meetings, m_workspace.clock().now());
    m_deskMeeting = session == 0
        ? QString()
        : storage::RowStore(database).uidOf(u"session", session).valueOr({}).toString();
    m_desk->setVisible(!m_deskMeeting.isEmpty());
    return true;
}

}  // namespace kaasa::ui
