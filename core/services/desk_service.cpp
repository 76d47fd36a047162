// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_service.h"

#include "core/domain/registration.h"
#include "core/services/desk_walk_in.h"
#include "core/services/undo_service.h"
#include "core/storage/act.h"
#include "core/storage/desk_repository.h"
#include "core/storage/desk_roster.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::services {

using domain::AttendanceState;
using storage::Act;
using storage::AttendanceRepository;
using storage::Presence;

namespace {

constexpr QStringView kNoted = u"desk.stored_from_file";

QString actKind(DeskAct::Kind kind)
{
    switch (kind) {
    case DeskAct::Kind::Late:
        return u"desk.late"_s;
    case DeskAct::Kind::Excused:
        return u"desk.excused"_s;
    case DeskAct::Kind::Leave:
        return u"desk.leave"_s;
    case DeskAct::Kind::Children:
        return u"desk.children"_s;
    case DeskAct::Kind::WalkIn:
        return u"desk.walk_in"_s;
    case DeskAct::Kind::TakeBack:
        return u"attendance.clear"_s;
    case DeskAct::Kind::CheckIn:
    case DeskAct::Kind::LetIn:
    case DeskAct::Kind::Forget:
        break;
    }
    return u"attendance.check_in"_s;
}

bool cameIn(const std::optional<Presence>& presence)
{
    return presence && domain::tookPart(presence->state);
}

// What the mark shall be; nothing when the act does not fit what is there.
std::optional<Presence> changed(const DeskAct& act, const std::optional<Presence>& before,
                                const Presence& fresh)
{
    auto after = cameIn(before) ? *before : fresh;
    switch (act.kind) {
    case DeskAct::Kind::CheckIn:
        if (cameIn(before))
            return before;
        after.state = AttendanceState::Present;
        return after;
    case DeskAct::Kind::LetIn:
        after.state = AttendanceState::Present;
        after.leftAt = {};
        return after;
    case DeskAct::Kind::Late:
        after.state = AttendanceState::Late;
        after.leftAt = {};
        return after;
    case DeskAct::Kind::Excused:
        after = fresh;
        after.arrivedAt = {};
        after.children = 0;
        after.state = AttendanceState::Excused;
        return after;
    case DeskAct::Kind::Leave:
        if (!cameIn(before))
            return std::nullopt;
        after.leftAt = act.at;
        after.state = AttendanceState::LeftEarly;
        return after;
    case DeskAct::Kind::Children:
        if (!cameIn(before))
            return std::nullopt;
        after.children = act.children;
        return after;
    case DeskAct::Kind::WalkIn:
    case DeskAct::Kind::TakeBack:
    case DeskAct::Kind::Forget:
        break;
    }
    return std::nullopt;
}

bool isSame(const Presence& a, const Presence& b)
{
    return a.state == b.state && a.leftAt == b.leftAt && a.children == b.children;
}

}  // namespace

Result<DeskService::Keys> DeskService::keysOf(const DeskAct& act)
{
    storage::RowStore rows(m_profile.database());
    Keys keys;
    const auto session = rows.idOf(u"session", act.session.uid());
    if (!session)
        return Error{session.error().code, u"session"_s, {u"session"_s}};
    keys.session = session.value();
    const auto meeting = storage::DeskRepository(m_profile.database()).meeting(keys.session);
    if (!meeting)
        return meeting.error();
    keys.event = meeting.value().event;
    if (act.kind == DeskAct::Kind::WalkIn)
        return keys;
    const auto person = rows.idOf(u"person", act.person.uid());
    if (!person)
        return Error{person.error().code, u"person"_s, {u"person"_s}};
    keys.person = person.value();
    const auto lines = storage::PersonSearch(m_profile.database()).lines({keys.person});
    if (!lines)
        return lines.error();
    if (lines.value().isEmpty())
        return Error{Error::Code::NotFound, u"person"_s, {u"person"_s}};
    keys.name = lines.value().first().name;
    return keys;
}

Result<DeskOutcome> DeskService::perform(const DeskAct& act)
{
    const auto keys = keysOf(act);
    if (!keys)
        return keys.error();
    if (act.kind == DeskAct::Kind::WalkIn)
        return walkIn(act, keys.value());
    if (act.kind == DeskAct::Kind::TakeBack)
        return takeBack(act, keys.value());
    if (act.kind == DeskAct::Kind::CheckIn && !act.letIn) {
        const auto away = isTurnedAway(keys.value());
        if (!away)
            return away.error();
        if (away.value())
            return queue(act, keys.value());
    }
    return mark(act, keys.value());
}

