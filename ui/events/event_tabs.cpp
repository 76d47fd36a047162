// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/event_tabs.h"

#include "ui/events/event_details_tab.h"
#include "ui/events/event_history_tab.h"

using namespace Qt::StringLiterals;

namespace kaasa::ui {

// A new tab is one line here: its id is what addresses call it.
QList<NamedEventTab> makeEventTabs(const AppContext& context, QWidget* parent)
{
    return {
        {u"details"_s, new EventDetailsTab(context, parent)},
        {u"history"_s, new EventHistoryTab(context, parent)},
    };
}

}  // namespace kaasa::ui
