// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run.h"

#include "core/exchange/attendance_row_taker.h"
#include "core/exchange/event_row_taker.h"
#include "core/exchange/meeting_log_taker.h"
#include "core/exchange/people_row_taker.h"
#include "core/exchange/registration_row_taker.h"
#include "core/services/undo_service.h"
#include "core/storage/act.h"
#include "core/storage/import_batch_repository.h"
#include "core/storage/person_indexer.h"
#include "core/storage/profile.h"
#include "core/storage/row_store.h"

#include <QElapsedTimer>
#include <QFileInfo>

#include <limits>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

constexpr int kNoLimit = std::numeric_limits<int>::max();

template <typename Taker>
Result<std::unique_ptr<RowTaker>> upcast(Result<std::unique_ptr<Taker>> taker)
{
    if (!taker)
        return taker.error();
    return std::unique_ptr<RowTaker>(std::move(taker).value());
}

Result<std::unique_ptr<RowTaker>> takerFor(storage::Profile& profile, const ImportRequest& request,
                                           const ListReader& list)
{
    const auto& assumptions = request.assumptions;
    if (request.kind == ListKind::Events)
        return std::unique_ptr<RowTaker>(std::make_unique<EventRowTaker>(
            profile, EventRowReader(list.layout(), assumptions), assumptions, request.trial));
    const auto mode = request.trial ? PersonStore::Mode::Trial : PersonStore::Mode::Write;
    auto people = PersonTaker::of(profile, mode, list.layout());
    if (!people)
        return people.error();
    people.value().answer(request.answers);
    switch (request.kind) {
    case ListKind::Registrations:
        return std::unique_ptr<RowTaker>(std::make_unique<RegistrationRowTaker>(
            profile, PersonRowReader(list, assumptions), std::move(people).value(),
            EventFinder(profile, assumptions), request.event));
    case ListKind::Attendance:
        return upcast(AttendanceRowTaker::of(profile, list, request.path, std::move(people).value(),
                                             assumptions, request.event));
    case ListKind::MeetingLog:
        return upcast(MeetingLogTaker::of(profile, list, request.path, std::move(people).value(),
                                          assumptions, request.event));
    case ListKind::People:
    case ListKind::Events:
        break;
    }
    return std::unique_ptr<RowTaker>(std::make_unique<PeopleRowTaker>(
        PersonRowReader(list, assumptions), std::move(people).value()));
}

// Before the run, so that an import that fails need not be told again.
Result<void> rememberColumns(storage::Profile& profile, const ImportRequest& request,
                             const ListLayout& layout)
{
    if (request.trial)
        return {};
    if (request.choices.layout)
        return RememberedColumns::remember(profile, layout);
    return request.choices.anew ? RememberedColumns::forget(profile, layout) : Result<void>();
}

}  // namespace

ImportAssumptions assumptionsOf(storage::Profile& profile)
{
    ImportAssumptions assumptions{.today = profile.clock().today(),
                                  .zone = QTimeZone::systemTimeZone()};
    const auto country = storage::RowStore(profile.database()).setting(u"country"_s);
    if (!country.isEmpty())
        assumptions.country = country;
    // without them a list is only read as Kaasa sees it
    assumptions.remembered = RememberedColumns::of(profile).valueOr({});
    return assumptions;
}

Result<std::unique_ptr<ImportRun>> ImportRun::start(storage::Profile& profile,
                                                    ImportRequest request)
{
    auto list = ListReader::open(request.path, request.kind, request.assumptions, request.choices);
    if (!list)
        return list.error();
    auto taker = takerFor(profile, request, list.value());
    if (!taker)
        return taker.error();
    if (const auto kept = rememberColumns(profile, request, list.value().layout()); !kept)
        return kept.error();
    return std::unique_ptr<ImportRun>(new ImportRun(
        profile, std::move(request), std::move(list).value(), std::move(taker).value()));
}

ImportRun::ImportRun(storage::Profile& profile, ImportRequest request, ListReader list,
                     std::unique_ptr<RowTaker> taker)
    : m_profile(profile)
    , m_request(std::move(request))
    , m_layout(list.layout())
    , m_source(list.source())
    , m_taker(std::move(taker))
    , m_rows(std::move(list), *m_taker)
{
    m_report.kind = m_request.kind;
    m_report.trial = m_request.trial;
}

