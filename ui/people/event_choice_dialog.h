// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QStandardItemModel;

namespace kaasa::ui {

class InstantList;
class SearchField;
class Workspace;

/// Chooses one event: those to come first, then the past ones from the newest; typing narrows them.
class EventChoiceDialog : public QDialog {
    Q_OBJECT
public:
    /// `people`: how many shall be registered.
    EventChoiceDialog(Workspace& workspace, int people, QWidget* parent = nullptr);

    /// Local key; 0 before somebody chose.
    qint64 event() const { return m_event; }
    void accept() override;

private:
    void readEvents(Workspace& workspace);
    void narrow(const QString& typed);

    SearchField* m_search;
    QStandardItemModel* m_events;
    InstantList* m_list;
    qint64 m_event = 0;
};

}  // namespace kaasa::ui
