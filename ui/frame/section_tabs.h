// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/page_registry.h"

#include <QWidget>

namespace kaasa::ui {

class PageTabs;

/// The pages of one section as tabs above the page, where the side bar does not list them: those
/// of Settings and Help, and all while the side bar is folded.
class SectionTabs : public QWidget {
    Q_OBJECT
public:
    explicit SectionTabs(const PageRegistry& registry, QWidget* parent = nullptr);

    /// `folded`: the side bar shows icons alone.
    void setCurrent(const QString& pageId, bool folded);

Q_SIGNALS:
    void pageChosen(const QString& pageId);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();

    const PageRegistry& m_registry;
    PageTabs* m_tabs;
    std::optional<Section> m_section;
    QString m_current;
};

}  // namespace kaasa::ui