ImportRun::~ImportRun()
{
    if (m_stage != Stage::Running)
        return;
    if (const auto taken = cancel(); !taken)
        qWarning("an import that was stopped is still there: %s", qPrintable(taken.error().detail));
}

Result<void> ImportRun::beginBatch()
{
    if (m_request.trial || m_report.batch != 0)
        return {};
    const auto batch = storage::ImportBatchRepository(m_profile.database())
                           .begin({.kind = codeOf(m_request.kind),
                                   .source = QFileInfo(m_request.path).fileName(),
                                   .at = m_profile.clock().now()});
    if (!batch)
        return batch.error();
    m_report.batch = batch.value();
    return {};
}

Result<bool> ImportRun::takeRows(int milliseconds, const storage::Act* act)
{
    constexpr int kRowsBetweenIndexing = 1000;  // else a long list piles up what is to be indexed
    QElapsedTimer timer;
    timer.start();
    int rows = 0;
    do {
        const auto row = m_rows.next();
        if (!row)
            return row.error();
        if (!row.value())
            return true;
        auto imported = m_taker->take(*row.value(), act);
        if (!imported)
            return imported.error();
        m_report.add(std::move(imported).value());
        if (act && ++rows % kRowsBetweenIndexing == 0) {
            if (const auto indexed = storage::PersonIndexer(m_profile.database()).updateDirty();
                !indexed)
                return indexed.error();
        }
    } while (milliseconds == kNoLimit || timer.elapsed() < milliseconds);
    return false;
}

Result<bool> ImportRun::step(int milliseconds)
{
    if (m_stage != Stage::Running)
        return Error{Error::Code::Cancelled, u"the import has ended"_s, {}};
    const auto taken = [&]() -> Result<bool> {
        if (const auto begun = beginBatch(); !begun)
            return begun.error();
        if (m_request.trial)
            return takeRows(milliseconds, nullptr);
        auto act = storage::Act::begin(m_profile, u"import"_s, QFileInfo(m_request.path).fileName(),
                                       {.batch = m_report.batch});
        if (!act)
            return act.error();
        const auto ended = takeRows(milliseconds, &act.value());
        if (!ended)
            return ended.error();
        if (const auto settled = m_taker->settle(); !settled)
            return settled.error();
        if (const auto committed = act.value().commit(); !committed)
            return committed.error();
        m_written = true;
        return ended;
    }();
    if (!taken) {
        // The reason of the failure is what a person must know; what of it stays is in History.
        if (const auto back = cancel(); !back)
            qWarning("an import that failed is still there: %s", qPrintable(back.error().detail));
        return taken.error();
    }
    if (taken.value()) {
        if (const auto ended = endBatch(); !ended)
            return ended.error();
    }
    return taken.value();
}

Result<ImportReport> ImportRun::finish()
{
    const auto ended = step(kNoLimit);
    if (!ended)
        return ended.error();
    return m_report;
}

Result<void> ImportRun::endBatch()
{
    m_stage = Stage::Ended;
    if (m_request.trial)
        return {};
    storage::ImportBatchRepository batches(m_profile.database());
    const auto key = m_report.batch;
    if (m_report.made + m_report.updated == 0) {
        m_report.batch = 0;
        return batches.forget(key);
    }
    return batches.finish({.key = key,
                           .rows = m_report.total(),
                           .made = m_report.made,
                           .updated = m_report.updated,
                           .same = m_report.same,
                           .faults = m_report.faults});
}

Result<void> ImportRun::cancel()
{
    if (m_stage != Stage::Running)
        return {};
    m_stage = Stage::TakenBack;
    const auto key = std::exchange(m_report.batch, 0);
    if (key == 0)
        return {};
    storage::ImportBatchRepository batches(m_profile.database());
    if (!m_written)
        return batches.forget(key);
    const auto undone = services::UndoService(m_profile).undoBatch(key);
    if (!undone && undone.error().code != Error::Code::NotFound)
        return undone.error();
    return batches.markUndone(key, m_profile.clock().now());
}

}  // namespace kaasa::exchange
