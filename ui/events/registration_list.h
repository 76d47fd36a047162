// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/instant_list.h"

namespace kaasa::ui {

/// A list of people at an event: Del takes one out, Ctrl+↑ and Ctrl+↓ change something of the one
/// that is chosen, Enter is what `opened` says.
class RegistrationList : public InstantList {
    Q_OBJECT
public:
    using InstantList::InstantList;

Q_SIGNALS:
    void removeRequested();
    /// 1 for Ctrl+↑, -1 for Ctrl+↓.
    void stepped(int step);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace kaasa::ui
