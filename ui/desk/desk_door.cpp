// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_door.h"

#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/shared/interface_language.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::DeskAct;
using services::DeskJournal;
using services::DeskRecord;
using storage::DeskPerson;
using storage::DeskRepository;
using storage::RowStore;

namespace {

constexpr int kTryAgainMs = 2000;

}  // namespace

DeskDoor::DeskDoor(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_again.setInterval(kTryAgainMs);
    connect(&m_again, &QTimer::timeout, this, &DeskDoor::storeWaiting);
    connect(&m_workspace, &Workspace::changed, this, &DeskDoor::refresh);
}

Result<void> DeskDoor::open(qint64 session)
{
    close();
    auto& database = m_workspace.reading().database();
    const auto meeting = DeskRepository(database).meeting(session);
    if (!meeting)
        return meeting.error();
    const auto uid = RowStore(database).uidOf(u"session", session);
    if (!uid)
        return uid.error();
    m_session = domain::SessionId(uid.value());
    m_search.emplace(database, session, interfaceLanguage());
    if (const auto ready = m_search->roster(); !ready) {
        m_search.reset();
        return ready.error();
    }
    m_meeting = meeting.value();
    // room for the emergency file is made while there is some
    m_workspace.atDesk<Answer>(
        this,
        [](DeskJournal& journal) -> Result<Answer> {
            journal.prepare();
            journal.storeWaiting();
            return Answer{.waiting = journal.takeState()};
        },
        [this](const Result<Answer>& answer) { keepWaiting(answer.value().waiting); });
    Q_EMIT changed();
    return {};
}

void DeskDoor::close()
{
    m_search.reset();
    m_meeting.reset();
    m_session = {};
}

void DeskDoor::useLanguage()
{
    if (isOpen())
        m_search.emplace(m_workspace.reading().database(), m_meeting->session, interfaceLanguage());
}

void DeskDoor::refresh()
{
    if (!isOpen())
        return;
    const auto meeting
        = DeskRepository(m_workspace.reading().database()).meeting(m_meeting->session);
    if (!meeting && meeting.error().code == Error::Code::NotFound) {
        close();
        Q_EMIT lost();
        return;
    }
    if (meeting)
        m_meeting = meeting.value();
    Q_EMIT changed();
}

// ---- reading ---------------------------------------------------------------------------------

template <typename T>
Result<T> DeskDoor::noted(Result<T> read)
{
    const bool wrong = !read && read.error().code != Error::Code::NotFound;
    const auto fault = wrong ? std::optional(read.error()) : std::nullopt;
    if (fault != std::exchange(m_fault, fault))
        Q_EMIT faultChanged();
    return read;
}

const storage::DeskRoster* DeskDoor::roster()
{
    const auto roster = noted(m_search->roster());
    return roster ? roster.value() : nullptr;
}

Result<QList<DeskPerson>> DeskDoor::find(const QString& text)
{
    return noted(m_search->find(text));
}

QList<DeskPerson> DeskDoor::expected()
{
    QList<DeskPerson> people;
    const auto* all = roster();
    if (!all)
        return people;
    for (const auto& person : all->people()) {
        if (person.standing == storage::DeskStanding::Registered && !waits(person.line.key))
            people.append(person);
    }
    return people;
}

QList<DeskPerson> DeskDoor::arrivals()
{
    const auto* all = roster();
    return all ? all->arrivals() : QList<DeskPerson>();
}

storage::DeskCounts DeskDoor::counts()
{
    const auto* all = roster();
    return all ? all->counts() : storage::DeskCounts();
}

Result<DeskPerson> DeskDoor::person(qint64 key)
{
    return m_search->person(key);
}

Result<std::optional<DeskPerson>> DeskDoor::holderOf(const domain::BadgeNumber& badge)
{
    const auto key = DeskRepository(m_workspace.reading().database()).holderOf(badge);
    if (!key)
        return key.error();
    if (!key.value())
        return std::optional<DeskPerson>();
    const auto holder = m_search->person(*key.value());
    if (!holder)
        return holder.error();
    return std::optional(holder.value());
}

Result<QList<DeskPerson>> DeskDoor::namesakesOf(const DeskPerson& person)
{
    return noted(m_search->namesakes(person));
}

Result<QList<storage::DeskLikely>> DeskDoor::likely(const QString& name, const QString& phone)
{
    return noted(m_search->likely(name, phone));
}

QStringList DeskDoor::heardFrom()
{
    return DeskRepository(m_workspace.reading().database()).heardFrom().valueOr({});
}

QDateTime DeskDoor::now() const
{
    return m_workspace.clock().now();
}

QString DeskDoor::country()
{
    return RowStore(m_workspace.reading().database()).setting(u"country"_s);
}

