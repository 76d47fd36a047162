// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_press.h"

#include "core/exchange/csv_table_writer.h"
#include "core/exchange/xlsx_table_writer.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/workspace.h"
#include "ui/print/document.h"
#include "ui/print/pdf_writer.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

// People may be registered while a paper is made; somebody who prints will not wait for ever.
constexpr int kMostTurns = 5;

/// What a worker did: the paper left, or it must get its numbers first.
struct Attempt {
    Result<void> outcome;
    EnterNumbers numbers = nullptr;
};

print::PageProgress telling(Progress& progress)
{
    return [&progress](int done, int total) {
        progress.report(done, total);
        return !progress.isCancelled();
    };
}

Error noTable()
{
    return {Error::Code::NotFound, u"the paper has no table"_s, {}};
}

}  // namespace

PaperPress::PaperPress(Workspace& workspace, JobRunner& jobs, std::shared_ptr<Printers> printers,
                       QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_jobs(jobs)
    , m_printers(std::move(printers))
{
}

void PaperPress::run(const MakePaper& make, const Order& order, int turn)
{
    m_jobs.run(
        order.title, this,
        [make, work = order.work, path = m_workspace.path(),
         &clock = m_workspace.clock()](Progress& progress) -> Attempt {
            const auto reading = storage::Profile::openForReading(path, clock);
            if (!reading)
                return {reading.error()};
            const auto paper = make(*reading.value(), progress);
            if (!paper)
                return {paper.error()};
            if (paper.value().enterNumbers)
                return {{}, paper.value().enterNumbers};
            return {work(paper.value(), progress)};
        },
        [this, make, order, turn](const Attempt& attempt) {
            if (!attempt.numbers) {
                order.done(attempt.outcome);
                return;
            }
            if (turn == kMostTurns) {
                order.done(Error{Error::Code::ChangedSince, u"numbers of a paper"_s, {}});
                return;
            }
            m_workspace.write<void>(services::WriterThread::Priority::Interface, this,
                                    attempt.numbers,
                                    [this, make, order, turn](const Result<void>& entered) {
                                        if (entered)
                                            run(make, order, turn + 1);
                                        else
                                            order.done(entered);
                                    });
        });
}

void PaperPress::print(const MakePaper& make, const PrintWish& wish)
{
    run(make,
        {tr("Printing"),
         [printers = m_printers, wish](const Paper& paper, Progress& progress) {
             return printers->print(*paper.document, wish, telling(progress));
         },
         [this, printer = wish.printer](const Result<void>& outcome) {
             Q_EMIT printed(outcome, printer);
         }});
}

void PaperPress::save(const MakePaper& make, const QString& title, const QString& path,
                      std::function<Result<void>(const Paper&, Progress&)> work)
{
    run(make, {title, std::move(work), [this, path](const Result<void>& outcome) {
                   Q_EMIT saved(outcome, path);
               }});
}

void PaperPress::savePdf(const MakePaper& make, const QString& path)
{
    save(make, tr("Saving the PDF"), path,
         [path, &clock = m_workspace.clock()](const Paper& paper, Progress& progress) {
             return print::writePdf(*paper.document, path, clock, telling(progress));
         });
}

void PaperPress::saveWorkbook(const MakePaper& make, const QString& path)
{
    save(make, tr("Saving the workbook"), path,
         [path, &clock = m_workspace.clock()](const Paper& paper, Progress&) -> Result<void> {
             if (paper.tables.empty())
                 return noTable();
             return exchange::writeXlsx(paper.tables, path, Words(paper.tables.front().language),
                                        QTimeZone::systemTimeZone(), clock);
         });
}

void PaperPress::saveCsv(const MakePaper& make, const QString& path, size_t index)
{
    save(make, tr("Saving the table"), path,
         [path, index](const Paper& paper, Progress&) -> Result<void> {
             if (index >= paper.tables.size())
                 return noTable();
             const auto& table = paper.tables[index];
             return exchange::writeCsv(table, path, Words(table.language),
                                       QTimeZone::systemTimeZone());
         });
}

}  // namespace kaasa::ui
