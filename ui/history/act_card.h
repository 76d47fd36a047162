// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/history_repository.h"
#include "ui/shared/card.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

class ValueList;
class Workspace;

/// One act of History: what was done, when and by whom, each value before and after, the way to
/// what it concerns and the way back.
class ActCard : public Card {
    Q_OBJECT
public:
    explicit ActCard(Workspace& workspace, QWidget* parent = nullptr);

    /// `takeBack`: the words on the button.
    void show(const storage::HistoryEntry& entry, const QString& takeBack);
    void retranslate();

Q_SIGNALS:
    void takeBackRequested();
    /// An address of the PageRegistry.
    void openRequested(const QString& address);

private:
    QString address(const storage::HistoryEntry& entry) const;
    QString whyNot(const storage::HistoryEntry& entry) const;

    Workspace& m_workspace;
    QLabel* m_when;
    ValueList* m_values;
    QLabel* m_none;
    QLabel* m_whyNot;
    QPushButton* m_open;
    QPushButton* m_takeBack;
    QString m_address;
};

}  // namespace kaasa::ui
