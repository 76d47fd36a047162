// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/printers.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace kaasa::ui {

class FormRow;

/// Which printer, how many copies, which pages. Without a printer: a sentence that says so.
class PrintBox : public QWidget {
    Q_OBJECT
public:
    explicit PrintBox(QWidget* parent = nullptr);

    /// `usual` is chosen when it is among them.
    void setPrinters(const QStringList& names, const QString& usual);
    bool hasPrinter() const;
    QString printer() const;

    /// What is chosen; nothing when the pages that were typed make no sense: the field then says so
    /// and has the focus. `shown` is the page that is looked at, from 0.
    std::optional<PrintWish> wish(int shown, int pageCount);
    void retranslate();

private:
    enum class Pages { All, Shown, Some };

    void showRange();

    QLabel* m_none;
    QComboBox* m_printer;
    FormRow* m_printerRow;
    QSpinBox* m_copies;
    FormRow* m_copiesRow;
    QComboBox* m_pages;
    FormRow* m_pagesRow;
    QLineEdit* m_range;
    FormRow* m_rangeRow;
};

/// "2–5" or "3" as pages from 0; nothing when it is no range of a paper with so many pages.
std::optional<print::PageRange> pageRangeOf(const QString& typed, int pageCount);

}  // namespace kaasa::ui
