// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/act_card.h"

#include "core/services/act_text.h"
#include "core/services/undo_service.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/history/change_words.h"
#include "ui/shared/discretion.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/roles.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/value_list.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr int kShown = 60;  // of an import nobody reads more

}  // namespace

ActCard::ActCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_when(new QLabel)
    , m_values(new ValueList)
    , m_none(new QLabel)
    , m_whyNot(new QLabel)
    , m_open(new QPushButton)
    , m_takeBack(new QPushButton)
{
    setShowsData(this);  // names and values of people
    m_open->setObjectName(u"history.open"_s);
    m_takeBack->setObjectName(u"history.takeBack"_s);
    setRole(m_open, Role::Link);
    setRole(m_takeBack, Role::Primary);
    for (auto* label : {m_when, m_none, m_whyNot}) {
        label->setWordWrap(true);
        setTone(label, Tone::Muted);
    }
    auto* acts = new QHBoxLayout;
    acts->setSpacing(12);
    acts->addWidget(m_takeBack);
    acts->addWidget(m_open);
    acts->addStretch(1);
    body()->setSpacing(12);
    body()->addWidget(m_when);
    body()->addWidget(m_values);
    body()->addWidget(m_none);
    body()->addWidget(m_whyNot);
    body()->addLayout(acts);
    connect(m_takeBack, &QPushButton::clicked, this, &ActCard::takeBackRequested);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_address); });
}

void ActCard::retranslate()
{
    m_open->setText(tr("Open"));
}

void ActCard::show(const storage::HistoryEntry& entry, const QString& takeBack)
{
    setTitle(services::actText(entry.kind, entry.subject, interfaceWords()));
    m_when->setText(actWhen(entry));
    m_values->clear();
    const bool hidden = Discretion::current().isOn();
    const auto lines
        = hidden ? QList<ChangeLine>() : changeLines(entry, m_workspace.reading().database());
    for (const auto& line : lines.first(qMin<qsizetype>(lines.size(), kShown)))
        m_values->add(line.field, changeText(line));
    m_values->setVisible(!lines.isEmpty());
    const int more = int(lines.size()) - kShown;
    if (hidden)
        m_none->setText(tr("Details are hidden, for others see this screen."));
    else if (more > 0)
        m_none->setText(tr("And %n more values.", nullptr, more));
    else
        m_none->setText(tr("There is nothing to show of it value by value."));
    m_none->setVisible(lines.isEmpty() || more > 0);
    m_address = address(entry);
    m_open->setVisible(!m_address.isEmpty());
    const auto why = whyNot(entry);
    m_whyNot->setText(why);
    m_whyNot->setVisible(!why.isEmpty());
    m_takeBack->setText(takeBack);
    m_takeBack->setVisible(why.isEmpty());
}

QString ActCard::address(const storage::HistoryEntry& entry) const
{
    storage::RowStore rows(m_workspace.reading().database());
    const auto to = [&rows](const QString& page, const QString& table, qint64 key) {
        const auto uid = rows.uidOf(table, key);
        return uid ? page + u'/' + uid.value().toString() : QString();
    };
    if (entry.person != 0)
        return to(u"people"_s, u"person"_s, entry.person);
    if (entry.event != 0)
        return to(u"event"_s, u"event"_s, entry.event);
    static const QHash<QString, QString> kPages{{u"organisation"_s, u"settings/organisation"_s},
                                                {u"project"_s, u"settings/projects"_s},
                                                {u"venue"_s, u"settings/venues"_s}};
    for (const auto& value : entry.values) {
        if (const auto page = kPages.value(value.table); !page.isEmpty())
            return to(page, value.table, value.row);
    }
    return {};
}

// Why it cannot be taken back any more; empty when it can.
QString ActCard::whyNot(const storage::HistoryEntry& entry) const
{
    if (entry.undone)
        return tr("This was taken back.");
    if (entry.kind == u"profile.create")
        return tr("Everything begins here; this cannot be taken back.");
    if (entry.at < m_workspace.clock().now().addDays(-services::UndoService::kDays))
        return tr("This was more than 30 days ago, so it can no longer be taken back.");
    return {};
}

}  // namespace kaasa::ui
