// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"
#include "ui/shared/rows_model.h"

class QLabel;
class QPushButton;

namespace kaasa::ui {

class WeekStrip;
class WholeList;
class Workspace;

/// The week at one look, and what of it is still to come.
class WeekCard : public Card {
    Q_OBJECT
public:
    explicit WeekCard(Workspace& workspace, QWidget* parent = nullptr);

    void read();
    void retranslate();

Q_SIGNALS:
    void openRequested(const QString& address);

private:
    Workspace& m_workspace;
    QPushButton* m_calendar;
    WeekStrip* m_strip;
    QLabel* m_none;
    RowsModel* m_model;
    WholeList* m_list;
};

}  // namespace kaasa::ui
