// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/open_tasks.h"
#include "ui/shared/card.h"
#include "ui/shared/rows_model.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class WholeList;
class Workspace;

/// What waits: Enter opens the place that solves it, Space marks it done, F4 puts it off until
/// tomorrow.
class TasksCard : public Card {
    Q_OBJECT
public:
    explicit TasksCard(Workspace& workspace, QWidget* parent = nullptr);

    void show(const QList<reports::OpenTask>& tasks);
    /// Why they could not be read.
    void showFault(const QString& sentence);
    void retranslate();
    /// Names give way to their number, for a screen that others see.
    void setDiscreet(bool discreet);

Q_SIGNALS:
    void openRequested(const QString& address);
    void acted(const QString& sentence);
    void failed(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    const reports::OpenTask* current() const;
    void fill();
    void follow();
    void open();
    void markDone();
    void putOff();
    void addTyped();
    void change(std::function<Result<qint64>(storage::Profile&)> job, const QString& done);

    Workspace& m_workspace;
    QList<reports::OpenTask> m_tasks;
    bool m_read = false;
    bool m_discreet = false;
    QLabel* m_none;
    RowsModel* m_model;
    WholeList* m_list;
    QWidget* m_acts;
    QPushButton* m_open;
    QPushButton* m_done;
    QPushButton* m_later;
    QLineEdit* m_new;
    FormRow* m_newRow;
};

}  // namespace kaasa::ui
