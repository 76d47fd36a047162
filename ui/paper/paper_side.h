// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper_remark.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace kaasa::ui {

class ColumnArea;
class IconLabel;
class PaperForm;
class PrintBox;

/// The side of the preview: what can be chosen for this paper, where it is printed, what is well
/// with it, and the buttons.
class PaperSide : public QWidget {
    Q_OBJECT
public:
    explicit PaperSide(QWidget* parent = nullptr);

    /// Takes the form over; the one before is gone. Null = none. The Tab key comes to it after
    /// `before`.
    void setForm(PaperForm* form, QWidget* before);
    PrintBox* printBox() const { return m_printBox; }
    /// Tells what is well; warnings stand elsewhere.
    void setRemarks(const QList<PaperRemark>& remarks);
    /// Without a printer, saving as PDF is what the view is for.
    void showPrinters();
    /// Whether there are tables to save, and whether there is a paper at all.
    void setPossible(bool paper, bool tables);
    /// On the screen: where the choice among several tables appears.
    QPoint csvCorner() const;
    void retranslate();

Q_SIGNALS:
    void printRequested();
    void pdfRequested();
    void workbookRequested();
    void csvRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void orderTab(QWidget* before);

    ColumnArea* m_area;
    QVBoxLayout* m_formPlace;
    PaperForm* m_form = nullptr;
    PrintBox* m_printBox;
    QWidget* m_well;
    QLabel* m_wellWords;
    QPushButton* m_print;
    QPushButton* m_pdf;
    QPushButton* m_workbook;
    QPushButton* m_csv;
};

}  // namespace kaasa::ui
