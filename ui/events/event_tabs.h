// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace kaasa::ui {

class EventTab;
struct AppContext;

/// A tab and its name in addresses: "event/UID/registered".
struct NamedEventTab {
    QString id;
    EventTab* tab;
};

/// The tabs of an event in their order, made for `parent`.
QList<NamedEventTab> makeEventTabs(const AppContext& context, QWidget* parent);

}  // namespace kaasa::ui
