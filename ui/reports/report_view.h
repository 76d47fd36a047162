// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"
#include "ui/shared/card.h"

class QComboBox;
class QLabel;

namespace kaasa::ui {

class FigureRow;
class FormRow;
class InstantTable;
class ReportTableModel;

/// A report on the screen: its figures with their definitions, and its tables one at a time.
class ReportView : public QWidget {
    Q_OBJECT
public:
    explicit ReportView(QWidget* parent = nullptr);

    void show(const reports::Report& report, const std::vector<reports::ReportTable>& tables);
    void retranslate();
    /// The caret goes to the table.
    void enter();

Q_SIGNALS:
    /// Somebody wants to know who stands behind a number. `about`: "" = all of the report,
    /// "event/UID", "meeting/UID", "audience/public", "person/UID"; `what`: the number in words.
    void asked(const QString& about, const QString& what);

private:
    void build();
    void showTable();
    void fit();
    void choose(int row);

    reports::Report m_report;
    std::vector<reports::ReportTable> m_tables;
    QLabel* m_title;
    QLabel* m_facts;
    FigureRow* m_figures;
    Card* m_card;
    QLabel* m_tableTitle;
    QComboBox* m_chosen;
    FormRow* m_chosenRow;
    ReportTableModel* m_model;
    InstantTable* m_table;
    QLabel* m_empty;
    QLabel* m_notes;
};

}  // namespace kaasa::ui
