// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "core/exchange/read_ahead.h"

#include <memory>

namespace kaasa::storage {
class Profile;
}

namespace kaasa::exchange {

/// What is to be imported, and how.
struct ImportRequest {
    QString path;
    ListKind kind = ListKind::People;
    ImportAssumptions assumptions;
    bool trial = false;   ///< find out what would happen; write nothing
    qint64 event = 0;     ///< local key: whose marks or registrations these are, where the
                          ///< list does not say; 0 = the list says
    ListChoices choices;  ///< what a person has changed of what was recognised
    PersonAnswers answers = {};
};

/// What the profile and this computer say about lists that come in: today, the country, the zone.
ImportAssumptions assumptionsOf(storage::Profile& profile);

/// Takes a list into a profile: the command line and File → Import alike. Works in steps, so that
/// the door never waits; all steps are one batch, which is undone at once and whole. When a step
/// fails, or the run is cancelled or dropped before its end, everything is taken back.
class ImportRun {
public:
    /// Reads the head of the list. `profile` must outlive the run. Errors: those of `ListReader`,
    /// NotFound for an unknown event, Refused (import.event) when nobody can tell whose marks they
    /// are.
    static Result<std::unique_ptr<ImportRun>> start(storage::Profile& profile,
                                                    ImportRequest request);

    ~ImportRun();
    ImportRun(const ImportRun&) = delete;
    ImportRun& operator=(const ImportRun&) = delete;

    const ListLayout& layout() const { return m_layout; }
    const TableSource& source() const { return m_source; }

    /// Takes rows for about `milliseconds` and makes them durable; true when the list has ended.
    /// Errors: those of `CsvReader`, DiskFull, Storage; then nothing of the import is left.
    Result<bool> step(int milliseconds);
    /// All at once, in one transaction. Errors as `step`.
    Result<ImportReport> finish();
    /// Takes back what was written so far. Errors: Storage, DiskFull.
    Result<void> cancel();

    /// 0 to 1.
    double progress() const { return m_rows.progress(); }
    const ImportReport& report() const { return m_report; }

private:
    enum class Stage { Running, Ended, TakenBack };

    ImportRun(storage::Profile& profile, ImportRequest request, ListReader list,
              std::unique_ptr<RowTaker> taker);

    Result<void> beginBatch();
    Result<bool> takeRows(int milliseconds, const storage::Act* act);
    Result<void> endBatch();

    storage::Profile& m_profile;
    ImportRequest m_request;
    ListLayout m_layout;
    TableSource m_source;
    std::unique_ptr<RowTaker> m_taker;
    ReadAhead m_rows;
    ImportReport m_report;
    Stage m_stage = Stage::Running;
    bool m_written = false;  ///< a step has been committed
};

}  // namespace kaasa::exchange
