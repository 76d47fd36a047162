// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"

class QLabel;

namespace kaasa::ui {

class Workspace;

/// People and events that somebody worked on lately, each a step away.
class RecentCard : public Card {
    Q_OBJECT
public:
    explicit RecentCard(Workspace& workspace, QWidget* parent = nullptr);

    void read();
    void retranslate();
    /// Names of people give way, for a screen that others see.
    void setDiscreet(bool discreet);

Q_SIGNALS:
    void openRequested(const QString& address);

private:
    Workspace& m_workspace;
    bool m_discreet = false;
    QLabel* m_none;
    QWidget* m_links = nullptr;
};

}  // namespace kaasa::ui
