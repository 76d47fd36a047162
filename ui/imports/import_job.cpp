// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_job.h"

#include "core/storage/profile.h"
#include "ui/frame/app_context.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/workspace.h"

#include <QCoreApplication>

#include <future>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

using exchange::ImportReport;
using exchange::ImportRequest;
using exchange::ImportRun;
using services::WriterThread;

constexpr int kSlice = 8;     // ms: the writer promises 10 to whoever waits at the door
constexpr int kReading = 50;  // ms between two looks at Cancel

Error stopped()
{
    return {Error::Code::Cancelled, u"import"_s, {}};
}

Result<ImportReport> tried(const QString& path, const Clock& clock, const ImportRequest& request,
                           Progress& progress)
{
    const auto reading = storage::Profile::openForReading(path, clock);
    if (!reading)
        return reading.error();
    auto run = ImportRun::start(*reading.value(), request);
    if (!run)
        return run.error();
    while (true) {
        if (progress.isCancelled())
            return stopped();
        const auto ended = run.value()->step(kReading);
        if (!ended)
            return ended.error();
        if (ended.value())
            return run.value()->report();
    }
}

/// An import between its slices. It lives on the writing thread, whose profile it holds.
class SlicedImport {
public:
    SlicedImport(ImportRequest request, std::shared_ptr<Progress> progress, qint64 total)
        : m_request(std::move(request))
        , m_progress(std::move(progress))
        , m_total(total)
    {
    }

    std::future<Result<ImportReport>> outcome() { return m_outcome.get_future(); }

    /// False when it has ended.
    bool slice(storage::Profile& profile)
    {
        if (!m_run)
            return begin(profile);
        if (m_progress->isCancelled())
            return cancel();
        const auto ended = m_run->step(kSlice);
        if (!ended)
            return end(ended.error());
        m_progress->report(qMin<qint64>(m_run->report().rows.size(), m_total), m_total);
        return ended.value() ? end(m_run->report()) : true;
    }

private:
    bool begin(storage::Profile& profile)
    {
        if (m_progress->isCancelled())
            return end(stopped());
        auto started = ImportRun::start(profile, m_request);
        if (!started)
            return end(started.error());
        m_run = std::move(started).value();
        return true;
    }

    bool cancel()
    {
        const auto back = m_run->cancel();
        return end(back ? stopped() : back.error());
    }

    bool end(const Result<ImportReport>& outcome)
    {
        m_run.reset();  // while the profile is still there
        m_outcome.set_value(outcome);
        return false;
    }

    ImportRequest m_request;
    std::shared_ptr<Progress> m_progress;
    qint64 m_total;
    std::unique_ptr<ImportRun> m_run;
    std::promise<Result<ImportReport>> m_outcome;
};

}  // namespace

Job* checkList(const AppContext& context, QObject* receiver, ImportRequest request, ImportDone done)
{
    request.trial = true;
    return context.jobs.run(
        QCoreApplication::translate("ImportJob", "Checking the list"), receiver,
        [path = context.workspace->path(), &clock = context.clock, request = std::move(request)](
            Progress& progress) { return tried(path, clock, request, progress); },
        std::move(done));
}

Job* importList(const AppContext& context, QObject* receiver, ImportRequest request, qint64 total,
                ImportDone done)
{
    request.trial = false;
    // The job is what a person sees and cancels; the work itself is done where writing is done.
    auto waiting = std::make_shared<std::promise<std::shared_future<Result<ImportReport>>>>();
    auto* job = context.jobs.run(
        QCoreApplication::translate("ImportJob", "Importing the list"), receiver,
        [begun = waiting->get_future().share()](Progress&) { return begun.get().get(); },
        std::move(done));
    job->setChangesData(true);
    auto import = std::make_shared<SlicedImport>(std::move(request), job->progress(), total);
    waiting->set_value(import->outcome().share());
    context.workspace->writer().runSliced(
        WriterThread::Priority::Import,
        [import](storage::Profile& profile) { return import->slice(profile); });
    return job;
}

}  // namespace kaasa::ui
