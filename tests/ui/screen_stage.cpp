// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_stage.h"

#include "tests/ui/gallery_page.h"
#include "ui/pages.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace kaasa::test {

ScreenStage::ScreenStage()
    : m_clock(QDateTime({2026, 3, 5}, {14, 30}, Qt::UTC))
{
    ui::registerPages(m_pages, {
                                   .clock = m_clock,
                                   .preferences = m_preferences,
                                   .language = m_language,
                                   .jobs = m_jobs,
                                   .actions = [this]() -> ui::ActionRegistry& {
                                       return m_window->actions();
                                   },
                                   .layout = [this]() -> ui::LayoutMemory& {
                                       return m_window->layoutMemory();
                                   },
                               });
    m_pages.add({.id = u"gallery"_s,
                 .section = ui::Section::Help,
                 .icon = u"columns"_s,
                 .title = QT_TRANSLATE_NOOP("Pages", "Parts"),
                 .make = [this](QWidget* parent) { return new GalleryPage(m_clock, parent); }});
    m_window = std::make_unique<ui::MainWindow>(m_pages, m_jobs, m_preferences);
    m_window->setOrganisation(u"Centrs «Kopā»"_s);
    m_window->resize(1024, 700);
    m_window->show();
}

ScreenStage::~ScreenStage()
{
    QCoreApplication::removeTranslator(&m_pseudo);
}

void ScreenStage::speak(Language language)
{
    QCoreApplication::removeTranslator(&m_pseudo);
    m_language.use(language);
    m_window->setLanguage(language);
    settle();
}

void ScreenStage::speakPseudo()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    QCoreApplication::installTranslator(&m_pseudo);
    settle();
}

bool ScreenStage::open(const ui::PageEntry& entry)
{
    const auto argument = entry.exampleArgument ? u"/"_s + entry.exampleArgument() : QString();
    const bool opened = m_window->open(entry.id + argument);
    settle();
    return opened;
}

void ScreenStage::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

}  // namespace kaasa::test
