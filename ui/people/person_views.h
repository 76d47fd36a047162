// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_filter.h"
#include "core/storage/saved_view_repository.h"

#include <QToolButton>

class QMenu;

namespace kaasa::ui {

class Workspace;

/// The looks of the list of people that somebody keeps under a name, and what a row tells. The
/// button names the look that is on.
class PersonViews : public QToolButton {
    Q_OBJECT
public:
    explicit PersonViews(Workspace& workspace, QWidget* parent = nullptr);

    /// How the list looks now; the search text is no part of a view.
    void setCurrent(const storage::PersonListView& view);
    const storage::PersonListView& current() const { return m_current; }
    /// Views were written, here or on another computer.
    void refresh();
    void retranslate();

Q_SIGNALS:
    /// The list shall look like this.
    void chosen(const storage::PersonListView& view);
    void acted(const QString& sentence);
    void failed(const QString& sentence);

private:
    void fillMenu();
    void addColumns(QMenu* menu);
    void addChanges(const storage::SavedView& view);
    void choose(const storage::SavedView& view);
    void name(storage::SavedView view);
    void save(const storage::SavedView& view, const QString& sentence);
    void remove(const storage::SavedView& view);
    const storage::SavedView* opened() const;
    void showName();

    Workspace& m_workspace;
    QMenu* m_menu;
    storage::PersonListView m_current;
    QList<storage::SavedView> m_views;
    Uid m_opened;  ///< the view that was chosen last; it may have been narrowed since
};

}  // namespace kaasa::ui
