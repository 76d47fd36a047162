// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace kaasa::ui {

class FigureButton;

/// Up to four figures side by side; two by two or one below the other where the room is narrow.
class FigureRow : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMost = 4;

    explicit FigureRow(QWidget* parent = nullptr);

    FigureButton* figure(int index) const { return m_figures[index]; }
    /// After figures were shown or hidden.
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QGridLayout* m_grid;
    QList<FigureButton*> m_figures;
    int m_columns = 0;
};

}  // namespace kaasa::ui
