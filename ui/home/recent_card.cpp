// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/recent_card.h"

#include "core/reports/recent_things.h"
#include "ui/frame/workspace.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/tab_order.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using reports::RecentThing;

namespace {

constexpr int kMost = 8;

}  // namespace

RecentCard::RecentCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_none(new QLabel)
{
    m_none->setWordWrap(true);
    setTone(m_none, Tone::Muted);
    body()->addWidget(m_none);
}

void RecentCard::retranslate()
{
    setTitle(tr("Worked on lately"));
    m_none->setText(tr("Nothing yet at this computer."));
    read();
}

void RecentCard::setDiscreet(bool discreet)
{
    m_discreet = discreet;
    read();
}

void RecentCard::read()
{
    auto* focus = QApplication::focusWidget();
    const auto had = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    auto things = reports::recentThings(m_workspace.reading().database(), kMost).valueOr({});
    if (m_discreet)
        things.removeIf(
            [](const RecentThing& thing) { return thing.kind == RecentThing::Kind::Person; });
    if (m_links) {
        m_links->hide();
        m_links->deleteLater();
    }
    m_links = new QWidget(this);
    auto* flow = new FlowLayout(m_links, 4);
    for (const auto& thing : std::as_const(things)) {
        const bool person = thing.kind == RecentThing::Kind::Person;
        auto* link = new QPushButton(QString(thing.name).replace(u'&', u"&&"_s), m_links);
        link->setObjectName(u"home.recent."_s + thing.id.toString());
        link->setIcon(icon(person ? u"person"_s : u"calendar"_s, Tone::Muted));
        link->setAccessibleName(thing.name);
        setRole(link, Role::Link);
        setShowsData(link);
        connect(link, &QPushButton::clicked, this,
                [this, address = (person ? u"people/"_s : u"event/"_s) + thing.id.toString()] {
                    Q_EMIT openRequested(address);
                });
        flow->addWidget(link);
    }
    body()->addWidget(m_links);
    m_links->setVisible(!things.isEmpty());
    m_none->setVisible(things.isEmpty());
    orderTabs(window());
    if (auto* again = had.isEmpty() ? nullptr : m_links->findChild<QWidget*>(had))
        again->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
