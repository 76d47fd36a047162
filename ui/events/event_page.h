// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page.h"

namespace kaasa::ui {

class EventView;
class Workspace;
struct AppContext;

/// An event with the whole window to itself: "event/UID", "event/UID/registered".
class EventPage : public Page {
    Q_OBJECT
public:
    explicit EventPage(const AppContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString newText() const override;
    void retranslate() override;
    /// "UID" or "UID/TAB".
    void arrive(const QString& argument) override;
    void leave() override;
    QVariantMap saveState() const override;
    void restoreState(const QVariantMap& state) override;
    void focusFirst() override;

private:
    Workspace& m_workspace;
    EventView* m_view;
};

}  // namespace kaasa::ui
