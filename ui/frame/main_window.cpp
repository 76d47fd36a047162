// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "ui/frame/field_undo.h"
#include "ui/frame/focus_in_sight.h"
#include "ui/frame/page.h"
#include "ui/frame/pane_cycle.h"
#include "ui/frame/preferences.h"
#include "ui/frame/search_everything.h"
#include "ui/frame/section_nav.h"
#include "ui/frame/section_tabs.h"
#include "ui/frame/standard_commands.h"
#include "ui/frame/status_line.h"
#include "ui/frame/top_bar.h"
#include "ui/frame/word_start.h"
#include "ui/shared/control_habits.h"
#include "ui/shared/discretion.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kFoldBelow = 1200;  // window width that no longer holds side bar, list and detail
constexpr int kFoldFromScale = 125;
constexpr int kMostHistory = 100;

constexpr auto kMenus
    = {Menu::File, Menu::Edit, Menu::View, Menu::Go, Menu::Item, Menu::Tools, Menu::Help};

}  // namespace

MainWindow::MainWindow(const PageRegistry& pages, JobRunner& jobs, Preferences& preferences,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_registry(pages)
    , m_preferences(preferences)
    , m_layout(preferences)
    , m_search(new SearchEverything)
    , m_nav(new SectionNav(pages))
    , m_sectionTabs(new SectionTabs(pages))
    , m_stack(new QStackedWidget)
    , m_undoPlace(new QWidget)
    , m_undoBar(new InlineBar(InlineBar::Kind::Undo))
    , m_notice(new InlineBar(InlineBar::Kind::Info))
    , m_status(new StatusLine(jobs))
{
    keepFocusInSight(this);
    setObjectName(u"frame.window"_s);
    setWindowIcon(productIcon());
    setMinimumSize(1024, 700);
    connect(&m_actions, &ActionRegistry::added, this,
            [this](QAction* action) { addAction(action); });
    addCommands();
    m_topBar
        = new TopBar(m_actions.action(u"go.back"_s), m_actions.action(u"go.forward"_s), m_search);
    m_undoBar->setObjectName(u"frame.undoBar"_s);
    m_notice->setObjectName(u"frame.notice"_s);
    m_notice->hide();
    connect(m_notice, &InlineBar::acted, this, [this] {
        m_notice->clear();
        if (const auto act = std::exchange(m_noticeAct, {}))
            act();
    });

    auto* central = new QWidget(this);
    auto* pageColumn = new QVBoxLayout;
    pageColumn->setContentsMargins(0, 0, 0, 0);
    pageColumn->setSpacing(0);
    pageColumn->addWidget(m_sectionTabs);
    pageColumn->addWidget(m_stack, 1);
    auto* notices = new QVBoxLayout;
    notices->setContentsMargins(24, 0, 24, 0);
    notices->addWidget(m_notice);
    pageColumn->addLayout(notices);
    m_undoPlace->hide();
    auto* foot = new QVBoxLayout(m_undoPlace);
    foot->setContentsMargins(24, 8, 24, 16);
    foot->addWidget(m_undoBar);
    pageColumn->addWidget(m_undoPlace);
    auto* middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(m_nav);
    middle->addLayout(pageColumn, 1);
    auto* layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    setCentralWidget(central);

    connect(m_nav, &SectionNav::pageChosen, this, &MainWindow::open);
    connect(m_sectionTabs, &SectionTabs::pageChosen, this, &MainWindow::open);
    connect(m_topBar, &TopBar::newRequested, this, [this] { onCommand(u"item.new"_s); });
    connect(m_undoBar, &InlineBar::acted, this, &MainWindow::undoRequested);
    connect(m_status, &StatusLine::undoRequested, this, &MainWindow::undoRequested);
    connect(m_status, &StatusLine::syncRequested, this, [this] { open(u"sync"_s); });
    connect(m_status, &StatusLine::lockRequested, this, &MainWindow::lock);
    connect(m_status, &StatusLine::languageChosen, this, &MainWindow::languageChosen);
    connect(m_search, &SearchEverything::openRequested, this, &MainWindow::open);
    connect(&m_actions, &ActionRegistry::triggered, this, &MainWindow::onCommand);
    connect(&Theme::current(), &Theme::changed, this, &MainWindow::foldAsNeeded);
    m_search->addSource([this](const QString& text) { return searchPages(text); });
    m_search->addSource([this](const QString& text) { return searchCommands(text); });
    qApp->installEventFilter(this);
    new ControlHabits(this);

    if (const auto fold = m_preferences.value(u"frame/sideBarFolded"_s); fold.isValid())
        m_foldChosen = fold.toBool();
    buildMenus();
    retranslate();
    resize(1280, 800);
    m_layout.restoreWindow(this);
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // a field that is left while it goes saves itself, and that is told to a whole window
    delete takeCentralWidget();
}

void MainWindow::addCommands()
{
    m_actions.add(standardCommands());
    for (const auto& entry : m_registry.entries())
        m_actions.add(entry.commands);
    for (int i = 1; i <= 9; ++i) {
        auto* go = new QAction(this);
        go->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(i)));
        connect(go, &QAction::triggered, this, [this, i] { m_nav->openSection(i); });
        addAction(go);
    }
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    m_topBar->menu()->clear();
    for (const auto menu : kMenus) {
        m_actions.fill(menuBar()->addMenu(ActionRegistry::menuTitle(menu)), menu);
        m_actions.fill(m_topBar->menu()->addMenu(ActionRegistry::menuTitle(menu)), menu);
    }
