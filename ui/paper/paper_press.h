// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"
#include "ui/paper/printers.h"

#include <QObject>

namespace kaasa::ui {

class JobRunner;
class Workspace;

/// Lets a paper leave the house: makes it on a worker thread, sees that its numbers stand in the
/// registers, and hands it to a printer or a file.
class PaperPress : public QObject {
    Q_OBJECT
public:
    /// All must outlive the press.
    PaperPress(Workspace& workspace, JobRunner& jobs, std::shared_ptr<Printers> printers,
               QObject* parent = nullptr);

    void print(const MakePaper& make, const PrintWish& wish);
    void savePdf(const MakePaper& make, const QString& path);
    void saveWorkbook(const MakePaper& make, const QString& path);
    /// The table at `index` of the paper's.
    void saveCsv(const MakePaper& make, const QString& path, size_t index);

Q_SIGNALS:
    void printed(const kaasa::Result<void>& outcome, const QString& printer);
    void saved(const kaasa::Result<void>& outcome, const QString& path);

private:
    /// How a paper leaves: what to do with it on the worker thread, whom to tell on ours.
    struct Order {
        QString title;  ///< of the job
        std::function<Result<void>(const Paper& paper, Progress& progress)> work;
        std::function<void(const Result<void>& outcome)> done;
    };

    void run(const MakePaper& make, const Order& order, int turn = 0);
    void save(const MakePaper& make, const QString& title, const QString& path,
              std::function<Result<void>(const Paper&, Progress&)> work);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    std::shared_ptr<Printers> m_printers;
};

}  // namespace kaasa::ui
