// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/frame/page.h"

#include <QVariant>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace kaasa::services {
struct UndoOutcome;
}

namespace kaasa::storage {
struct HistoryEntry;
}

namespace kaasa::ui {

class ActCard;
class ColumnArea;
class EmptyState;
class InlineBar;
class InstantList;
class ListAndDetail;
class RowsModel;
class Workspace;
struct AppContext;

/// Every act of the profile, newest first, with what it changed and the way back; or only those
/// that removed something: the bin. Several are taken back in one act.
class HistoryPage : public Page {
    Q_OBJECT
public:
    enum class Shows { Everything, Bin };

    HistoryPage(const AppContext& context, Shows shows, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;
    /// `argument`: the act to show; empty = the newest.
    void arrive(const QString& argument) override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void fillFilters();
    void read();
    void showChosen();
    void tell(const QString& fault);
    QList<qint64> chosen() const;
    void takeBack(const QList<qint64>& acts);
    void takenBack(const Result<services::UndoOutcome>& outcome, int count);
    bool isBin() const { return m_shows == Shows::Bin; }
    QString detail(const storage::HistoryEntry& entry) const;
    QString takeBackWord() const;

    Workspace& m_workspace;
    Shows m_shows;
    InlineBar* m_bar;
    QComboBox* m_subject;
    QComboBox* m_member;
    RowsModel* m_model;
    InstantList* m_list;
    QStackedWidget* m_stack;
    EmptyState* m_none;
    QPushButton* m_more;
    QPushButton* m_several;
    ColumnArea* m_detail;
    ActCard* m_card;
    ListAndDetail* m_panes;
    int m_most;  ///< so many acts are read
};

}  // namespace kaasa::ui
