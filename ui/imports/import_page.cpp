// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_page.h"

#include "core/exchange/refusal.h"
#include "core/services/undo_service.h"
#include "core/storage/profile.h"
#include "ui/frame/app_context.h"
#include "ui/frame/file_choice.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/progress_row.h"
#include "ui/frame/workspace.h"
#include "ui/imports/check_card.h"
#include "ui/imports/columns_card.h"
#include "ui/imports/earlier_card.h"
#include "ui/imports/import_job.h"
#include "ui/imports/import_words.h"
#include "ui/imports/known_people_card.h"
#include "ui/imports/result_card.h"
#include "ui/imports/source_card.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using exchange::ImportReport;
using exchange::ListPreview;

ImportPage::ImportPage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_context(std::make_unique<AppContext>(context))
    , m_area(new QScrollArea)
    , m_intro(new QLabel)
    , m_source(new SourceCard(m_workspace))
    , m_told(new InlineBar)
    , m_result(new ResultCard)
    , m_columns(new ColumnsCard)
    , m_check(new CheckCard)
    , m_known(new KnownPeopleCard)
    , m_earlier(new EarlierCard(m_workspace))
    , m_foot(new QWidget)
    , m_progress(new ProgressRow)
    , m_promise(new QLabel)
    , m_finish(new QPushButton)
{
    m_told->setObjectName(u"import.told"_s);
    m_finish->setObjectName(u"import.finish"_s);
    m_intro->setObjectName(u"import.intro"_s);
    build();
    connectParts();
    retranslate();
    m_anyEarlier = m_earlier->reload();
    showState();
}

ImportPage::~ImportPage()
{
    stopJob();
}

void ImportPage::build()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    for (QWidget* widget : {static_cast<QWidget*>(m_intro), static_cast<QWidget*>(m_result),
                            static_cast<QWidget*>(m_source), static_cast<QWidget*>(m_told),
                            static_cast<QWidget*>(m_columns), static_cast<QWidget*>(m_check),
                            static_cast<QWidget*>(m_known), static_cast<QWidget*>(m_earlier)})
        column->addWidget(widget);
    column->addStretch(1);
    m_intro->setWordWrap(true);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);  // the fields in it have the focus

    m_promise->setWordWrap(true);
    setTone(m_promise, Tone::Muted);
    setRole(m_finish, Role::Primary);
    m_finish->setAutoDefault(true);
    setKeyHint(m_finish, keyText(QKeySequence(u"Ctrl+Return"_s)));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(16);
    acts->addWidget(m_promise, 1);
    acts->addWidget(m_finish);
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(24, 8, 24, 16);
    foot->addWidget(m_progress);
    foot->addLayout(acts);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_foot);
}

void ImportPage::connectParts()
{
    connect(m_source, &SourceCard::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_source, &SourceCard::listChanged, this, &ImportPage::readAgain);
    connect(m_source, &SourceCard::readingChanged, this, [this] {
        m_columns->forget();
        read();
    });
    connect(m_columns, &ColumnsCard::layoutChanged, this, &ImportPage::read);
    connect(m_check, &CheckCard::checkRequested, this, &ImportPage::read);
    connect(m_check, &CheckCard::listMended, this, &ImportPage::checkAgain);
    connect(m_known, &KnownPeopleCard::answersChanged, this, &ImportPage::checkAgain);
    connect(m_finish, &QPushButton::clicked, this, &ImportPage::finish);
    connect(m_result, &ResultCard::undoRequested, this, [this] { undo(m_result->batch()); });
    connect(m_earlier, &EarlierCard::undoRequested, this, &ImportPage::undo);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_anyEarlier = m_earlier->reload();
        showState();
    });
    connect(m_result, &ResultCard::againRequested, this, &ImportPage::again);
    connect(m_result, &ResultCard::openRequested, this, &Page::openRequested);
    handle(u"page.finish"_s, [this] { finish(); });
    handle(u"import.nextFault"_s, [this] { m_check->nextFault(); });
    handle(u"item.new"_s, [this] { chooseFile(); });
}

