// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_door.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;
class QLabel;

namespace kaasa::ui {

class DeskArrivals;
class DeskArrivalsModel;
class DeskCounter;

/// Beside the desk's field: how many are here and awaited, and everybody who came, each with Undo.
class DeskSide : public QWidget {
    Q_OBJECT
public:
    explicit DeskSide(DeskDoor& door, QWidget* parent = nullptr);

    void reload();
    void retranslate();
    DeskArrivals* arrivals() const { return m_arrivals; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showCounts();
    void placeCounters();
    void fitCounters();

    DeskDoor& m_door;
    QWidget* m_counters;
    QGridLayout* m_numbers;
    bool m_tight = false;
    QList<QWidget*> m_shown;  ///< counters, as they stand in the grid
    int m_columns = 0;
    DeskCounter* m_present;
    DeskCounter* m_expected;
    DeskCounter* m_free;
    DeskCounter* m_children;
    QLabel* m_last;
    QLabel* m_hint;
    QHBoxLayout* m_head;
    DeskArrivalsModel* m_model;
    DeskArrivals* m_arrivals;
};

}  // namespace kaasa::ui
