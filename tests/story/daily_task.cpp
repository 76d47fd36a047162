// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/daily_task.h"

#include "ui/frame/page.h"

#include <QAbstractItemView>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace kaasa::test {

void DeskWork::expect(const QString& what, bool holds)
{
    if (!holds)
        throw std::runtime_error("expected: " + what.toStdString());
}

void DeskWork::untilPage(const QString& id)
{
    hand.until(u"page "_s + id, [this, &id] {
        const auto* page = stage.window().currentPage();
        return page && page->objectName() == u"page."_s + id;
    });
}

void DeskWork::go(const QString& typed)
{
    hand.press(u"Ctrl+K"_s);
    hand.untilFocus(u"frame.search"_s);
    hand.type(typed);
    hand.untilSeen(u"frame.searchResults"_s);
    hand.press(u"Return"_s);
}

QStringList DeskWork::rows(const QString& list)
{
    return hand.look<QStringList>([&list] {
        QStringList names;
        if (const auto* view = qobject_cast<QAbstractItemView*>(seen(list))) {
            for (int row = 0; row < view->model()->rowCount(); ++row)
                names.append(view->model()->index(row, 0).data().toString());
        }
        return names;
    });
}

}  // namespace kaasa::test
