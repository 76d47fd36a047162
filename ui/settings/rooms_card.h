// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/venue.h"
#include "ui/shared/card.h"

class QLineEdit;
class QPushButton;

namespace kaasa::ui {

class FormRow;
class InlineBar;

/// The rooms of one venue, a line a room: its name and how many people it holds.
class RoomsCard : public Card {
    Q_OBJECT
public:
    explicit RoomsCard(QWidget* parent = nullptr);

    void retranslate();
    /// Shows them; a line that is being typed into keeps its draft.
    void show(const QList<domain::Room>& rooms);
    /// Why the last change was refused; empty = it was not.
    void tell(const QString& fault);
    void commit();

Q_SIGNALS:
    void addRequested(const QString& name);
    void renamed(const kaasa::domain::RoomId& room, const QString& name);
    /// Nothing = not known.
    void resized(const kaasa::domain::RoomId& room, std::optional<int> capacity);
    void removed(const kaasa::domain::RoomId& room);

private:
    struct Line {
        domain::Room room;
        QWidget* whole;
        QLineEdit* name;
        QLineEdit* capacity;
        QPushButton* remove;
        FormRow* nameRow;
        FormRow* capacityRow;
    };

    Line* lineOf(const domain::RoomId& id);
    void addLine(const domain::Room& room);
    void label(const Line& line);
    void leaveName(const domain::RoomId& id);
    void leaveCapacity(const domain::RoomId& id);
    void addTyped();

    QWidget* m_lines;
    QList<Line> m_shown;
    QLineEdit* m_new;
    FormRow* m_newRow;
    InlineBar* m_bar;
};

}  // namespace kaasa::ui
