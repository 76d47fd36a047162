// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/attendance.h"
#include "core/services/attendance_service.h"
#include "ui/events/attendance_rows.h"

#include <QWidget>

class QPushButton;

namespace kaasa::ui {

class AttendanceModel;
class GridView;
class InlineBar;
class PersonPicker;
class Workspace;

/// The grid with its keys and buttons: marks cells and whole meetings, asks for hours and notes,
/// takes in whoever came without standing in it. Writes each change at once; whoever owns it hands
/// it the rows anew.
class AttendancePane : public QWidget {
    Q_OBJECT
public:
    /// `source`: how Kaasa learns of what is marked here.
    AttendancePane(Workspace& workspace, domain::AttendanceSource source,
                   QWidget* parent = nullptr);

    /// The marked cell stays with its person and meeting. On first sight of an event it stands at
    /// the top of the meeting that was held last.
    void show(const AttendanceRows& rows);
    void retranslate();
    void enter();
    /// Marks the cell of this row in the meeting that is worked on.
    void goToRow(int row);
    /// Of the marked cell, else the meeting that was held last; -1 when there is none.
    int meeting() const;
    const AttendanceRows& rows() const;
    QWidget* grid() const;
    /// The field for people who stand in no row.
    PersonPicker* adding() const { return m_add; }
    /// A button beside those that the pane has.
    void addTool(QPushButton* button);
    void fillMeeting(domain::AttendanceState state);

Q_SIGNALS:
    void acted(const QString& sentence);
    void failed(const QString& sentence);
    /// Another cell is marked, or others hold marks.
    void moved();
    /// Somebody was marked who stood in no row; `number` is that of the blank row on the sheet into
    /// which she goes: the marked one, else the first. 0 = there is none.
    void personAdded(qint64 person, int number);

private:
    struct Cell {
        qint64 meeting = 0;  ///< local key
        AttendanceRows::Row row;
    };

    void build();
    void tellActed(const QString& sentence);
    void buildStates();
    void remember();
    void restore();
    int dueMeeting() const;
    int blankNumber() const;
    QString dayOf(int meeting) const;
    void mark(const QModelIndex& cell, int value);
    void fill(int column, int value);
    void showDetails(const QModelIndex& cell);
    void addKnown(const QByteArray& uid);
    void addNewcomer(const QString& typed);
    template <typename T>
    void write(std::function<Result<T>(storage::Profile&)> job, std::function<void(const T&)> done);

    Workspace& m_workspace;
    domain::AttendanceSource m_source;
    AttendanceModel* m_model;
    GridView* m_grid;
    QWidget* m_tools;
    QPushButton* m_all;
    QList<QPushButton*> m_stateButtons;
    InlineBar* m_told;
    PersonPicker* m_add;
    Cell m_cell;
};

}  // namespace kaasa::ui
