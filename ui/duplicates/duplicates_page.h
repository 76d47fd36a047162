// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/duplicate_finder.h"
#include "ui/frame/page.h"

class QStackedWidget;

namespace kaasa::ui {

class ColumnArea;
class EmptyState;
class InlineBar;
class InstantList;
class JobRunner;
class ListAndDetail;
class PairCard;
class RowsModel;
class Workspace;
struct AppContext;

/// Two records with the names under which a list shows them.
struct PairLine {
    services::DuplicatePair pair;
    QString first;
    QString second;
};

/// Records that may be of one person, the surest first, with the reason: they are merged, or
/// remembered as two people.
class DuplicatesPage : public Page {
    Q_OBJECT
public:
    explicit DuplicatesPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    void arrive(const QString& argument) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    /// On a worker thread: everybody is compared with everybody.
    void look();
    void fill();
    void showChosen();
    const PairLine* chosen() const;
    void merge();
    void markDistinct();
    void done(const Result<void>& result, const QString& sentence);

    Workspace& m_workspace;
    JobRunner& m_jobs;
    InlineBar* m_bar;
    RowsModel* m_model;
    InstantList* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    ColumnArea* m_detail;
    PairCard* m_card;
    ListAndDetail* m_panes;
    QList<PairLine> m_pairs;
    bool m_isLooking = false;
    bool m_isStale = true;
    bool m_awaitsPairs = false;  ///< to go into the list as soon as there are some
};

}  // namespace kaasa::ui