#ifndef Q_OS_MACOS
    menuBar()->hide();  // Alt shows it, ☰ opens the same menus
#endif
}

void MainWindow::retranslate()
{
    m_actions.retranslate();
    buildMenus();
    //: Title of the window. %1 is the organisation's name.
    setWindowTitle(m_organisation.isEmpty() ? tr("Kaasa") : tr("Kaasa — %1").arg(m_organisation));
    showTitle();
    Q_EMIT retranslated();
}

void MainWindow::setOrganisation(const QString& name)
{
    m_organisation = name;
    retranslate();
}

// ---- pages -----------------------------------------------------------------------------------

bool MainWindow::open(const QString& address)
{
    if (m_here >= 0 && address == currentAddress()) {
        m_page->focusFirst();
        return true;
    }
    const auto target = m_registry.find(address);
    if (!target || (isLocked() && m_pages.value(target->entry->id) != m_page))
        return false;
    rememberPlace();
    if (!showPlace({address, {}}))
        return false;
    m_history.resize(m_here + 1);
    m_history.append({address, {}});
    if (m_history.size() > kMostHistory)
        m_history.removeFirst();
    m_here = int(m_history.size()) - 1;
    updateActions();
    return true;
}

bool MainWindow::openFirst()
{
    return !m_registry.entries().isEmpty() && open(m_registry.entries().first().id);
}

void MainWindow::lock()
{
    if (isLocked())
        return;
    const auto before = currentAddress();
    if (!open(u"desk"_s))
        return;
    m_page->perform(u"tools.lock"_s);
    m_backAfterLock = isLocked() && before != currentAddress();
}

void MainWindow::onLockedChanged()
{
    applyChrome();
    updateActions();
    if (!m_backAfterLock || isLocked())
        return;
    // whoever opens the lock goes on where it came
    m_backAfterLock = false;
    goBack();
}

void MainWindow::hideDetails(bool hide)
{
    Discretion::current().set(hide);
    if (hide)
        tell(tr("Personal details are hidden on all pages. Ctrl+Shift+H shows them again."));
    else
        m_notice->clear();
}

bool MainWindow::isLocked() const
{
    return m_page && m_page->isLocked();
}

// Back where one came from; a page that was opened first leads to the first of all.
void MainWindow::leavePage()
{
    if (m_here > 0)
        goBack();
    else
        openFirst();
}

void MainWindow::goBack()
{
    if (m_here <= 0 || isLocked())
        return;
    rememberPlace();
    --m_here;
    showPlace(m_history.at(m_here));
    updateActions();
}

void MainWindow::goForward()
{
    if (m_here + 1 >= m_history.size() || isLocked())
        return;
    rememberPlace();
    ++m_here;
    showPlace(m_history.at(m_here));
    updateActions();
}

QString MainWindow::currentAddress() const
{
    return m_here < 0 ? QString() : m_history.at(m_here).address;
}

void MainWindow::rememberPlace()
{
    if (!m_page)
        return;
    m_page->leave();
    if (m_here >= 0)
        m_history[m_here].state = m_page->saveState();
}

