// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_part.h"
#include "ui/events/sheet_entry.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class AttendancePane;
class EmptyState;
class FormRow;
class InlineBar;
class SearchField;

/// A signed paper goes into the profile: the grid in the order of the sheet, so that eyes go down
/// the paper and the screen alike. A scan of a row leads to it, blank rows take whom somebody wrote
/// there by hand, and the head-count says whether anybody was missed.
class SheetEntryTab : public EventPart {
    Q_OBJECT
public:
    explicit SheetEntryTab(const AppContext& context, QWidget* parent = nullptr);

    QString title(const domain::EventId& event) const override;
    void show(const domain::EventId& event) override;
    void enter() override;
    void retranslate() override;

protected:
    void fill() override;
    /// Letters in the grid begin a scan: a scanner types wherever the focus is.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void readSheets();
    void chooseSheet(int index);
    void showRows();
    void compare();
    void goTo(const QString& typed);
    void takeBlankRow(qint64 person, int number);
    QString textOf(const storage::PrintedSheet& sheet) const;

    QList<storage::PrintedSheet> m_sheets;  ///< the newest first
    SheetEntry m_entry;
    QComboBox* m_sheet;
    FormRow* m_sheetRow;
    SearchField* m_scan;
    FormRow* m_scanRow;
    QLineEdit* m_count;
    FormRow* m_countRow;
    InlineBar* m_compare;
    InlineBar* m_noSheet;
    AttendancePane* m_pane;
    QPushButton* m_rest;
    EmptyState* m_empty;
    QWidget* m_work;   ///< all but what stands there without a meeting
    QString m_wanted;  ///< number of a sheet that was scanned at another event
};

}  // namespace kaasa::ui
