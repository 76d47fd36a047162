// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/file_exchange.h"
#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace kaasa {
class Clock;
}

namespace kaasa::ui {

class InlineBar;
class JobRunner;
class Preferences;
class Workspace;

/// For places without a network: everything sealed into a file, and what is new in such a file.
class StickCard : public Card {
    Q_OBJECT
public:
    /// All must outlive it.
    StickCard(Workspace& workspace, JobRunner& jobs, Preferences& preferences,
              QWidget* parent = nullptr);

    void retranslate();

private:
    void write(const QString& path);
    void read(const QString& path);
    void written(const Result<int>& envelopes);
    void taken(const Result<sync::FileOutcome>& outcome);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    QLabel* m_what;
    QPushButton* m_write;
    QPushButton* m_read;
    InlineBar* m_done;
};

}  // namespace kaasa::ui
