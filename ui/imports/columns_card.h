// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/list_preview.h"
#include "ui/shared/card.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace kaasa::ui {

class FormRow;
class PreviewModel;

/// The first rows of the list and what each column is taken for, to be changed column by column.
class ColumnsCard : public Card {
    Q_OBJECT
public:
    explicit ColumnsCard(QWidget* parent = nullptr);

    void show(const exchange::ListPreview& preview);
    /// What a person changed; nothing while it is as Kaasa saw it.
    std::optional<exchange::ListLayout> layout() const { return m_changed; }
    /// As Kaasa sees them, whatever was said of such a list before.
    bool anew() const { return m_anew; }
    void forget();
    void retranslate();

Q_SIGNALS:
    void layoutChanged();

private:
    void build();
    void fit();
    void showColumn();
    void showOrder();
    void takeField();
    void takeOrder();
    void change(const exchange::ListLayout& layout);
    void recogniseAnew();
    int column() const;

    PreviewModel* m_model;
    QTableView* m_table;
    QLabel* m_titles;
    QComboBox* m_column;
    FormRow* m_columnRow;
    QComboBox* m_field;
    FormRow* m_fieldRow;
    QComboBox* m_order;
    FormRow* m_orderRow;
    exchange::ListPreview m_preview;
    std::optional<exchange::ListLayout> m_changed;
    bool m_anew = false;
    QPushButton* m_recognise;
};

}  // namespace kaasa::ui
