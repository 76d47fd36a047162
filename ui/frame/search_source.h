// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace kaasa::ui {

/// One row of "Search everything".
struct SearchHit {
    QString icon;
    QString text;
    QString detail;   ///< what it is and what tells it from namesakes; may be empty
    QString address;  ///< page to open; or empty:
    std::function<void()> act = {};
};

/// Answers within a frame, best first, a dozen at most: reads by index only.
using SearchSource = std::function<QList<SearchHit>(const QString& text)>;

}  // namespace kaasa::ui
