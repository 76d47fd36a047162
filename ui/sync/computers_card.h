// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/known_space.h"
#include "ui/shared/card.h"

#include <functional>

namespace kaasa::sync {
class SpaceMembers;
}

namespace kaasa::ui {

class InlineBar;
class SyncMonitor;

/// The computers that share these data; whoever manages the space takes one out here.
class ComputersCard : public Card {
    Q_OBJECT
public:
    explicit ComputersCard(SyncMonitor& sync, QWidget* parent = nullptr);

    void show(const sync::KnownSpace& space);
    void retranslate();

private:
    void fill();
    void askToRemove(const sync::Computer& computer);
    void chooseRole(const sync::Computer& computer, const QPoint& place);
    void remove(const QByteArray& id);
    void act(std::function<Result<void>(sync::SpaceMembers&)> step);

    SyncMonitor& m_sync;
    InlineBar* m_bar;
    QWidget* m_rows = nullptr;
    sync::KnownSpace m_space;
    QByteArray m_leaving;  ///< about whom was asked
};

}  // namespace kaasa::ui