Result<void> DeskService::check(const DeskAct& act)
{
    if (act.kind != DeskAct::Kind::WalkIn)
        return {};
    const auto person = DeskWalkInWriter(m_profile).personFrom(act);
    return person ? Result<void>() : person.error();
}

// Whether the room is full and she holds no place in it.
Result<bool> DeskService::isTurnedAway(const Keys& keys)
{
    const auto capacity = storage::DeskRepository(m_profile.database()).capacity(keys.event);
    if (!capacity)
        return capacity.error();
    if (!capacity.value())
        return false;
    const auto roster
        = storage::DeskRoster::load(m_profile.database(), keys.session, Language::English);
    if (!roster)
        return roster.error();
    const auto* known = roster.value().find(keys.person);
    if (known && (known->hasPlace || storage::cameToDoor(known->standing)))
        return false;
    return roster.value().counts().free() == 0;
}

Result<DeskOutcome> DeskService::mark(const DeskAct& act, const Keys& keys)
{
    AttendanceRepository marks(m_profile.database());
    auto written = Act::begin(m_profile, actKind(act.kind), keys.name);
    if (!written)
        return written.error();
    const auto before = marks.find(keys.session, keys.person);
    if (!before)
        return before.error();
    Presence fresh{.session = keys.session, .person = keys.person};
    fresh.arrivedAt = act.at;
    fresh.children = act.children;
    const auto after = changed(act, before.value(), fresh);
    DeskOutcome outcome{.person = keys.person, .name = keys.name};
    if (!after) {
        outcome.kind = DeskOutcome::Kind::NotHere;
        return outcome;  // the act rolls back
    }
    outcome.presence = *after;
    if (before.value() && isSame(*before.value(), *after)) {
        outcome.kind = DeskOutcome::Kind::AlreadySo;
        outcome.presence = *before.value();
        return outcome;
    }
    if (const auto marked
        = marks.mark(written.value(), *after, domain::AttendanceSource::Desk, m_profile.member());
        !marked)
        return marked.error();
    if (domain::tookPart(after->state)) {
        if (const auto settled = settleRegistration(keys); !settled)
            return settled.error();
    }
    outcome.act = written.value().id();
    if (const auto committed = commit(written.value(), act); !committed)
        return committed.error();
    return outcome;
}

// Who waited and was let in waits no longer.
Result<void> DeskService::settleRegistration(const Keys& keys)
{
    const auto waiting = storage::DeskRepository(m_profile.database())
                             .waitingRegistration(keys.event, keys.person);
    if (!waiting)
        return waiting.error();
    if (!waiting.value())
        return {};
    return storage::RowStore(m_profile.database())
        .change(u"registration", *waiting.value(),
                {{u"state"_s, codeOf(domain::RegistrationState::Registered)}, {u"queued"_s, 0}});
}

Result<DeskOutcome> DeskService::queue(const DeskAct& act, const Keys& keys)
{
    DeskOutcome outcome{
        .kind = DeskOutcome::Kind::Queued, .person = keys.person, .name = keys.name};
    const auto waiting = storage::DeskRepository(m_profile.database())
                             .waitingRegistration(keys.event, keys.person);
    if (!waiting)
        return waiting.error();
    if (waiting.value()) {
        outcome.kind = DeskOutcome::Kind::AlreadyQueued;
        return outcome;
    }
    auto written = Act::begin(m_profile, u"desk.queue"_s, keys.name);
    if (!written)
        return written.error();
    const auto put = DeskWalkInWriter(m_profile).putRegistration(
        written.value(), act, keys.event, keys.person, domain::RegistrationState::Waiting);
    if (!put)
        return put.error();
    outcome.act = written.value().id();
    if (const auto committed = commit(written.value(), act); !committed)
        return committed.error();
    return outcome;
}

