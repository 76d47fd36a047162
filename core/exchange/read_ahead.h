// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_taker.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace kaasa::exchange {

/// Reads a list on a thread of its own, a little ahead of whoever takes its rows: what a row says
/// is worked out while the rows before it are written. Holds a few hundred rows, however long the
/// list.
class ReadAhead {
public:
    /// `taker` must outlive it.
    ReadAhead(ListReader list, const RowTaker& taker);
    ~ReadAhead();
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    /// The next row; null at the end. Errors: those of `CsvReader`.
    Result<std::unique_ptr<ReadRow>> next();
    /// 0 to 1: what was handed out.
    double progress() const { return m_progress; }

private:
    /// Rows travel by the bundle, for each journey costs as much as a row.
    struct Bundle {
        std::vector<std::unique_ptr<ReadRow>> rows;
        std::optional<Error> error;
        double progress = 0;
        bool last = false;
    };

    void run();
    Bundle read();
    Bundle takeBundle();

    ListReader m_list;
    const RowTaker& m_taker;
    Bundle m_current;
    size_t m_place = 0;
    double m_progress = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Bundle> m_waiting;
    bool m_stopped = false;
    std::thread m_thread;
};

}  // namespace kaasa::exchange
