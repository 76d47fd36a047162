// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_filter.h"

#include <QWidget>

class QLabel;
class QMenu;
class QToolButton;

namespace kaasa::ui {

class FlowLayout;
class Workspace;

/// What narrows the list of people: a menu to add a condition, and each that is on as a chip that
/// takes it off. Every condition can be reached by keys alone.
class PersonFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit PersonFilterBar(Workspace& workspace, QWidget* parent = nullptr);

    /// A button that stands behind the filter's, before the chips.
    void addTool(QWidget* tool);
    /// Without the search text, which belongs to the field above.
    const storage::PersonFilter& filter() const { return m_filter; }
    void setFilter(const storage::PersonFilter& filter);
    void retranslate();

Q_SIGNALS:
    void filterChanged();

private:
    struct Condition {
        QString text;  ///< of the chip
        std::function<void(storage::PersonFilter&)> remove;
    };
    QList<Condition> conditions() const;
    void fillMenu();
    void addChoices(QMenu* menu, const QList<std::pair<QString, QString>>& choices,
                    std::function<void(storage::PersonFilter&, const QString&)> set);
    void change(const std::function<void(storage::PersonFilter&)>& change);
    void showChips();

    Workspace& m_workspace;
    storage::PersonFilter m_filter;
    FlowLayout* m_flow;
    QToolButton* m_add;
    QMenu* m_menu;
    QList<QWidget*> m_chips;
};

}  // namespace kaasa::ui