QString ImportPage::title() const
{
    return tr("Import", "page");
}

void ImportPage::retranslate()
{
    m_intro->setText(
        tr("A list comes in: people, events, answers of a form or marks of attendance. "
           "Nothing here is deleted or overwritten by it, and the whole import can be "
           "undone."));
    m_promise->setText(tr("Nothing is changed until the end."));
    m_finish->setText(tr("Import", "verb, on a button"));
    m_source->retranslate();
    m_columns->retranslate();
    m_check->retranslate();
    m_known->retranslate();
    m_result->retranslate();
    m_earlier->retranslate();
}

void ImportPage::arrive(const QString& argument)
{
    m_anyEarlier = m_earlier->reload();
    if (m_done && !m_importing)
        again();
    if (!argument.isEmpty())
        m_source->setKind(argument);
    showState();
}

QList<QWidget*> ImportPage::panes() const
{
    return {m_area, m_foot};
}

void ImportPage::focusFirst()
{
    if (m_done)
        m_result->enter();
    else
        m_source->enter();
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F8 && event->modifiers() == Qt::NoModifier)
        m_check->nextFault();
    else
        Page::keyPressEvent(event);
}

bool ImportPage::isSettled() const
{
    return !m_job;
}

// ---- reading and checking ----------------------------------------------------------------------

void ImportPage::chooseFile()
{
    if (m_importing)
        return;
    if (m_done)
        again();
    askForFile(
        this, m_context->preferences,
        {.title = tr("Choose a list"),
         .filters = {tr("Lists (*.csv *.txt *.tsv *.xlsx *.ods *.vcf *.ics)"), tr("All files (*)")},
         .memory = u"lists"_s},
        [this](const QString& path) { m_source->setPath(path); });
}

void ImportPage::readAgain()
{
    m_done = false;
    m_columns->forget();
    m_check->forget();
    m_known->forget();
    read();
}

exchange::ListChoices ImportPage::choices() const
{
    return {.format = m_source->format(),
            .sheet = m_source->sheet(),
            .layout = m_columns->layout(),
            .anew = m_columns->anew(),
            .corrections = m_check->corrections(),
            .leftOut = m_check->leftOut()};
}

exchange::ImportRequest ImportPage::request() const
{
    return {.path = m_source->path(),
            .kind = m_source->kind(),
            .assumptions = exchange::assumptionsOf(m_workspace.reading()),
            .event = m_source->event(),
            .choices = choices(),
            .answers = m_known->answers()};
}

void ImportPage::read()
{
    if (m_importing)
        return;
    stopJob();
    m_told->clear();
    m_read = false;
    m_checked = false;
    const auto turn = ++m_turn;
    if (m_source->path().isEmpty()) {
        m_source->showSource(nullptr);
        showState();
        return;
    }
    follow(m_context->jobs.run(
        tr("Reading the list"), this,
        [request = request()](Progress&) {
            return previewList(request.path, request.kind, request.assumptions, request.choices);
        },
        [this, turn](const Result<ListPreview>& preview) {
            if (turn != m_turn)
                return;
            m_job = nullptr;
            m_read = bool(preview);
            m_source->showSource(preview ? &preview.value().source : nullptr);
            if (!preview) {
                tell(preview.error());
            } else {
                m_columns->show(preview.value());
                if (preview.value().fault)
                    tell(*preview.value().fault);
                else
                    check();
            }
            showState();
        }));
    showState();
}

void ImportPage::check()
{
    const auto turn = m_turn;
    follow(checkList(*m_context, this, request(), [this, turn](const Result<ImportReport>& report) {
        if (turn == m_turn)
            showChecked(report);
    }));
}

void ImportPage::checkAgain()
{
    if (m_importing)
        return;
    stopJob();
    ++m_turn;  // what an older check finds is dropped
    check();
    showState();
}

