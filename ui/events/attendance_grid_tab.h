// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/events/event_part.h"

class QPushButton;

namespace kaasa::ui {

class AttendancePane;
class EmptyState;

/// Who was at which meeting of an event, by name.
class AttendanceGridTab : public EventPart {
    Q_OBJECT
public:
    explicit AttendanceGridTab(const AppContext& context, QWidget* parent = nullptr);

    QString title(const domain::EventId& event) const override;
    void enter() override;
    void retranslate() override;

protected:
    void fill() override;

private:
    AttendancePane* m_pane;
    QPushButton* m_paper;
    EmptyState* m_empty;
};

}  // namespace kaasa::ui