// ---- doing -----------------------------------------------------------------------------------

void DeskDoor::perform(DeskAct::Kind kind, const DeskPerson& person, int children)
{
    DeskNews news;
    news.person = person.line.key;
    news.name = person.fullName();
    news.act.id = Uid::create(m_workspace.clock());
    news.act.kind = kind;
    news.act.session = m_session;
    news.act.at = m_workspace.clock().now();
    news.act.children = children;
    const auto uid = RowStore(m_workspace.reading().database()).uidOf(u"person", person.line.key);
    if (!uid) {
        news.error = uid.error();
        Q_EMIT told(news);
        return;
    }
    news.act.person = domain::PersonId(uid.value());
    hand(news, [act = news.act](DeskJournal& journal) { return journal.record(act); });
}

void DeskDoor::takeBackWaiting(const DeskAct& waiting)
{
    DeskNews news;
    news.name = nameOf(waiting);
    news.act = waiting;
    news.act.id = Uid::create(m_workspace.clock());
    news.act.kind = DeskAct::Kind::TakeBack;
    news.act.at = m_workspace.clock().now();
    hand(news, [act = news.act](DeskJournal& journal) { return journal.record(act); });
}

void DeskDoor::walkIn(const services::DeskWalkIn& line, int children, bool letIn)
{
    DeskNews news;
    news.name = line.typedName.simplified();
    news.act.id = Uid::create(m_workspace.clock());
    news.act.kind = DeskAct::Kind::WalkIn;
    news.act.session = m_session;
    news.act.person = domain::PersonId::create(m_workspace.clock());
    news.act.at = m_workspace.clock().now();
    news.act.children = children;
    news.act.letIn = letIn;
    news.act.walkIn = line;
    hand(news, [act = news.act](DeskJournal& journal) { return journal.record(act); });
}

void DeskDoor::undoLast()
{
    DeskNews news;
    news.act.kind = DeskAct::Kind::TakeBack;
    news.act.session = m_session;
    news.act.at = m_workspace.clock().now();
    hand(news, [session = m_session, key = m_meeting->session](DeskJournal& journal) {
        return journal.undoLast(session, key);
    });
}

void DeskDoor::storeWaiting()
{
    m_workspace.atDesk<Answer>(
        this,
        [](DeskJournal& journal) -> Result<Answer> {
            journal.storeWaiting();
            return Answer{.waiting = journal.takeState()};
        },
        [this](const Result<Answer>& answer) { keepWaiting(answer.value().waiting); });
}

void DeskDoor::hand(DeskNews news, Job job)
{
    m_workspace.atDesk<Answer>(
        this,
        [job = std::move(job)](DeskJournal& journal) -> Result<Answer> {
            auto record = job(journal);
            return Answer{.record = std::move(record), .waiting = journal.takeState()};
        },
        [this, news = std::move(news)](const Result<Answer>& answer) {
            answered(news, answer.value());
        });
}

void DeskDoor::answered(DeskNews news, const Answer& answer)
{
    keepWaiting(answer.waiting);
    const auto& record = *answer.record;
    if (!record) {
        news.error = record.error();
    } else {
        news.outcome = record.value().outcome;
        news.kept = record.value().kept;
        news.error = record.value().cause;
        if (news.outcome && news.person == 0)
            news.person = news.outcome->person;
        if (news.outcome && news.name.isEmpty())
            news.name = news.outcome->name;
    }
    Q_EMIT told(news);
}

void DeskDoor::keepWaiting(const services::DeskWaiting& waiting)
{
    const auto before = m_waiting.acts.size();
    const auto refused = m_waiting.refused + waiting.refused;
    m_waiting = waiting;
    m_waiting.refused = refused;
    m_workspace.setWaitingAtDoor(waiting);
    m_waitingKeys.clear();
    RowStore rows(m_workspace.reading().database());
    for (const auto& act : waiting.acts) {
        if (const auto key = rows.idOf(u"person", act.person.uid()))
            m_waitingKeys.insert(key.value());
    }
    if (waiting.acts.isEmpty())
        m_again.stop();
    else if (!m_again.isActive())
        m_again.start();
    if (before != waiting.acts.size() || !waiting.refused.isEmpty())
        Q_EMIT waitingChanged();
}

QString DeskDoor::nameOf(const DeskAct& act)
{
    if (act.kind == DeskAct::Kind::WalkIn)
        return act.walkIn.typedName.simplified();
    const auto key = RowStore(m_workspace.reading().database()).idOf(u"person", act.person.uid());
    if (!key || !isOpen())
        return {};
    const auto known = m_search->person(key.value());
    return known ? known.value().fullName() : QString();
}

}  // namespace kaasa::ui
