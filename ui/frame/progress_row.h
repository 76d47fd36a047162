// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace kaasa::ui {

class Job;

/// A running job: what it does in words, how far it is, Cancel.
class ProgressRow : public QWidget {
    Q_OBJECT
public:
    explicit ProgressRow(QWidget* parent = nullptr);

    /// Null = nothing runs.
    void follow(Job* job);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void retranslate();

    QPointer<Job> m_job;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

}  // namespace kaasa::ui