Page* MainWindow::pageFor(const PageEntry& entry)
{
    if (auto* page = m_pages.value(entry.id))
        return page;
    auto* page = entry.make(m_stack);
    page->setObjectName(u"page."_s + entry.id);
    m_pages.insert(entry.id, page);
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, &MainWindow::showTitle);
    connect(page, &Page::handledChanged, this, &MainWindow::updateActions);
    connect(page, &Page::openRequested, this, &MainWindow::open);
    connect(page, &Page::lockedChanged, this, &MainWindow::onLockedChanged);
    connect(page, &Page::backRequested, this, &MainWindow::leavePage);
    connect(page, &Page::saved, this, [this] { setSaved(true); });
    connect(page, &Page::acted, this, &MainWindow::setLastAct);
    connect(page, &Page::undoRequested, this, &MainWindow::undoRequested);
    return page;
}

bool MainWindow::showPlace(const Place& place)
{
    const auto target = m_registry.find(place.address);
    if (!target)
        return false;
    m_page = pageFor(*target->entry);
    m_pageId = target->entry->id;
    m_stack->setCurrentWidget(m_page);
    m_page->arrive(target->argument);
    if (!place.state.isEmpty())
        m_page->restoreState(place.state);
    m_nav->setCurrent(target->entry->id);
    applyChrome();
    showTitle();
    updateActions();
    m_page->focusFirst();
    return true;
}

void MainWindow::applyChrome()
{
    const bool full = !m_page || m_page->chrome() == Page::Chrome::Full;
    m_topBar->setVisible(full);
    m_nav->setVisible(full);
    m_status->setVisible(full);
    if (m_page && full)
        m_sectionTabs->setCurrent(m_pageId, m_nav->isFolded());
    else
        m_sectionTabs->hide();
    m_undoPlace->setVisible(full && !m_undoBar->sentence().isEmpty());
#ifndef Q_OS_MACOS
    if (isLocked())
        menuBar()->hide();
#endif
}

void MainWindow::showTitle()
{
    if (!m_page)
        return;
    m_topBar->setTitle(m_page->title());
    m_topBar->setNewText(m_page->newText());
}

void MainWindow::foldAsNeeded()
{
    const bool narrow = width() < kFoldBelow || Theme::current().textScale() >= kFoldFromScale;
    m_nav->setFolded(m_foldChosen.value_or(narrow));
    if (m_page)
        applyChrome();
}

// ---- commands --------------------------------------------------------------------------------

void MainWindow::onCommand(const QString& id)
{
    if (performHere(id) || !m_page)
        return;
    m_page->perform(id == u"page.findAgain"_s ? u"page.find"_s : id);
}

bool MainWindow::performHere(const QString& id)
{
    // A page may answer these itself; the desk, say, undoes its own check-ins.
    if ((m_page && m_page->handles(id)) || isLocked())
        return false;
    if (id == u"go.search"_s)
        m_search->begin();
    else if (id == u"go.back"_s)
        goBack();
    else if (id == u"go.forward"_s)
        goForward();
    else if (id == u"go.desk"_s)
        open(u"desk"_s);
    else if (id == u"file.import"_s)
        open(u"import"_s);
    else if (id == u"view.sideBar"_s) {
        m_foldChosen = !m_nav->isFolded();
        m_preferences.setValue(u"frame/sideBarFolded"_s, *m_foldChosen);
        foldAsNeeded();
    } else if (id == u"view.nextPane"_s)
        focusNextPane(panes(), 1);
    else if (id == u"view.previousPane"_s)
        focusNextPane(panes(), -1);
    else if (id == u"edit.undo"_s)
        Q_EMIT undoRequested();
    else if (id == u"edit.redo"_s)
        Q_EMIT redoRequested();
    else if (id == u"tools.lock"_s)
        lock();
    else if (id == u"view.hideDetails"_s)
        hideDetails(!Discretion::current().isOn());
    else if (id == u"help.page"_s)
        open(u"help/"_s + currentAddress());
    else if (id == u"help.keys"_s)
        open(u"keys"_s);
    else if (id == u"file.quit"_s)
        close();
    else
        return false;
    return true;
}

void MainWindow::updateActions()
{
    static const QStringList own{u"go.search"_s,     u"go.desk"_s,           u"view.sideBar"_s,
                                 u"view.nextPane"_s, u"view.previousPane"_s, u"edit.undo"_s,
                                 u"edit.redo"_s,     u"tools.lock"_s,        u"view.hideDetails"_s,
                                 u"help.page"_s,     u"help.keys"_s,         u"file.quit"_s,
                                 u"file.import"_s};
    for (auto* action : m_actions.actions()) {
        const auto id = action->objectName();
        if (isLocked())
            action->setEnabled(m_page->handles(id));
        else if (id == u"go.back"_s)
            action->setEnabled(m_here > 0);
        else if (id == u"go.forward"_s)
            action->setEnabled(m_here + 1 < m_history.size());
        else if (id == u"page.findAgain"_s)
            action->setEnabled(m_page && m_page->handles(u"page.find"_s));
        else
            action->setEnabled(own.contains(id) || (m_page && m_page->handles(id)));
    }
}

