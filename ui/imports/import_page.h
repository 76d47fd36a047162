// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_run.h"
#include "core/exchange/list_preview.h"
#include "ui/frame/page.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QScrollArea;

namespace kaasa::ui {

struct AppContext;
class CheckCard;
class ColumnsCard;
class EarlierCard;
class InlineBar;
class Job;
class KnownPeopleCard;
class ProgressRow;
class ResultCard;
class SourceCard;
class Workspace;

/// A list comes in: choose it, look at what Kaasa makes of it, finish. Nothing is written until
/// then, nothing is ever deleted, and all of it can be taken back.
class ImportPage : public Page {
    Q_OBJECT
public:
    explicit ImportPage(const AppContext& context, QWidget* parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    void retranslate() override;
    /// A kind of list ("people") may follow.
    void arrive(const QString& argument) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

protected:
    /// F8, which the desk has for something else, leads to the next fault.
    void keyPressEvent(QKeyEvent* event) override;

public:
    /// Nothing is being read, checked or taken in; for tests.
    bool isSettled() const;

private:
    void build();
    void connectParts();
    void chooseFile();
    void readAgain();
    void read();
    void check();
    /// What stands on the page stays until the new figures are there.
    void checkAgain();
    void finish();
    void undo(qint64 batch);
    void again();
    void showChecked(const Result<exchange::ImportReport>& report);
    void showImported(const Result<exchange::ImportReport>& report);
    void follow(Job* job);
    void stopJob();
    void showState();
    void tell(const Error& error);
    exchange::ListChoices choices() const;
    exchange::ImportRequest request() const;

    Workspace& m_workspace;
    std::unique_ptr<AppContext> m_context;
    QScrollArea* m_area;
    QLabel* m_intro;
    SourceCard* m_source;
    InlineBar* m_told;
    ResultCard* m_result;
    ColumnsCard* m_columns;
    CheckCard* m_check;
    KnownPeopleCard* m_known;
    EarlierCard* m_earlier;
    bool m_anyEarlier = false;
    QWidget* m_foot;
    ProgressRow* m_progress;
    QLabel* m_promise;
    QPushButton* m_finish;
    QPointer<Job> m_job;
    int m_turn = 0;  ///< of reading and checking: what an older one found is dropped
    bool m_read = false;
    bool m_checked = false;
    bool m_importing = false;
    bool m_done = false;
};

}  // namespace kaasa::ui
