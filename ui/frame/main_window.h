// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "ui/frame/action_registry.h"
#include "ui/frame/layout_memory.h"
#include "ui/frame/page_registry.h"
#include "ui/frame/search_source.h"

#include <QHash>
#include <QMainWindow>
#include <QVariantMap>

#include <functional>

class QStackedWidget;

namespace kaasa::ui {

class InlineBar;
class JobRunner;
class Page;
class Preferences;
class SearchEverything;
class SectionNav;
class SectionTabs;
class StatusLine;
class TopBar;
enum class StatusShape;

/// The window: side bar, top bar, the page that is open, undo bar, status line. Knows pages only as
/// `Page`; everything about their subjects stays with them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// All must outlive the window.
    MainWindow(const PageRegistry& pages, JobRunner& jobs, Preferences& preferences,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a page by its address ("people", "event/UID"). Unknown addresses change nothing, and
    /// while a page is locked there is no other.
    bool open(const QString& address);
    /// The page that is registered first: Home, where there is one.
    bool openFirst();
    void goBack();
    void goForward();

    /// Ctrl+L: the desk, and nothing but the desk.
    void lock();
    bool isLocked() const;

    Page* currentPage() const { return m_page; }
    QString currentAddress() const;
    ActionRegistry& actions() { return m_actions; }
    LayoutMemory& layoutMemory() { return m_layout; }
    void addSearchSource(SearchSource source);
    /// What stands in the title after "Kaasa": the organisation, never a person.
    void setOrganisation(const QString& name);

    void setSaved(bool saved);
    /// How far the server has what is here; empty while there is none. Leads to the page "sync".
    void setSync(StatusShape shape, const QString& word);
    /// The sentence appears above the status line with Undo; empty takes it away.
    void setLastAct(const QString& sentence);
    /// Something everybody at this window should know; stays until it is followed by another or
    /// closed by its link.
    void tell(const QString& sentence);
    /// The same, whose link does something instead.
    void tell(const QString& sentence, const QString& act, std::function<void()> done);
    void setMinutesToLock(std::optional<int> minutes);
    void setLanguage(Language language);
    /// Writes down what pages still hold in fields, the window's place and the last page.
    void keep();

Q_SIGNALS:
    void undoRequested();
    void redoRequested();
    void languageChosen(kaasa::Language language);
    /// Texts that others gave are still in the language before.
    void retranslated();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Place {
        QString address;
        QVariantMap state;
    };

    void addCommands();
    void buildMenus();
    void retranslate();
    void onCommand(const QString& id);
    bool performHere(const QString& id);
    void updateActions();
    Page* pageFor(const PageEntry& entry);
    bool showPlace(const Place& place);
    void rememberPlace();
    void showTitle();
    void applyChrome();
    void leavePage();
    void onLockedChanged();
    void hideDetails(bool hide);
    void foldAsNeeded();
    QList<QWidget*> panes() const;
    QList<SearchHit> searchPages(const QString& text) const;
    QList<SearchHit> searchCommands(const QString& text);

    const PageRegistry& m_registry;
    Preferences& m_preferences;
    LayoutMemory m_layout;
    ActionRegistry m_actions;
    SearchEverything* m_search;
    int m_searchSources = 0;  ///< added by others
    TopBar* m_topBar;
    SectionNav* m_nav;
    SectionTabs* m_sectionTabs;
    QStackedWidget* m_stack;
    QWidget* m_undoPlace;
    InlineBar* m_undoBar;
    InlineBar* m_notice;
    std::function<void()> m_noticeAct;  ///< of its link; empty: it is closed
    StatusLine* m_status;
    QHash<QString, Page*> m_pages;
    Page* m_page = nullptr;
    QString m_pageId;
    QList<Place> m_history;
    int m_here = -1;
    QString m_organisation;
    /// Whether the person folded or opened the side bar; else the room decides.
    std::optional<bool> m_foldChosen;
    bool m_altAlone = false;
    bool m_backAfterLock = false;
};

}  // namespace kaasa::ui
