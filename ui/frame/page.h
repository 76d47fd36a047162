// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QVariantMap>
#include <QWidget>

#include <functional>

namespace kaasa::ui {

/// One screen of the program. How to write one:
///  1. `class PeoplePage : public Page` in ui/people/people_page.h; the constructor takes what it
///     reads and writes (services, repositories, Clock&, PersonPicker …), builds its layout from
///     the parts of ui/shared and calls retranslate() at its end. No text is set anywhere else.
///  2. Every widget that acts or shows data gets setObjectName("people.search"); a field without a
///     label buddy gets setAccessibleName() in retranslate(). Tests walk every page and insist.
///  3. Words: title() names the page in the top bar; newText() the primary act in the top bar
///     ("New participant"), empty = no button. Signal titleChanged() when either changes.
///  4. Commands (Ctrl+N, Ctrl+P, F2 …, list in standard_commands.cpp) reach the page by
///     `handle("item.new", [this] { … })` in its constructor; setHandled() greys one for a while.
///     Commands of its own are declared in its PageEntry, so that menus and key sheet know them.
///  5. arrive(argument) shows the thing named after the slash ("event/UID" → "UID"); leave() saves
///     what still stands in fields. saveState()/restoreState() keep filter, selection and scroll
///     for Back, Forward and the next start. focusFirst() says where the caret begins.
///  6. To go elsewhere: Q_EMIT openRequested("event/" + uid). After a change: Q_EMIT saved(); after
///     an act that can be undone also acted(tr("Event cancelled.")): the bar with Undo appears.
///  7. Longer than a frame: context.jobs->run(…) (job_runner.h). Never block here.
///  8. Register it where its folder's `registerXyzPages(PageRegistry&, …)` says, with section, icon
///     and title: side bar, search, history, pictures and the walk of tests follow by themselves.
class Page : public QWidget {
    Q_OBJECT
public:
    /// Bare pages (registration desk, first-run wizard) have the whole window.
    enum class Chrome { Full, Bare };

    explicit Page(QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QString newText() const { return {}; }
    virtual Chrome chrome() const { return Chrome::Full; }
    /// Sets every text. Called by the constructor and on every change of language.
    virtual void retranslate() = 0;

    /// While it is locked nothing else can be reached: no menu, key, side bar or search leads away,
    /// and only what the page itself handles is done. Signal lockedChanged() when that changes.
    virtual bool isLocked() const { return false; }

    virtual void arrive(const QString& argument) { Q_UNUSED(argument); }
    virtual void leave() { }
    virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap& state) { Q_UNUSED(state); }
    /// Where F6 goes, in order; by default the page as one pane.
    virtual QList<QWidget*> panes() const;
    virtual void focusFirst();

    bool handles(const QString& command) const;
    void perform(const QString& command);

Q_SIGNALS:
    void titleChanged();
    void handledChanged();
    void lockedChanged();
    /// An address of the PageRegistry: "people", "event/UID".
    void openRequested(const QString& address);
    void backRequested();
    /// Everything shown is on the disk.
    void saved();
    /// Something was done that Ctrl+Z takes back; `sentence` says what.
    void acted(const QString& sentence);
    void undoRequested();

protected:
    void handle(const QString& command, std::function<void()> handler);
    void setHandled(const QString& command, bool possible);
    void changeEvent(QEvent* event) override;

private:
    struct Handler {
        std::function<void()> act;
        bool possible = true;
    };
    QHash<QString, Handler> m_handlers;
};

}  // namespace kaasa::ui
