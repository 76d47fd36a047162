// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/command.h"

#include <QList>

#include <functional>
#include <optional>

class QWidget;

namespace kaasa::ui {

class Page;

/// Sections of the side bar from top to bottom. A section without pages is absent; one with a
/// single page is that page's own row.
enum class Section { Home, Desk, People, Events, Learning, Network, Results, Data, Settings, Help };

struct PageEntry {
    QString id;  ///< "people"; may hold a slash: "settings/venues"
    Section section = Section::Home;
    QString icon;                 ///< of the side bar and of search results
    const char* title = nullptr;  ///< QT_TRANSLATE_NOOP("Pages", "Participants")
    std::function<Page*(QWidget* parent)> make;
    /// Whether it stands in the side bar; pages like "event/UID" are reached from others.
    bool inSideBar = true;
    /// Commands that this page alone handles.
    QList<Command> commands = {};
    /// For pages that need an argument: one that the walk of tests and pictures may use.
    std::function<QString()> exampleArgument = {};
};

/// Every screen of the program, each opened by its id.
class PageRegistry {
public:
    struct Target {
        const PageEntry* entry;
        QString argument;
    };

    /// A second page of the same id is a mistake of ours (asserted).
    void add(PageEntry entry);
    const QList<PageEntry>& entries() const { return m_entries; }
    /// "event/UID" finds page "event" with argument "UID"; whole ids go first.
    std::optional<Target> find(const QString& address) const;

    static QString title(const PageEntry& entry);
    static QString sectionTitle(Section section);
    static QString sectionIcon(Section section);

private:
    QList<PageEntry> m_entries;
};

}  // namespace kaasa::ui
