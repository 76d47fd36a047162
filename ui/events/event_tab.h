// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QWidget>

namespace kaasa::ui {

/// One tab of an event. How to add one: event_tabs.cpp. It reads what it shows by itself and writes
/// each change at once; its texts are set in retranslate(), which EventView calls.
class EventTab : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The word on the tab, with a count where that helps: "Registered 14/20". Also asked while
    /// the tab is not shown, so it reads no more than that count.
    virtual QString title(const domain::EventId& event) const = 0;
    /// Reads and shows the event; called again after every change of the profile, so what somebody
    /// is typing stays. Only the tab that is seen is called.
    virtual void show(const domain::EventId& event) = 0;
    /// Saves what still stands in fields.
    virtual void commit() { }
    /// The caret goes into the tab.
    virtual void enter() { setFocus(Qt::OtherFocusReason); }
    virtual void retranslate() = 0;

Q_SIGNALS:
    /// Everything shown is on the disk.
    void saved();
    /// Something was done that can be taken back.
    void acted(const QString& sentence);
    /// Stands above the tabs until the next one.
    void failed(const QString& sentence);
    /// An address of the PageRegistry.
    void openRequested(const QString& address);
};

}  // namespace kaasa::ui
