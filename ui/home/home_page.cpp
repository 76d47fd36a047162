// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/home_page.h"

#include "ui/frame/job_runner.h"
#include "ui/frame/workspace.h"
#include "ui/home/next_card.h"
#include "ui/home/progress_card.h"
#include "ui/home/recent_card.h"
#include "ui/home/tasks_card.h"
#include "ui/home/week_card.h"
#include "ui/shared/column_area.h"
#include "ui/shared/discretion.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/theme.h"
#include "ui/sync/sync_line.h"

#include <QBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kTwoColumnsFrom = 860;  // at 100 %
constexpr qint64 kProgressHoldsMs = 60'000;

}  // namespace

HomePage::HomePage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_area(new ColumnArea)
    , m_bar(new InlineBar(InlineBar::Kind::Error))
    , m_sync(new SyncLine(*context.sync, context.clock, this))
    , m_next(new NextCard(*context.workspace))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_tasks(new TasksCard(*context.workspace))
    , m_recent(new RecentCard(*context.workspace))
    , m_week(new WeekCard(*context.workspace))
    , m_progress(new ProgressCard)
{
    m_area->setObjectName(u"home.area"_s);
    m_bar->hide();
    auto* start = new QVBoxLayout;
    start->setSpacing(16);
    start->addWidget(m_tasks);
    start->addWidget(m_recent);
    start->addStretch(1);
    auto* end = new QVBoxLayout;
    end->setSpacing(16);
    end->addWidget(m_week);
    end->addWidget(m_progress);
    end->addStretch(1);
    m_columns->setSpacing(16);
    m_columns->addLayout(start, 3);
    m_columns->addLayout(end, 2);
    auto* column = m_area->column();
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_bar);
    column->addWidget(m_sync);
    column->addWidget(m_next);
    column->addLayout(m_columns);
    column->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);

    connect(m_sync, &SyncLine::openRequested, this, &Page::openRequested);
    connect(m_next, &NextCard::openRequested, this, &Page::openRequested);
    connect(m_tasks, &TasksCard::openRequested, this, &Page::openRequested);
    connect(m_recent, &RecentCard::openRequested, this, &Page::openRequested);
    connect(m_week, &WeekCard::openRequested, this, &Page::openRequested);
    connect(m_progress, &ProgressCard::openRequested, this, &Page::openRequested);
    connect(m_tasks, &TasksCard::acted, this, &Page::acted);
    connect(m_tasks, &TasksCard::failed, this,
            [this](const QString& sentence) { m_bar->tell(InlineBar::Kind::Error, sentence); });
    connect(context.workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(&Theme::current(), &Theme::changed, this, &HomePage::arrange);
    const auto setDiscreet = [this](bool discreet) {
        m_tasks->setDiscreet(discreet);
        m_recent->setDiscreet(discreet);
    };
    connect(&Discretion::current(), &Discretion::changed, this, setDiscreet);
    setDiscreet(Discretion::current().isOn());
    handle(u"item.new"_s, [this] { Q_EMIT openRequested(u"events/new"_s); });
    handle(u"page.print"_s, [this] { Q_EMIT openRequested(u"paper/today"_s); });
    handle(u"go.desk"_s, [this] {
        Q_EMIT openRequested(m_next->deskAddress().isEmpty() ? u"desk"_s : m_next->deskAddress());
    });
    retranslate();
}

QString HomePage::title() const
{
    //: Title of the first page; %1 is the day: "Thursday, 5 March"
    return tr("%1", "title").arg(formats().weekdayAndDay(m_context.clock.today()));
}

QString HomePage::newText() const
{
    return tr("New event");
}

void HomePage::retranslate()
{
    m_sync->retranslate();
    m_next->retranslate();
    m_tasks->retranslate();
    m_recent->retranslate();
    m_week->retranslate();
    m_progress->retranslate();
}

void HomePage::arrive(const QString& argument)
{
    Q_UNUSED(argument);
    m_bar->clear();
    m_sinceProgress.invalidate();
    Q_EMIT titleChanged();  // another day may have begun
    read();
}

void HomePage::read()
{
    m_next->read();
    m_week->read();
    m_recent->read();
    readBeside();
}

void HomePage::readBeside()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_again = false;
    // every check-in elsewhere changes the count, nobody needs it at once
    const bool withProgress
        = !m_sinceProgress.isValid() || m_sinceProgress.hasExpired(kProgressHoldsMs);
    m_context.jobs.run(
        tr("Looking what waits"), this,
        [path = m_context.workspace->path(), &clock = m_context.clock,
         withProgress](Progress& progress) {
            Findings findings;
            const auto profile = storage::Profile::openForReading(path, clock);
            if (!profile) {
                findings.tasks = profile.error();
                return findings;
            }
            findings.tasks = reports::OpenTasks(*profile.value()).read();
            if (withProgress)
                findings.projects = reports::readProgress(
                    *profile.value(), [&progress] { return progress.isCancelled(); });
            return findings;
        },
        [this](const Findings& findings) {
            m_reading = false;
            if (findings.tasks)
                m_tasks->show(findings.tasks.value());
            else
                m_tasks->showFault(sentenceFor(findings.tasks.error()));
            if (findings.projects && findings.projects->isOk()) {
                m_progress->show(findings.projects->value());
                m_sinceProgress.start();
            }
            if (m_again && isVisible())
                readBeside();
        });
}

void HomePage::focusFirst()
{
    m_next->enter();
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::arrange()
{
    m_columns->setDirection(width() >= scaled(kTwoColumnsFrom) ? QBoxLayout::LeftToRight
                                                               : QBoxLayout::TopToBottom);
}

}  // namespace kaasa::ui
