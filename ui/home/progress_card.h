// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/project_progress.h"
#include "ui/shared/card.h"

class QLabel;

namespace kaasa::ui {

/// How far the running projects have come, in numbers that say what they count.
class ProgressCard : public Card {
    Q_OBJECT
public:
    explicit ProgressCard(QWidget* parent = nullptr);

    void show(const QList<reports::ProjectProgress>& projects);
    void retranslate();

Q_SIGNALS:
    void openRequested(const QString& address);

private:
    void fill();
    QWidget* block(const reports::ProjectProgress& project);

    QList<reports::ProjectProgress> m_projects;
    bool m_read = false;
    QLabel* m_none;
    QLabel* m_note;
    QWidget* m_blocks = nullptr;
};

}  // namespace kaasa::ui
