// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"
#include "ui/paper/paper.h"
#include "ui/paper/paper_entry.h"

#include <QPointer>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace kaasa::ui {

struct AppContext;
struct FileWish;
class EmptyState;
class InlineBar;
class Job;
class JobRunner;
class PageList;
class PagePictures;
class PaperForm;
class PaperPress;
class PaperSide;
class PaperView;
class Preferences;
class Printers;
class Workspace;

/// Every paper of the program, before it is printed or saved: its pages, what can be chosen for it,
/// where it goes. Looking changes nothing; printing and saving give numbers where the kind has
/// some.
class PreviewPage : public Page {
    Q_OBJECT
public:
    PreviewPage(const AppContext& context, QList<PaperEntry> entries,
                std::shared_ptr<Printers> printers, QWidget* parent = nullptr);
    ~PreviewPage() override;

    QString title() const override;
    void retranslate() override;
    /// "KIND/UID"
    void arrive(const QString& argument) override;
    void leave() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

    /// Nothing is being made or painted; for tests.
    bool isSettled() const;

private:
    void build();
    QWidget* buildTools();
    void connectParts();
    void loadPrinters();

    void openPaper(const QString& kind, const QString& argument);
    void remember();
    void make();
    void show(Result<Paper> paper);
    void showPlace();
    void showZoom();
    void showRemarks();
    void tellError(const Error& error);

    void print();
    void ask(const FileWish& wish, std::function<void(const QString&)> save);
    void askForPdf();
    void askForWorkbook();
    void askForCsv();
    void showSaved(const Result<void>& outcome, const QString& path);
    void showPrinted(const Result<void>& outcome, const QString& printer);

    Workspace& m_workspace;
    Preferences& m_preferences;
    JobRunner& m_jobs;
    QList<PaperEntry> m_entries;
    std::shared_ptr<Printers> m_printers;
    PaperPress* m_press;

    PagePictures* m_pictures;
    PageList* m_list;
    PaperView* m_view;
    PaperSide* m_side;
    QPushButton* m_back;
    QLabel* m_place;
    QPushButton* m_forward;
    QComboBox* m_zoom;
    QLabel* m_percent;
    QStackedWidget* m_stack;
    EmptyState* m_fault;
    QVBoxLayout* m_warnings;
    InlineBar* m_told;

    QString m_kind;
    QString m_argument;
    PaperForm* m_form = nullptr;
    QPointer<Job> m_making;
    int m_turn = 0;  ///< of the making: what comes from an older one is dropped
    QString m_fileName;
    QStringList m_tables;  ///< their titles
    QList<PaperRemark> m_remarks;
    std::optional<int> m_wantedPage;
    QString m_savedAs;
};

}  // namespace kaasa::ui
