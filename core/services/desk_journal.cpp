// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/desk_journal.h"

#include "core/storage/profile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::services {

bool isPassing(const Error& error)
{
    switch (error.code) {
    case Error::Code::NotFound:
    case Error::Code::InvalidInput:
    case Error::Code::Refused:
    case Error::Code::AlreadyExists:
    case Error::Code::ChangedSince:
        return false;
    default:
        return true;
    }
}

DeskJournal::DeskJournal(storage::Profile& profile, const QStringList& emergencyFolders)
    : m_profile(profile)
    , m_file(profile, emergencyFolders)
{
    m_waiting = m_file.read();
    storeWaiting();
}

void DeskJournal::prepare()
{
    if (const auto reserved = m_file.reserve(); !reserved)
        qWarning("no room for the emergency file: %s", qPrintable(reserved.error().detail));
}

Result<DeskRecord> DeskJournal::record(const DeskAct& act)
{
    if (act.kind == DeskAct::Kind::TakeBack && dropWaiting(act.person, act.session)) {
        return DeskRecord{.outcome = DeskOutcome{.kind = DeskOutcome::Kind::TakenBack},
                          .waiting = waiting()};
    }
    storeWaiting();  // in order: what came first is stored first
    if (!m_waiting.isEmpty()) {
        // a name out of its limits is told now, not when it comes out of the file
        if (const auto right = DeskService(m_profile).check(act); !right)
            return right.error();
        return waitsAlready(act) ? whatWaits(*m_cause) : keep(act, *m_cause);
    }
    const auto outcome = DeskService(m_profile).perform(act);
    if (outcome)
        return DeskRecord{.outcome = outcome.value()};
    if (!isPassing(outcome.error()))
        return outcome.error();
    return keep(act, outcome.error());
}

// Who was marked present and waits for it is not marked once more.
bool DeskJournal::waitsAlready(const DeskAct& act) const
{
    if (act.kind != DeskAct::Kind::CheckIn)
        return false;
    const auto last = std::find_if(m_waiting.crbegin(), m_waiting.crend(), [&](const auto& other) {
        return other.person == act.person && other.session == act.session;
    });
    return last != m_waiting.crend()
        && (last->kind == DeskAct::Kind::CheckIn || last->kind == DeskAct::Kind::LetIn);
}

DeskRecord DeskJournal::whatWaits(const Error& cause) const
{
    return {.kept = m_unkept.isEmpty(), .waiting = waiting(), .cause = cause};
}

DeskRecord DeskJournal::keep(const DeskAct& act, const Error& cause)
{
    m_waiting.append(act);
    m_cause = cause;
    const auto appended = m_file.append(act);
    if (!appended) {
        m_unkept.insert(act.id);
        qWarning("emergency file: %s", qPrintable(appended.error().detail));
    }
    return {.kept = appended.isOk(), .waiting = waiting(), .cause = cause};
}

int DeskJournal::storeWaiting()
{
    if (m_waiting.isEmpty())
        return 0;
    DeskService service(m_profile);
    while (!m_waiting.isEmpty()) {
        const auto stored = service.performOnce(m_waiting.first());
        if (!stored && isPassing(stored.error())) {
            m_cause = stored.error();
            return waiting();
        }
        if (!stored) {
            m_refused.append({m_waiting.first(), stored.error()});
            m_file.keepAside();
        }
        m_waiting.removeFirst();
    }
    m_unkept.clear();
    m_cause.reset();
    // first the file, then the note of what came out of it: a crash in between stores nothing twice
    if (const auto cleared = m_file.clear(); !cleared) {
        qWarning("emergency file: %s", qPrintable(cleared.error().detail));
        return 0;
    }
    if (const auto forgotten = service.forgetNoted(); !forgotten)
        qWarning("emergency file: %s", qPrintable(forgotten.error().detail));
    return 0;
}

bool DeskJournal::dropWaiting(const domain::PersonId& person, const domain::SessionId& session)
{
    for (auto i = m_waiting.size() - 1; i >= 0; --i) {
        if (m_waiting[i].session == session && (person.isNull() || m_waiting[i].person == person)) {
            auto forget = m_waiting.takeAt(i);
            forget.kind = DeskAct::Kind::Forget;
            if (m_unkept.remove(forget.id))
                return true;
            if (const auto appended = m_file.append(forget); !appended)
                qWarning("emergency file: %s", qPrintable(appended.error().detail));
            return true;
        }
    }
    return false;
}

Result<DeskRecord> DeskJournal::undoLast(const domain::SessionId& session, qint64 sessionKey)
{
    if (dropWaiting({}, session)) {
        return DeskRecord{.outcome = DeskOutcome{.kind = DeskOutcome::Kind::TakenBack},
                          .waiting = waiting()};
    }
    const auto undone = DeskService(m_profile).undoLast(sessionKey);
    if (!undone)
        return undone.error();
    return DeskRecord{.outcome = undone.value(), .waiting = waiting()};
}

DeskWaiting DeskJournal::takeState()
{
    return {.acts = m_waiting,
            .kept = m_unkept.isEmpty(),
            .cause = m_cause,
            .refused = std::exchange(m_refused, {})};
}

}  // namespace kaasa::services