void ImportPage::showChecked(const Result<ImportReport>& report)
{
    m_job = nullptr;
    m_checked = bool(report);
    if (report) {
        m_check->show(report.value());
        m_known->show(report.value());
    } else if (report.error().code == Error::Code::Cancelled) {
        m_told->tell(InlineBar::Kind::Info, tr("The check was stopped. Nothing was written."));
    } else {
        tell(report.error());
    }
    showState();
    const bool isMending
        = m_check->isAncestorOf(focusWidget()) || m_known->isAncestorOf(focusWidget());
    if (m_checked && m_finish->isEnabled() && isVisible() && !isMending)
        m_finish->setFocus(Qt::OtherFocusReason);
}

// ---- taking in, and back -----------------------------------------------------------------------

void ImportPage::finish()
{
    if (!m_finish->isEnabled() || !m_finish->isVisibleTo(this))
        return;
    m_importing = true;
    m_told->clear();
    follow(importList(*m_context, this, request(), m_check->report().rows.size(),
                      [this](const Result<ImportReport>& report) { showImported(report); }));
    showState();
}

void ImportPage::showImported(const Result<ImportReport>& report)
{
    m_job = nullptr;
    m_importing = false;
    if (report) {
        m_done = true;
        m_result->show(report.value(), m_source->path());
        m_check->show(report.value());
        Q_EMIT saved();
        if (report.value().batch != 0)
            Q_EMIT acted(tr("The list was imported."));
    } else if (report.error().code == Error::Code::Cancelled) {
        m_told->tell(InlineBar::Kind::Info,
                     tr("The import was stopped. Everything is as it was before."));
    } else {
        tell(report.error());
    }
    showState();
    if (m_done && isVisible())
        m_result->enter();
}

void ImportPage::undo(qint64 batch)
{
    m_workspace.write<services::UndoOutcome>(
        Workspace::Priority::Interface, this,
        [batch](storage::Profile& profile) {
            return services::UndoService(profile).undoBatch(batch);
        },
        [this, batch](const Result<services::UndoOutcome>& undone) {
            if (!undone) {
                tell(undone.error());
                return;
            }
            if (m_done && batch == m_result->batch()) {
                m_result->showUndone(undone.value().leftAlone);
                m_result->enter();
            }
            m_anyEarlier = m_earlier->reload();
            Q_EMIT saved();
        });
}

void ImportPage::again()
{
    m_done = false;
    m_told->clear();
    m_source->setPath({});
    m_source->enter();
}

// ---- what is shown -----------------------------------------------------------------------------

void ImportPage::follow(Job* job)
{
    m_job = job;
    m_progress->follow(job);
}

void ImportPage::stopJob()
{
    if (m_job && !m_importing)
        m_job->cancel();
    m_job = nullptr;
}

void ImportPage::showState()
{
    const bool running = m_job;
    const auto& report = m_check->report();
    m_intro->setVisible(!m_read && !m_done);
    m_source->setEnabled(!m_importing);
    m_columns->setVisible(m_read && !m_done);
    m_columns->setEnabled(!m_importing);
    m_result->setVisible(m_done);
    m_earlier->setVisible(m_anyEarlier && !m_read && !m_done && !m_importing);
    m_check->setVisible((m_checked || m_done) && !m_importing);
    m_known->setVisible(m_checked && !m_done && !m_importing && !m_known->isEmpty());
    m_progress->setVisible(running);
    m_progress->follow(m_job);
    m_promise->setVisible(!m_done);
    m_finish->setVisible(!m_done);
    m_finish->setEnabled(m_checked && !running && report.made + report.updated > 0);
    m_foot->setVisible(!m_done);
    setHandled(u"page.finish"_s, m_finish->isEnabled() && !m_done);
    setHandled(u"import.nextFault"_s, (m_checked || m_done) && report.faults > 0);
}

void ImportPage::tell(const Error& error)
{
    m_told->tell(InlineBar::Kind::Error, exchange::refusalText(error, interfaceWords()));
}

}  // namespace kaasa::ui
