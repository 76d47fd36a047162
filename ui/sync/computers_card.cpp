// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/computers_card.h"

#include "core/sync/server_settings.h"
#include "core/sync/space_members.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/part_row.h"
#include "ui/shared/tab_order.h"
#include "ui/sync/sync_monitor.h"
#include "ui/sync/sync_words.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {
namespace {

using Step = std::function<Result<void>(sync::SpaceMembers&)>;

Result<void> withServer(storage::Profile& profile, const sync::SyncThread::WayTo& wayTo,
                        const Step& step)
{
    const auto server = sync::knownServer(profile);
    if (!server)
        return server.error();
    sync::SpaceMembers members(profile, wayTo(server.value()));
    return step(members);
}

}  // namespace

ComputersCard::ComputersCard(SyncMonitor& sync, QWidget* parent)
    : Card(parent)
    , m_sync(sync)
    , m_bar(new InlineBar)
{
    m_bar->setObjectName(u"sync.remove"_s);
    m_bar->hide();
    body()->addWidget(m_bar);
    connect(m_bar, &InlineBar::acted, this, [this] { remove(m_leaving); });
}

void ComputersCard::retranslate()
{
    m_bar->clear();  // it was said in another language
    setTitle(tr("Computers"));
    fill();
}

void ComputersCard::show(const sync::KnownSpace& space)
{
    m_space = space;
    fill();
}

void ComputersCard::fill()
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();  // the row that was acted on may be on the stack of this call
    }
    m_rows = new QWidget(this);
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const auto& computer : std::as_const(m_space.computers)) {
        const auto name
            = computer.name.isEmpty() ? tr("Computer %1").arg(computer.no) : computer.name;
        auto* row = new PartRow(m_rows);
        row->setObjectName(u"sync.computer.%1"_s.arg(computer.no));
        const auto role
            = computer.isActive ? computerRoleName(computer.role) : tr("removed", "a computer");
        row->set(u"laptop"_s, computer.isActive ? Tone::Accent : Tone::Muted,
                 //: %1 is the name of a computer
                 computer.isThis ? tr("%1 (this computer)").arg(name) : name, role);
        if (m_space.isManagedHere && computer.isActive && !computer.isThis) {
            row->addAct(u"role"_s, tr("Change role"));
            row->addAct(u"remove"_s, tr("Take out"));
        }
        connect(row, &PartRow::acted, this, [this, row, computer](const QString& act) {
            if (act == u"remove")
                askToRemove(computer);
            else
                chooseRole(computer, row->mapToGlobal(QPoint(0, row->height())));
        });
        rows->addWidget(row);
    }
    body()->insertWidget(0, m_rows);
    m_rows->setVisible(!m_space.computers.isEmpty());
    orderTabs(window());
}

// It cannot be taken back, so it is asked once, in place.
void ComputersCard::askToRemove(const sync::Computer& computer)
{
    m_leaving = computer.id;
    m_bar->tell(InlineBar::Kind::Warning,
                //: %1 is the name of a computer
                tr("%1 will read nothing that is written from now on. What it has stays on it. To "
                   "come back it needs a new invitation.")
                    .arg(computer.name),
                tr("Take it out"));
}

void ComputersCard::chooseRole(const sync::Computer& computer, const QPoint& place)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"sync.roles"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto role : kComputerRoles) {
        auto* choice = menu->addAction(computerRoleName(role));
        choice->setCheckable(true);
        choice->setChecked(role == computer.role);
        connect(choice, &QAction::triggered, this, [this, id = computer.id, role] {
            act([id, role](sync::SpaceMembers& members) { return members.setRole(id, role); });
        });
    }
    menu->popup(place);
}

void ComputersCard::remove(const QByteArray& id)
{
    act([id](sync::SpaceMembers& members) { return members.remove(id); });
}

void ComputersCard::act(std::function<Result<void>(sync::SpaceMembers&)> step)
{
    m_bar->clear();
    m_sync.run<void>(
        this,
        [step = std::move(step)](storage::Profile& profile, const sync::SyncThread::WayTo& wayTo) {
            return withServer(profile, wayTo, step);
        },
        [this](const Result<void>& done) {
            if (!done)
                m_bar->tell(InlineBar::Kind::Error, sentenceFor(done.error()));
        });
}

}  // namespace kaasa::ui
