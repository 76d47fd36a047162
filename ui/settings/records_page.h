// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_page.h"
#include "ui/shared/rows_model.h"

class QStackedWidget;

namespace kaasa::ui {

class EmptyState;
class InstantList;
class ListAndDetail;
class SearchField;

/// A settings page of several records: venues, projects, organisations. The list beside what is
/// known of the chosen one; a new one needs a name, everything else is filled in afterwards.
class RecordsPage : public SettingsPage {
    Q_OBJECT
public:
    /// `name` begins the object names: "venues".
    RecordsPage(const AppContext& context, const QString& name, QWidget* parent = nullptr);

    void arrive(const QString& argument) override;
    void leave() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    QList<QWidget*> panes() const override;
    void focusFirst() override;

protected:
    /// What a person reads of the list; said again in every language.
    struct Words {
        QString list;      ///< accessible name
        QString search;    ///< prompt
        QString empty;     ///< what belongs here
        QString back;      ///< link above the detail in a narrow window
        QString newTitle;  ///< of the dialog that asks for the name
        QString newLabel;
    };

    void setWords(const Words& words);
    /// Cards of the chosen record go here.
    ColumnArea* detail() const { return m_detail; }
    void choose(const QString& uid);

    /// Every record; AddressRole holds its uid.
    virtual QList<RowsModel::Row> rows() const = 0;
    /// Fills the cards; never called without a record.
    virtual void show(const QString& uid) = 0;
    using Maker = std::function<Result<QString>(storage::Profile&)>;
    /// What makes one of that name and says which: its uid. Runs on the writing thread.
    virtual Maker maker(const QString& name) const = 0;
    virtual int mostLetters() const = 0;
    virtual void remove(const QString& uid) = 0;
    virtual QList<SavingForm*> forms() const = 0;

    void read() override;
    QString record() const override { return m_shown; }
    void keyPressEvent(QKeyEvent* event) override;

private:
    void add();
    void showChosen(const QString& uid);
    void fillList();

    Words m_words;
    QWidget* m_listPane;
    SearchField* m_search;
    RowsModel* m_model;
    InstantList* m_list;
    QStackedWidget* m_listStack;
    EmptyState* m_none;
    EmptyState* m_noMatch;
    ColumnArea* m_detail;
    ListAndDetail* m_panes;
    QString m_shown;
};

}  // namespace kaasa::ui
