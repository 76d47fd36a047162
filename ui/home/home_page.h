// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/open_tasks.h"
#include "core/reports/project_progress.h"
#include "ui/frame/app_context.h"
#include "ui/frame/page.h"

#include <QElapsedTimer>

#include <optional>

class QBoxLayout;

namespace kaasa::ui {

class ColumnArea;
class InlineBar;
class NextCard;
class ProgressCard;
class RecentCard;
class SyncLine;
class TasksCard;
class WeekCard;

/// One look, next step: what is on, what waits, the week, what one worked on, how far projects have
/// come. What needs more than a frame is read beside the work.
class HomePage : public Page {
    Q_OBJECT
public:
    explicit HomePage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString newText() const override;
    void retranslate() override;
    void arrive(const QString& argument) override;
    void focusFirst() override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Findings {
        Result<QList<reports::OpenTask>> tasks = QList<reports::OpenTask>();
        /// Nothing: they were read a moment ago.
        std::optional<Result<QList<reports::ProjectProgress>>> projects;
    };

    void read();
    void readBeside();
    void arrange();

    AppContext m_context;
    ColumnArea* m_area;
    InlineBar* m_bar;
    SyncLine* m_sync;
    NextCard* m_next;
    QBoxLayout* m_columns;
    TasksCard* m_tasks;
    RecentCard* m_recent;
    WeekCard* m_week;
    ProgressCard* m_progress;
    QElapsedTimer m_sinceProgress;  ///< not started before it was read once
    bool m_reading = false;
    bool m_again = false;  ///< rows changed while the last reading was on its way
};

}  // namespace kaasa::ui
