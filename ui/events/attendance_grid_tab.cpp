// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/attendance_grid_tab.h"

#include "core/reports/attendance_grid_reader.h"
#include "ui/events/attendance_pane.h"
#include "ui/shared/column_area.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/theme/icons.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

AttendanceGridTab::AttendanceGridTab(const AppContext& context, QWidget* parent)
    : EventPart(context, parent)
    , m_pane(new AttendancePane(workspace(), domain::AttendanceSource::Grid))
    , m_paper(new QPushButton)
    , m_empty(new EmptyState)
{
    m_paper->setObjectName(u"event.grid.paper"_s);
    m_paper->setIcon(icon(u"edit"_s));
    m_pane->addTool(m_paper);
    m_empty->setIconName(u"calendar"_s);
    auto* area = new ColumnArea;
    area->column()->setContentsMargins(24, 12, 24, 12);
    area->column()->addWidget(m_pane, 1);
    area->column()->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
    connect(m_pane, &AttendancePane::acted, this, &EventTab::acted);
    connect(m_pane, &AttendancePane::failed, this, &EventTab::failed);
    connect(m_paper, &QPushButton::clicked, this, [this] { openTab(u"paper"_s); });
    connect(m_empty, &EmptyState::acted, this, [this] { openTab(u"details"_s); });
}

QString AttendanceGridTab::title(const domain::EventId&) const
{
    return tr("Attendance");
}

void AttendanceGridTab::retranslate()
{
    m_paper->setText(tr("Enter from paper"));
    m_empty->setSentence(tr("Attendance is noted meeting by meeting. No meeting is planned yet."));
    m_empty->setAct(tr("Plan a meeting"), u"plus"_s);
    m_pane->retranslate();
    if (event() != 0)
        fill();
}

void AttendanceGridTab::enter()
{
    m_pane->enter();
}

void AttendanceGridTab::fill()
{
    const auto grid = reports::AttendanceGridReader(database()).read(event(), interfaceLanguage());
    if (!grid) {
        Q_EMIT failed(sentenceFor(grid.error()));
        return;
    }
    m_empty->setVisible(grid.value().meetings.isEmpty());
    m_pane->setVisible(!grid.value().meetings.isEmpty());
    m_pane->show(AttendanceRows(grid.value()));
}

}  // namespace kaasa::ui
