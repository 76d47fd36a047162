// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

class QScrollArea;

namespace kaasa::ui {

class ActionRegistry;

/// Shift+F1: every command with its key, grouped as in the menus.
class KeySheetPage : public Page {
    Q_OBJECT
public:
    /// The registry is asked anew at each retranslation.
    explicit KeySheetPage(std::function<ActionRegistry&()> actions, QWidget* parent = nullptr);

    QString title() const override;
    void retranslate() override;

private:
    std::function<ActionRegistry&()> m_actions;
    QScrollArea* m_area;
};

}  // namespace kaasa::ui
