// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_acts.h"

#include "core/domain/badge_number.h"
#include "core/domain/companion.h"
#include "ui/desk/desk_finder.h"
#include "ui/shared/interface_language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::DeskAct;
using storage::DeskPerson;

namespace {

constexpr int kStoringMs = 100;  // 6 frames: what takes longer is said

}  // namespace

DeskActs::DeskActs(DeskDoor& door, DeskFinder& finder, QObject* parent)
    : QObject(parent)
    , m_door(door)
    , m_finder(finder)
{
    m_storing.setSingleShot(true);
    m_storing.setInterval(kStoringMs);
    connect(&m_storing, &QTimer::timeout, this, [this] { Q_EMIT said(DeskWords::storing()); });
    connect(&m_door, &DeskDoor::told, this, &DeskActs::tell);
    connect(&m_finder, &DeskFinder::entered, this,
            [this](const DeskPerson& person) { checkIn(person); });
    connect(&m_finder, &DeskFinder::nobodyFound, this,
            [this](const QString& typed) { Q_EMIT said(DeskWords::nobodyFound(typed)); });
    connect(&m_finder, &DeskFinder::choiceNeeded, this,
            [this] { Q_EMIT said(DeskWords::chooseOne()); });
}

std::optional<DeskPerson> DeskActs::subject()
{
    if (!m_door.isOpen())
        return std::nullopt;
    if (auto marked = m_finder.marked())
        return marked;
    if (m_told == 0 || !m_finder.isClear())
        return std::nullopt;
    const auto told = m_door.person(m_told);
    return told ? std::optional(told.value()) : std::nullopt;
}

int DeskActs::childrenOf(const DeskPerson& person) const
{
    return m_door.meeting().countsChildren ? person.children : 0;
}

void DeskActs::begin()
{
    if (m_unanswered++ == 0)
        m_storing.start();
}

void DeskActs::checkIn(const DeskPerson& person, DeskAct::Kind kind)
{
    begin();
    m_door.perform(kind, person, childrenOf(person));
    m_finder.clear();
}

void DeskActs::mark(DeskAct::Kind kind)
{
    if (const auto person = subject())
        checkIn(*person, kind);
}

void DeskActs::changeChildren(int by)
{
    const auto person = subject();
    if (!person || !m_door.meeting().countsChildren)
        return;
    const int children = std::clamp(person->children + by, 0, domain::kMostChildren);
    if (!storage::cameToDoor(person->standing)) {
        m_finder.setChildren(children);
        return;
    }
    begin();
    m_door.perform(DeskAct::Kind::Children, *person, children);
}

void DeskActs::takeBack()
{
    const auto person = m_door.isOpen() ? m_finder.marked() : std::nullopt;
    if (!person)
        return;
    begin();
    m_door.perform(DeskAct::Kind::TakeBack, *person);
    m_finder.clear();
}

void DeskActs::undoLast()
{
    if (!m_door.isOpen())
        return;
    begin();
    m_door.undoLast();
}

void DeskActs::takeBadge(const domain::BadgeNumber& badge)
{
    if (!m_door.isOpen()) {
        Q_EMIT said(DeskWords::noEvent());
        return;
    }
    if (badge.isNull()) {
        Q_EMIT said(DeskWords::misreadBadge());
        return;
    }
    const auto holder = m_door.holderOf(badge);
    if (!holder) {
        Q_EMIT said({.tone = Tone::Danger, .sentence = sentenceFor(holder.error())});
    } else if (!holder.value()) {
        Q_EMIT said(DeskWords::unknownBadge());
    } else {
        begin();
        m_door.perform(DeskAct::Kind::CheckIn, *holder.value(), childrenOf(*holder.value()));
    }
}

void DeskActs::walkIn(const services::DeskWalkIn& line, bool letIn)
{
    begin();
    m_door.walkIn(line, 0, letIn);
}

void DeskActs::tell(const DeskNews& news)
{
    if (m_unanswered > 0 && --m_unanswered == 0)
        m_storing.stop();
    m_told = news.person;
    if (news.act.kind == DeskAct::Kind::WalkIn) {
        if (!news.outcome && !news.waits()) {
            Q_EMIT walkInRefused(news.error.value_or(Error()));
            return;
        }
        Q_EMIT walkInDone();
    }
    Q_EMIT said(DeskWords::message(news));
}

}  // namespace kaasa::ui
