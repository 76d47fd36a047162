// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/corrected_table.h"
#include "core/exchange/import_report.h"
#include "ui/shared/card.h"

#include <QSet>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class RowsModel;
class WholeList;

/// What an import would do or did: how many rows of which sort, and a sentence for each cell that a
/// person should look at. While nothing is written yet, a cell is corrected in place and a row left
/// out; the file itself stays as it is.
class CheckCard : public Card {
    Q_OBJECT
public:
    explicit CheckCard(QWidget* parent = nullptr);

    void show(const exchange::ImportReport& report);
    const exchange::ImportReport& report() const { return m_report; }
    /// F8: the next row that is left out, from the top again after the last.
    void nextFault();
    const exchange::CellCorrections& corrections() const { return m_corrections; }
    /// Lines of rows that a person leaves out.
    const QSet<int>& leftOut() const { return m_leftOut; }
    /// Another list has come.
    void forget();
    void retranslate();

Q_SIGNALS:
    void checkRequested();
    /// Cells were corrected or rows left out.
    void listMended();

private:
    enum Show { Faults, Warnings, All };

    void build();
    void chooseShown();
    void fill();
    bool isShown(const exchange::CellRemark& remark) const;
    void showChosen();
    void correct();
    void leaveOut();
    void asInFile();
    void showMended();

    exchange::ImportReport m_report;
    QList<std::pair<QLabel*, QLabel*>> m_counts;  ///< new, added to, same, left out
    QPushButton* m_check;
    QComboBox* m_shown;
    FormRow* m_shownRow;
    QPushButton* m_next;
    RowsModel* m_model;
    WholeList* m_list;
    QLabel* m_more;
    struct Place {
        int line = 0;
        int column = 0;  ///< 0 = the row as a whole
        QString header;
        QString raw;
    };
    QList<Place> m_places;  ///< of the remarks that are shown
    QLineEdit* m_cell;
    FormRow* m_cellRow;
    QPushButton* m_correct;
    QPushButton* m_leaveOut;
    QWidget* m_mending;
    QLabel* m_mended;
    QPushButton* m_asInFile;
    exchange::CellCorrections m_corrections;
    QSet<int> m_leftOut;
};

}  // namespace kaasa::ui
