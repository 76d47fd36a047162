// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/layout_memory.h"

#include "ui/frame/preferences.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

QString LayoutMemory::setUp()
{
    QStringList screens;
    for (const auto* screen : QGuiApplication::screens()) {
        const auto place = screen->geometry();
        screens << u"%1x%2_%3_%4"_s.arg(place.width())
                       .arg(place.height())
                       .arg(place.x())
                       .arg(place.y());
    }
    screens.sort();
    return u"layout/"_s + screens.join(u'-') + u'/';
}

void LayoutMemory::keep(QSplitter* splitter, const QString& name)
{
    const auto key = setUp() + name;
    if (const auto state = m_preferences.value(key).toByteArray(); !state.isEmpty())
        splitter->restoreState(state);
    QObject::connect(splitter, &QSplitter::splitterMoved, splitter,
                     [this, splitter, key] { m_preferences.setValue(key, splitter->saveState()); });
}

void LayoutMemory::keep(QHeaderView* header, const QString& name)
{
    const auto key = setUp() + name;
    if (const auto state = m_preferences.value(key).toByteArray(); !state.isEmpty())
        header->restoreState(state);
    const auto save = [this, header, key] { m_preferences.setValue(key, header->saveState()); };
    QObject::connect(header, &QHeaderView::sectionResized, header, save);
    QObject::connect(header, &QHeaderView::sectionMoved, header, save);
    QObject::connect(header, &QHeaderView::sortIndicatorChanged, header, save);
}

void LayoutMemory::saveWindow(const QWidget* window)
{
    m_preferences.setValue(setUp() + u"window"_s, window->saveGeometry());
}

bool LayoutMemory::restoreWindow(QWidget* window)
{
    const auto place = m_preferences.value(setUp() + u"window"_s).toByteArray();
    return !place.isEmpty() && window->restoreGeometry(place);
}

}  // namespace kaasa::ui
