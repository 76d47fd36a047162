// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_report.h"
#include "ui/shared/card.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class RowsModel;
class WholeList;

/// What an import would do or did: how many rows of which sort, and a sentence for each cell that a
/// person should look at.
class CheckCard : public Card {
    Q_OBJECT
public:
    explicit CheckCard(QWidget* parent = nullptr);

    void show(const exchange::ImportReport& report);
    const exchange::ImportReport& report() const { return m_report; }
    /// F8: the next row that is left out, from the top again after the last.
    void nextFault();
    void retranslate();

Q_SIGNALS:
    void checkRequested();

private:
    enum Show { Faults, Warnings, All };

    void build();
    void chooseShown();
    void fill();
    bool isShown(const exchange::CellRemark& remark) const;

    exchange::ImportReport m_report;
    QList<std::pair<QLabel*, QLabel*>> m_counts;  ///< new, added to, same, left out
    QPushButton* m_check;
    QComboBox* m_shown;
    FormRow* m_shownRow;
    QPushButton* m_next;
    RowsModel* m_model;
    WholeList* m_list;
    QLabel* m_more;
};

}  // namespace kaasa::ui
