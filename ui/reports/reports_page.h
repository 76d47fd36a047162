// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/frame/page.h"
#include "ui/print/papers/paper_request.h"

#include <QPointer>

class QPushButton;
class QScrollArea;

namespace kaasa::reports {
struct ProofPerson;
}

namespace kaasa::ui {

struct AppContext;
class InlineBar;
class Job;
class PageTabs;
class ProgressRow;
class ProofCard;
class ReportChoices;
class ReportSaver;
class ReportView;
class Workspace;

/// What was done, counted: a project or a period, one event, one person, the certificates. Every
/// figure says what it counts and who stands behind it; every report becomes paper or a table.
class ReportsPage : public Page {
    Q_OBJECT
public:
    explicit ReportsPage(const AppContext& context, QWidget* parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    void retranslate() override;
    /// "project[/UID]", "event/UID", "person/UID" or "certificates".
    void arrive(const QString& argument) override;
    void leave() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

    /// Nothing is being counted or saved; for tests.
    bool isSettled() const;

private:
    void build();
    void connectParts();
    print::PaperKind kind() const;
    void chooseTab();
    void count();
    void showProof(const QString& about, const QString& what);
    void closeProof();
    void remember(const print::PaperRequest& request);
    void print();
    void save(void (ReportSaver::*how)(const print::PaperRequest&));
    void follow(Job* job);
    void tell(const Error& error);

    Workspace& m_workspace;
    std::unique_ptr<AppContext> m_context;
    ReportSaver* m_saver;
    PageTabs* m_tabs;
    QScrollArea* m_area;
    ReportChoices* m_choices;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_workbook;
    QPushButton* m_csv;
    ProgressRow* m_progress;
    InlineBar* m_told;
    ReportView* m_view;
    ProofCard* m_proof;
    QPointer<QWidget> m_askedFrom;
    QPointer<Job> m_job;
    int m_turn = 0;  ///< of counting: what an older one found is dropped
    bool m_shown = false;
};

}  // namespace kaasa::ui
