// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/standard_commands.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

QList<Command> standardCommands()
{
    using K = QKeySequence;
    return {
        // A page answers these with handle(id, …).
        {u"item.new"_s, Menu::File, QT_TRANSLATE_NOOP("Commands", "&New"), K(u"Ctrl+N"_s),
         u"plus"_s},
        {u"page.print"_s, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Print"), K(u"Ctrl+P"_s),
         u"print"_s},
        {u"file.import"_s,
         Menu::File,
         QT_TRANSLATE_NOOP("Commands", "&Import a list"),
         {},
         u"import"_s},
        {u"page.export"_s, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Export"), {}, u"export"_s},
        {u"edit.undo"_s, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Undo"), K(u"Ctrl+Z"_s),
         u"undo"_s},
        {u"edit.redo"_s, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Redo"), K(u"Ctrl+Y"_s),
         u"redo"_s},
        {u"page.find"_s, Menu::Edit, QT_TRANSLATE_NOOP("Commands", "&Find in the list"),
         K(u"Ctrl+F"_s), u"search"_s},
        {u"page.findAgain"_s,
         Menu::Edit,
         QT_TRANSLATE_NOOP("Commands", "Find in the list"),
         K(u"F3"_s),
         {},
         true},
        {u"item.edit"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "&Edit"), K(u"Ctrl+E"_s),
         u"edit"_s},
        {u"item.rename"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "Rena&me or edit the cell"),
         K(u"F2"_s)},
        {u"item.remove"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "&Remove"), K(u"Del"_s),
         u"bin"_s},
        {u"item.history"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "Properties and &history"),
         K(u"Alt+Return"_s), u"clock"_s},
        {u"page.finish"_s, Menu::Item, QT_TRANSLATE_NOOP("Commands", "F&inish the form"),
         K(u"Ctrl+Return"_s), u"check"_s},
        // The window answers these.
        {u"view.sideBar"_s, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Fold or open the side bar"),
         K(u"Ctrl+B"_s), u"columns"_s},
        {u"view.nextPane"_s, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Next part of the window"),
         K(u"F6"_s)},
        {u"view.previousPane"_s, Menu::View,
         QT_TRANSLATE_NOOP("Commands", "&Previous part of the window"), K(u"Shift+F6"_s)},
        {u"view.nextTab"_s, Menu::View, QT_TRANSLATE_NOOP("Commands", "Next &tab of the page"),
         K(u"Ctrl+Tab"_s)},
        {u"view.zoomIn"_s, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Larger"), K(u"Ctrl++"_s),
         u"zoom"_s},
        {u"view.zoomOut"_s, Menu::View, QT_TRANSLATE_NOOP("Commands", "&Smaller"), K(u"Ctrl+-"_s)},
        {u"view.zoomFit"_s, Menu::View, QT_TRANSLATE_NOOP("Commands", "&As large as fits"),
         K(u"Ctrl+0"_s)},
        // The plus sign above the equals sign, without Shift.
        {u"view.zoomInAgain"_s,
         Menu::View,
         QT_TRANSLATE_NOOP("Commands", "Larger"),
         K(u"Ctrl+="_s),
         {},
         true},
        {u"view.hideDetails"_s, Menu::View,
         QT_TRANSLATE_NOOP("Commands", "&Hide personal details on all pages"), K(u"Ctrl+Shift+H"_s),
         u"eye-off"_s},
        {u"go.search"_s, Menu::Go, QT_TRANSLATE_NOOP("Commands", "&Search everything"),
         K(u"Ctrl+K"_s), u"search"_s},
        {u"go.back"_s, Menu::Go, QT_TRANSLATE_NOOP("Commands", "&Back"), K(u"Alt+Left"_s),
         u"back"_s},
        {u"go.forward"_s, Menu::Go, QT_TRANSLATE_NOOP("Commands", "&Forward"), K(u"Alt+Right"_s),
         u"forward"_s},
        {u"go.desk"_s, Menu::Go, QT_TRANSLATE_NOOP("Commands", "Registration &desk"), K(u"F9"_s),
         u"desk"_s},
        {u"tools.lock"_s, Menu::Tools, QT_TRANSLATE_NOOP("Commands", "&Lock now"), K(u"Ctrl+L"_s),
         u"lock"_s},
        {u"help.page"_s, Menu::Help, QT_TRANSLATE_NOOP("Commands", "&Help for this page"),
         K(u"F1"_s), u"help"_s},
        {u"help.keys"_s, Menu::Help, QT_TRANSLATE_NOOP("Commands", "&Keys"), K(u"Shift+F1"_s),
         u"key"_s},
        {u"file.quit"_s, Menu::File, QT_TRANSLATE_NOOP("Commands", "&Quit"), K(u"Ctrl+Q"_s)},
    };
}

}  // namespace kaasa::ui
