// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QPushButton;

namespace kaasa::ui {

class RowsModel;
class WholeList;
class Workspace;

/// The last imports of this computer with their numbers; whichever still stands can be taken back.
class EarlierCard : public Card {
    Q_OBJECT
public:
    explicit EarlierCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads them anew; false when there are none.
    bool reload();
    void retranslate();

Q_SIGNALS:
    void undoRequested(qint64 batch);

private:
    void showChosen();

    Workspace& m_workspace;
    RowsModel* m_model;
    WholeList* m_list;
    QPushButton* m_undo;
};

}  // namespace kaasa::ui