Result<DeskOutcome> DeskService::walkIn(const DeskAct& act, const Keys& keys)
{
    DeskWalkInWriter writer(m_profile);
    const auto person = writer.personFrom(act);
    if (!person)
        return person.error();
    const auto full = act.letIn ? Result<bool>(false) : isTurnedAway(keys);
    if (!full)
        return full.error();
    auto written = Act::begin(m_profile, actKind(act.kind), domain::displayName(person.value()));
    if (!written)
        return written.error();
    const auto key = writer.putPerson(act, person.value());
    if (!key)
        return key.error();
    const auto state
        = full.value() ? domain::RegistrationState::Waiting : domain::RegistrationState::Registered;
    if (const auto put
        = writer.putRegistration(written.value(), act, keys.event, key.value(), state);
        !put)
        return put.error();
    DeskOutcome outcome{.kind = DeskOutcome::Kind::Queued,
                        .person = key.value(),
                        .name = domain::displayName(person.value())};
    if (!full.value()) {
        outcome.kind = DeskOutcome::Kind::Marked;
        outcome.presence = {.session = keys.session, .person = key.value()};
        outcome.presence.arrivedAt = act.at;
        outcome.presence.children = act.children;
        if (const auto marked = AttendanceRepository(m_profile.database())
                                    .mark(written.value(), outcome.presence,
                                          domain::AttendanceSource::Desk, m_profile.member());
            !marked)
            return marked.error();
    }
    outcome.act = written.value().id();
    if (const auto committed = commit(written.value(), act); !committed)
        return committed.error();
    return outcome;
}

// The last act on her mark goes as a whole, so that a walk-in takes her new person back too. An act
// out of the emergency file clears the mark instead: that can be said twice.
Result<DeskOutcome> DeskService::takeBack(const DeskAct& act, const Keys& keys)
{
    DeskOutcome outcome{
        .kind = DeskOutcome::Kind::TakenBack, .person = keys.person, .name = keys.name};
    const auto last
        = storage::DeskRepository(m_profile.database()).lastActOn(keys.session, keys.person);
    if (!last)
        return last.error();
    if (last.value() && !m_noting) {
        const auto undone = UndoService(m_profile).undo(*last.value());
        if (!undone)
            return undone.error();
        outcome.act = undone.value().act;
        return outcome;
    }
    AttendanceRepository marks(m_profile.database());
    const auto before = marks.find(keys.session, keys.person);
    if (!before)
        return before.error();
    if (!before.value()) {
        outcome.kind = DeskOutcome::Kind::NotHere;
        return outcome;
    }
    auto written = Act::begin(m_profile, actKind(act.kind), keys.name);
    if (!written)
        return written.error();
    if (const auto cleared = marks.clearWithMerged(keys.session, keys.person); !cleared)
        return cleared.error();
    outcome.act = written.value().id();
    if (const auto committed = commit(written.value(), act); !committed)
        return committed.error();
    return outcome;
}

Result<DeskOutcome> DeskService::undoLast(qint64 session)
{
    const auto last = storage::DeskRepository(m_profile.database()).lastActAtDoor(session);
    if (!last)
        return last.error();
    if (!last.value())
        return nothingToUndo();
    const auto undone = UndoService(m_profile).undo(*last.value());
    if (!undone)
        return undone.error();
    return DeskOutcome{.kind = DeskOutcome::Kind::TakenBack,
                       .name = undone.value().undone.subject,
                       .act = undone.value().act};
}

Result<DeskOutcome> DeskService::performOnce(const DeskAct& act)
{
    const auto noted = m_profile.localSetting(kNoted);
    if (!noted)
        return noted.error();
    if (noted.value().contains(act.id.toString()))
        return DeskOutcome{.kind = DeskOutcome::Kind::AlreadySo};
    m_noting = true;
    auto outcome = perform(act);
    m_noting = false;
    return outcome;
}

Result<void> DeskService::forgetNoted()
{
    const auto noted = m_profile.localSetting(kNoted);
    if (noted && noted.value().isEmpty())
        return {};
    return m_profile.setLocalSetting(kNoted, {});
}

Result<void> DeskService::commit(storage::Act& act, const DeskAct& done)
{
    if (m_noting) {
        const auto noted = m_profile.localSetting(kNoted);
        if (!noted)
            return noted.error();
        const auto more = noted.value() + done.id.toString() + u' ';
        if (const auto set = m_profile.setLocalSetting(kNoted, more); !set)
            return set.error();
    }
    return act.commit();
}

}  // namespace kaasa::services
