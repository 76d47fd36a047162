// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QToolButton>

#include <functional>

namespace kaasa::ui {

class Workspace;

/// What can be done with several people of the list at once: those who are chosen (Shift and Ctrl
/// with arrows, click or Space), else everybody it shows. Each act is undone as one.
class ListActs : public QToolButton {
    Q_OBJECT
public:
    explicit ListActs(Workspace& workspace, QWidget* parent = nullptr);

    /// Local keys in the order of the list; `chosen`: somebody picked them out.
    void setPeople(const QList<qint64>& people, bool chosen);
    void retranslate();

Q_SIGNALS:
    void acted(const QString& sentence);
    void failed(const QString& sentence);
    /// On paper or as a file, by the preview page.
    void printRequested(const QList<qint64>& people);

private:
    void fillMenu();
    void addToEvent();
    void addTag();

    Workspace& m_workspace;
    QList<qint64> m_people;
    bool m_chosen = false;
};

}  // namespace kaasa::ui
