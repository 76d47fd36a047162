// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_list_repository.h"
#include "ui/frame/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace kaasa::ui {

class EmptyState;
class InstantList;
class ListAndDetail;
class PersonFilterBar;
class ListActs;
class PersonListModel;
class PersonView;
class PersonViews;
class SearchField;
class Workspace;
struct AppContext;

/// People: the list narrows from the first letter, the chosen person's story stands beside it.
class PeoplePage : public Page {
    Q_OBJECT
public:
    explicit PeoplePage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString newText() const override;
    void retranslate() override;
    /// "UID" or "UID/TAB": the person to show.
    void arrive(const QString& argument) override;
    void leave() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

private:
    void buildList();
    void reload();
    void refresh();
    void showCount();
    void showChosen();
    void look(const storage::PersonListView& view);
    void addPerson();
    void removePeople(const QList<qint64>& people);
    /// Whoever the caret of the list is on, and those who are picked out.
    QList<qint64> current() const;
    QList<qint64> chosen() const;
    void enterPerson();
    void editPerson();
    void backToList();
    storage::PersonFilter filter() const;
    void showOnly(const storage::PersonFilter& filter);
    storage::PersonListView shownView() const;

    Workspace& m_workspace;
    QWidget* m_listPane;
    SearchField* m_search;
    PersonFilterBar* m_filters;
    QLabel* m_count;
    QComboBox* m_sort;
    PersonViews* m_views;
    ListActs* m_acts;
    PersonListModel* m_model;
    InstantList* m_list;
    QStackedWidget* m_listStack;
    EmptyState* m_noOne;
    EmptyState* m_noMatch;
    PersonView* m_view;
    ListAndDetail* m_panes;
};

}  // namespace kaasa::ui
