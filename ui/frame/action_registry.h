// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/command.h"

#include <QObject>

class QAction;
class QMenu;

namespace kaasa::ui {

/// Every command of the program, once. Its QAction is named like its id.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent = nullptr);

    /// A second command of the same id or key is a mistake of ours (asserted).
    QAction* add(const Command& command);
    void add(const QList<Command>& commands);
    /// Null when there is none.
    QAction* action(const QString& id) const;
    /// In the order they were added.
    QList<QAction*> actions() const;
    const Command& command(const QAction* action) const;

    /// Fills a menu with the commands that belong to it, in order.
    void fill(QMenu* target, Menu menu) const;
    static QString menuTitle(Menu menu);
    /// The words without access key, for lists.
    static QString plainText(const QAction* action);

    void retranslate();

Q_SIGNALS:
    void triggered(const QString& id);
    void added(QAction* action);

private:
    struct Entry {
        Command command;
        QAction* action;
    };
    QList<Entry> m_entries;
};

}  // namespace kaasa::ui
