// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_tabs.h"

#include "ui/events/attendance_grid_tab.h"
#include "ui/events/event_details_tab.h"
#include "ui/events/event_history_tab.h"
#include "ui/events/registered_tab.h"
#include "ui/events/sheet_entry_tab.h"
#include "ui/events/waiting_tab.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

// A new tab is one line here: its id is what addresses call it.
QList<NamedEventTab> makeEventTabs(const AppContext& context, QWidget* parent)
{
    return {
        {u"details"_s, new EventDetailsTab(context, parent)},
        {u"registered"_s, new RegisteredTab(context, parent)},
        {u"waiting"_s, new WaitingTab(context, parent)},
        {u"attendance"_s, new AttendanceGridTab(context, parent)},
        {u"paper"_s, new SheetEntryTab(context, parent)},
        {u"history"_s, new EventHistoryTab(context, parent)},
    };
}

}  // namespace kaasa::ui
