// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/stick_card.h"

#include "ui/frame/file_choice.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/workspace.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

const auto kSuffix = u"kaasa-sync"_s;

}  // namespace

StickCard::StickCard(Workspace& workspace, JobRunner& jobs, Preferences& preferences,
                     QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_jobs(jobs)
    , m_what(new QLabel)
    , m_write(new QPushButton(icon(u"export"_s), {}))
    , m_read(new QPushButton(icon(u"import"_s), {}))
    , m_done(new InlineBar(InlineBar::Kind::Success))
{
    m_write->setObjectName(u"sync.toFile"_s);
    m_read->setObjectName(u"sync.fromFile"_s);
    m_what->setWordWrap(true);
    m_done->setObjectName(u"sync.fileDone"_s);
    m_done->hide();
    auto* acts = new QWidget;
    auto* flow = new FlowLayout(acts);
    flow->addWidget(m_write);
    flow->addWidget(m_read);
    body()->setSpacing(12);
    body()->addWidget(m_what);
    body()->addWidget(acts);
    body()->addWidget(m_done);
    connect(m_write, &QPushButton::clicked, this, [this, &preferences] {
        askWhereToSave(this, preferences,
                       {.title = tr("Write to a stick"),
                        .name = tr("For the other computers", "name of a file"),
                        //: Kind of file in a file dialog; the part in brackets stays as it is
                        .filters = {tr("Sealed changes (*.kaasa-sync)")},
                        .suffix = kSuffix,
                        .memory = u"sticks"_s},
                       [this](const QString& path) { write(path); });
    });
    connect(m_read, &QPushButton::clicked, this, [this, &preferences] {
        askForFile(this, preferences,
                   {.title = tr("Read from a stick"),
                    .filters = {tr("Sealed changes (*.kaasa-sync)")},
                    .memory = u"sticks"_s},
                   [this](const QString& path) { read(path); });
    });
}

void StickCard::retranslate()
{
    m_done->clear();  // it was said in another language
    setTitle(tr("Without a network"));
    m_what->setText(
        tr("A stick carries the same sealed packets from computer to computer. Whoever finds it "
           "reads nothing. Write it on one computer, read it on the other, and the other way "
           "round."));
    m_write->setText(tr("Write to a stick…"));
    m_read->setText(tr("Read from a stick…"));
}

void StickCard::write(const QString& path)
{
    m_done->clear();
    m_jobs.run(
        tr("Writing sealed packets"), this,
        [profile = m_workspace.path(), path,
         &clock = m_workspace.clock()](Progress&) -> Result<int> {
            const auto own = storage::Profile::open(profile, clock);
            return own ? sync::writeSyncFile(*own.value(), path) : own.error();
        },
        [this](const Result<int>& envelopes) { written(envelopes); });
}

void StickCard::written(const Result<int>& envelopes)
{
    if (envelopes)
        m_done->tell(InlineBar::Kind::Success,
                     tr("%n packets were written. The file can go to the other computers.", nullptr,
                        envelopes.value()));
    else
        m_done->tell(InlineBar::Kind::Error, sentenceFor(envelopes.error()));
}

void StickCard::read(const QString& path)
{
    m_done->clear();
    m_jobs.run(
        tr("Reading sealed packets"), this,
        [profile = m_workspace.path(), path,
         &clock = m_workspace.clock()](Progress&) -> Result<sync::FileOutcome> {
            const auto own = storage::Profile::open(profile, clock);
            return own ? sync::readSyncFile(*own.value(), path) : own.error();
        },
        [this](const Result<sync::FileOutcome>& outcome) { taken(outcome); });
}

void StickCard::taken(const Result<sync::FileOutcome>& outcome)
{
    if (!outcome)
        return m_done->tell(InlineBar::Kind::Error, sentenceFor(outcome.error()));
    const auto& done = outcome.value();
    if (done.missing > 0)
        return m_done->tell(InlineBar::Kind::Warning,
                            tr("%n packets were left out, for what came before them is missing: it "
                               "comes from the server or from another stick.",
                               nullptr, done.missing));
    m_done->tell(InlineBar::Kind::Success,
                 done.acts > 0 ? tr("%n changes were taken in.", nullptr, done.acts)
                               : tr("Everything in the file was known here already."));
}

}  // namespace kaasa::ui
