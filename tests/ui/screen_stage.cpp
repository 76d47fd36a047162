// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_stage.h"

#include "core/storage/row_store.h"
#include "tests/support/profile_fixture.h"
#include "tests/ui/example_papers.h"
#include "tests/ui/gallery_page.h"
#include "tests/ui/shared_space.h"
#include "ui/pages.h"
#include "ui/paper/paper_pages.h"
#include "ui/paper/preview_page.h"
#include "ui/sync/sync_foot.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kaasa::test {

ScreenStage::ScreenStage(Shared shared)
    : m_clock(eveningInMarch().addSecs(-3600))  // all was written before the evening began
{
    const auto path = m_folder.filePath(u"Kopā.kaasa"_s);
    if (auto profile = storage::Profile::create(
            path, {u"Centrs «Kopā»"_s, u"LV"_s, Language::Latvian, u"Ieva K."_s}, m_clock))
        begin(*profile.value(), shared);
    else
        qFatal("no profile on stage: %s", qPrintable(profile.error().detail));
    m_clock.set(eveningInMarch());
    auto opened = ui::Workspace::open(path, m_clock, {m_folder.filePath(u"emergency"_s)});
    if (!opened)
        qFatal("no profile on stage: %s", qPrintable(opened.error().detail));
    m_workspace = std::move(opened.value());
    m_sync = std::make_unique<ui::SyncMonitor>(*m_workspace);
    m_sync->setCode(print::CodeContent::recovery(
        u"Centrs «Kopā»"_s, u"https://sync.example.org:8443"_s,
        {u"000G4-0R40M-30E2"_s, u"20918-5GR38-E1WK"_s, u"CHJPC-SV8D5-N6PH"_s, u"V3DDS-QQ0WB-JEDV"_s,
         u"T7AXK-QF1WQ-MYVN"_s, u"WFNZ7-Z041G-A1GV"_s},
        m_clock.now()));

    const ui::AppContext context{
        .clock = m_clock,
        .preferences = m_preferences,
        .language = m_language,
        .jobs = m_jobs,
        .workspace = m_workspace.get(),
        .sync = m_sync.get(),
        .actions = [this]() -> ui::ActionRegistry& { return m_window->actions(); },
        .layout = [this]() -> ui::LayoutMemory& { return m_window->layoutMemory(); },
        .printers = m_printers,
    };
    ui::registerPages(m_pages, context);
    m_pages.add({.id = u"gallery"_s,
                 .section = ui::Section::Help,
                 .icon = u"columns"_s,
                 .title = QT_TRANSLATE_NOOP("Pages", "Parts"),
                 .make = [this](QWidget* parent) { return new GalleryPage(m_clock, parent); }});
    const auto julija = storage::RowStore(m_workspace->reading().database())
                            .uidOf(u"person", m_centre.people[u"Ivanova"_s]);
    if (!julija)
        qFatal("no example on stage: %s", qPrintable(julija.error().detail));
    for (const auto& tab :
         {u"overview"_s, u"details"_s, u"attendance"_s, u"consents"_s, u"facts"_s, u"history"_s})
        m_examples[u"people"_s].append(julija.value().toString() + u'/' + tab);
    const auto circle
        = storage::RowStore(m_workspace->reading().database()).uidOf(u"event", m_centre.circle);
    if (!circle)
        qFatal("no example on stage: %s", qPrintable(circle.error().detail));
    for (const auto& kind : {u"badges/"_s, u"certificates/"_s, u"attendance/"_s})
        m_examples[u"paper"_s].append(kind + circle.value().toString());
    m_examples[u"paper"_s].append(u"project/"_s + m_centre.project.toString());
    m_examples[u"paper"_s].append(u"today"_s);
    m_examples[u"paper"_s].append(u"code"_s);
    m_examples[u"events"_s].append(u"new/2026-03-20"_s);
    for (const auto& tab :
         {u"details"_s, u"registered"_s, u"waiting"_s, u"attendance"_s, u"paper"_s, u"history"_s})
        m_examples[u"event"_s].append(circle.value().toString() + u'/' + tab);
    m_examples[u"reports"_s] = {u"event/"_s + circle.value().toString(),
                                u"person/"_s + julija.value().toString(), u"certificates"_s};
    ui::registerPreview(m_pages, context, u"gallery/paper"_s, examplePapers(),
                        [] { return u"workshop"_s; });
    m_window = std::make_unique<ui::MainWindow>(m_pages, m_jobs, m_preferences);
    m_window->setOrganisation(u"Centrs «Kopā»"_s);
    ui::addSearchSources(*m_window, *m_workspace);
    m_syncFoot = std::make_unique<ui::SyncFoot>(*m_workspace, *m_sync, *m_window);
    m_window->resize(1024, 700);
    m_window->show();
    m_window->activateWindow();
    const auto wanted
        = shared == Shared::Yes ? sync::SyncState::Phase::Unreachable : sync::SyncState::Phase::Off;
    if (!QTest::qWaitFor([&] { return m_sync->state().phase == wanted; }))
        qFatal("syncing does not rest on stage");
    settle();
}

void ScreenStage::begin(storage::Profile& profile, Shared shared)
{
    m_centre = fillCentre(profile);
    if (shared == Shared::Yes)
        shareSpace(profile, m_centre.people[u"Ivanova"_s], m_clock);
}

ScreenStage::~ScreenStage()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    m_syncFoot.reset();
    m_window.reset();  // before what its pages read from
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

QStringList ScreenStage::addresses(const ui::PageEntry& entry) const
{
    QStringList addresses;
    if (!entry.exampleArgument)
        addresses.append(entry.id);
    else
        addresses.append(entry.id + u'/' + entry.exampleArgument());
    for (const auto& argument : m_examples.value(entry.id))
        addresses.append(entry.id + u'/' + argument);
    return addresses;
}

bool ScreenStage::open(const ui::PageEntry& entry)
{
    return open(addresses(entry).first());
}

bool ScreenStage::open(const QString& address)
{
    const bool opened = m_window->open(address);
    settle();
    // what a page makes or reads beside the interface
    const bool ready = QTest::qWaitFor([this] {
        const auto* paper = qobject_cast<ui::PreviewPage*>(m_window->currentPage());
        return m_jobs.jobs().isEmpty() && (!paper || paper->isSettled());
    });
    settle();
    return opened && ready;
}

void ScreenStage::settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    // what the last of them told may want more room
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

}  // namespace kaasa::test
