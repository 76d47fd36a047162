// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_line.h"

#include "ui/shared/flow_layout.h"
#include "ui/shared/status_mark.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/sync/sync_monitor.h"
#include "ui/sync/sync_words.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

constexpr int kLineHeight = 36;  // of a link, which stands beside the mark

}  // namespace

SyncLine::SyncLine(SyncMonitor& sync, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_sync(sync)
    , m_clock(clock)
    , m_mark(new StatusMark(this))
    , m_now(new QPushButton(this))
    , m_open(new QPushButton(this))
{
    m_now->setObjectName(u"home.syncNow"_s);
    m_open->setObjectName(u"home.sync"_s);
    m_mark->setQuiet(true);
    m_mark->setFixedHeight(scaled(kLineHeight));
    for (auto* button : {m_now, m_open})
        setRole(button, Role::Link);
    auto* flow = new FlowLayout(this, 12);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_mark, m_now, m_open})
        flow->addWidget(part);
    connect(m_now, &QPushButton::clicked, this, [this] { m_sync.syncNow(); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(u"sync"_s); });
    connect(&m_sync, &SyncMonitor::changed, this, &SyncLine::read);
}

void SyncLine::retranslate()
{
    m_now->setText(tr("Sync now"));
    m_open->setText(tr("How it stands", "link to the page Sync"));
    read();
}

void SyncLine::read()
{
    const auto sign = syncFoot(m_sync.state(), m_sync.waiting(), m_clock.today());
    m_mark->set(sign.shape, sign.word);
    setVisible(!sign.word.isEmpty());
}

}  // namespace kaasa::ui