QList<QWidget*> MainWindow::panes() const
{
    QList<QWidget*> panes;
    if (m_page)
        panes += m_page->panes();
    for (QWidget* widget : {static_cast<QWidget*>(m_status), static_cast<QWidget*>(m_topBar),
                            static_cast<QWidget*>(m_nav)}) {
        if (widget->isVisible())
            panes.append(widget);
    }
    return panes;
}

// ---- search ----------------------------------------------------------------------------------

void MainWindow::addSearchSource(SearchSource source)
{
    m_search->insertSource(m_searchSources++, std::move(source));  // pages and commands stay last
}

QList<SearchHit> MainWindow::searchPages(const QString& text) const
{
    QList<SearchHit> hits;
    for (const auto& entry : m_registry.entries()) {
        const auto title = PageRegistry::title(entry);
        if (!entry.exampleArgument && startsAWord(title, text))
            hits.append({entry.icon, title, tr("Page"), entry.id});
    }
    return hits;
}

QList<SearchHit> MainWindow::searchCommands(const QString& text)
{
    QList<SearchHit> hits;
    for (auto* action : m_actions.actions()) {
        const auto words = ActionRegistry::plainText(action);
        const auto& command = m_actions.command(action);
        if (command.hidden || !action->isEnabled() || !startsAWord(words, text))
            continue;
        const auto key = keyText(action->shortcut());
        hits.append({command.icon.isEmpty() ? u"menu"_s : command.icon,
                     words,
                     key.isEmpty() ? tr("Command") : tr("Command, %1").arg(key),
                     {},
                     [action] { action->trigger(); }});
    }
    return hits;
}

// ---- state -----------------------------------------------------------------------------------

void MainWindow::setSaved(bool saved)
{
    m_status->setSaved(saved);
}

void MainWindow::setSync(StatusShape shape, const QString& word)
{
    m_status->setSync(shape, word);
}

void MainWindow::setLastAct(const QString& sentence)
{
    m_status->setLastAct(sentence);
    if (sentence.isEmpty())
        m_undoBar->clear();
    else
        m_undoBar->tell(sentence, tr("Undo"), keyText(QKeySequence(u"Ctrl+Z"_s)));
    applyChrome();
}

void MainWindow::tell(const QString& sentence)
{
    tell(sentence, tr("Close", "verb: take this sentence away"), {});
}

void MainWindow::tell(const QString& sentence, const QString& act, std::function<void()> done)
{
    m_noticeAct = std::move(done);
    m_notice->tell(sentence, act);
}

void MainWindow::setMinutesToLock(std::optional<int> minutes)
{
    m_status->setMinutesToLock(minutes);
}

void MainWindow::setLanguage(Language language)
{
    m_status->setLanguage(language);
}

void MainWindow::keep()
{
    rememberPlace();
    m_layout.saveWindow(this);
    m_preferences.setValue(u"frame/lastPage"_s, currentAddress());
}

// ---- events ----------------------------------------------------------------------------------

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    keep();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    foldAsNeeded();
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    foldAsNeeded();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Alt+Left is a shortcut: no press of Left follows
        m_altAlone = m_altAlone && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt;
        const auto* field = qobject_cast<QWidget*>(watched);
        if (field && leavesUndoToWindow(*field, *static_cast<QKeyEvent*>(event))) {
            event->ignore();
            return true;
        }
    }
#ifndef Q_OS_MACOS
    // Alt pressed and let go alone shows the menu bar; the same or Esc takes it away.
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget || widget->window() != this)
            return QMainWindow::eventFilter(watched, event);
        if (isLocked())
            return QMainWindow::eventFilter(watched, event);
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (event->type() == QEvent::KeyPress) {
            m_altAlone = key == Qt::Key_Alt;
            if (key == Qt::Key_Escape && menuBar()->isVisible() && !menuBar()->activeAction())
                menuBar()->hide();
        } else if (key == Qt::Key_Alt && m_altAlone) {
            m_altAlone = false;
            menuBar()->setVisible(!menuBar()->isVisible());
            if (menuBar()->isVisible())
                menuBar()->setFocus(Qt::MenuBarFocusReason);
            return true;
        }
    }
#endif
    return QMainWindow::eventFilter(watched, event);
}

}  // namespace kaasa::ui
