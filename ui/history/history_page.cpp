// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/history_page.h"

#include "core/services/act_text.h"
#include "core/services/undo_service.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"
#include "ui/history/act_card.h"
#include "ui/history/change_words.h"
#include "ui/shared/choices.h"
#include "ui/shared/column_area.h"
#include "ui/shared/discretion.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/list_and_detail.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::ActSubject;
using services::UndoOutcome;
using services::UndoService;
using storage::HistoryEntry;
using storage::HistoryRepository;

namespace {

constexpr int kPage = 200;

}  // namespace

HistoryPage::HistoryPage(const AppContext& context, Shows shows, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_shows(shows)
    , m_bar(new InlineBar(InlineBar::Kind::Error))
    , m_subject(new QComboBox)
    , m_member(new QComboBox)
    , m_model(new RowsModel(this))
    , m_list(new InstantList(RowsModel::AddressRole))
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_more(new QPushButton)
    , m_several(new QPushButton)
    , m_detail(new ColumnArea)
    , m_card(new ActCard(m_workspace))
    , m_panes(nullptr)
    , m_most(kPage)
{
    build();
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (isVisible())
            read();
    });
    connect(&Discretion::current(), &Discretion::changed, this, &HistoryPage::showChosen);
    for (auto* box : {m_subject, m_member}) {
        connect(box, &QComboBox::activated, this, [this] {
            m_most = kPage;
            read();
        });
    }
    connect(m_list, &InstantList::currentIdChanged, this, &HistoryPage::showChosen);
    connect(m_list, &InstantList::severalChanged, this, &HistoryPage::showChosen);
    connect(m_list, &InstantList::clicked, this, [this] { m_panes->showDetail(); });
    connect(m_list, &InstantList::opened, this, [this] {
        m_panes->showDetail();
        m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most += kPage;
        read();
    });
    connect(m_several, &QPushButton::clicked, this, [this] { takeBack(chosen()); });
    connect(m_card, &ActCard::takeBackRequested, this, [this] { takeBack(chosen()); });
    connect(m_card, &ActCard::openRequested, this, &HistoryPage::openRequested);
    retranslate();
}

void HistoryPage::build()
{
    const auto name = isBin() ? u"bin"_s : u"history"_s;
    m_bar->setObjectName(name + u".bar"_s);
    m_bar->hide();
    m_subject->setObjectName(name + u".subject"_s);
    m_member->setObjectName(name + u".member"_s);
    m_list->setObjectName(name + u".list"_s);
    m_more->setObjectName(name + u".more"_s);
    m_several->setObjectName(name + u".several"_s);
    m_detail->setObjectName(name + u".detail"_s);
    setShowsData(m_member);
    for (auto* box : {m_subject, m_member})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_list->setSeveral(true);
    m_list->setModel(m_model);
    m_none->setIconName(isBin() ? u"bin"_s : u"clock"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    setRole(m_more, Role::Link);
    auto* filters = new FlowLayout;
    filters->addWidget(m_subject);
    filters->addWidget(m_member);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(16, 12, 16, 8);
    top->addLayout(filters);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    foot->addWidget(m_several);
    foot->addWidget(m_more, 0, Qt::AlignHCenter);
    auto* pane = new QWidget;
    auto* list = new QVBoxLayout(pane);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addLayout(top);
    list->addWidget(m_stack, 1);
    list->addLayout(foot);
    auto* column = m_detail->column();
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_bar);
    column->addWidget(m_card);
    column->addStretch(1);
    m_panes = new ListAndDetail(pane, m_detail, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
}

QString HistoryPage::title() const
{
    return isBin() ? tr("Bin") : tr("History");
}

QString HistoryPage::takeBackWord() const
{
    return isBin() ? tr("Put back") : tr("Take back");
}

void HistoryPage::retranslate()
{
    m_list->setAccessibleName(title());
    m_more->setText(tr("Show older ones"));
    m_panes->setBackText(isBin() ? tr("The whole bin") : tr("The whole history"));
    m_none->setSentence(isBin() ? tr("Whatever is removed lies here for 30 days and can be put "
                                     "back. Now the bin is empty.")
                                : tr("Everything that is done stands here, and can be taken back "
                                     "for 30 days. Nothing fits what you look for."));
    m_subject->setAccessibleName(tr("What it is about"));
    m_member->setAccessibleName(tr("Who did it"));
    m_card->retranslate();
    fillFilters();
    read();
}

void HistoryPage::fillFilters()
{
    const auto fill = [](QComboBox* box, const Choices& choices) {
        fillChoices(box, choices);
        box->setCurrentIndex(qMax(0, box->currentIndex()));
    };
    fill(m_subject,
         {{QString(), tr("Everything", "kinds of acts")},
          {codeOf(ActSubject::People), tr("People")},
          {codeOf(ActSubject::Events), tr("Events and registrations")},
          {codeOf(ActSubject::Attendance), tr("Attendance")},
          {codeOf(ActSubject::Papers), tr("Papers")},
          {codeOf(ActSubject::Office), tr("Organisation, lists, tasks")}});
    Choices members{{QString(), tr("Everybody")}};
    const auto names = HistoryRepository(m_workspace.reading().database()).members();
    for (const auto& member : names.valueOr({}))
        members.append({member, member});
    fill(m_member, members);
}

void HistoryPage::read()
{
    storage::HistoryFilter filter;
    filter.member = m_member->currentData().toString();
    const auto subject = fromCode<ActSubject>(m_subject->currentData().toString());
    if (subject)
        filter.kinds = services::actKinds(*subject);
    if (isBin()) {
        const auto removals = services::removals();
        filter.kinds = subject ? filter.kinds : removals;
        filter.kinds.removeIf([&removals](const auto& kind) { return !removals.contains(kind); });
        if (filter.kinds.isEmpty())
            filter.kinds = {u"-"_s};  // nothing of that subject is ever removed
        filter.standing = true;
        filter.since = m_workspace.clock().now().addDays(-UndoService::kDays);
    }
    const auto entries
        = HistoryRepository(m_workspace.reading().database()).matching(filter, m_most + 1);
    if (!entries) {
        tell(sentenceFor(entries.error()));
        return;
    }
    QList<RowsModel::Row> rows;
    for (const auto& entry : entries.value()) {
        if (rows.size() == m_most)
            break;
        rows.append({.text = services::actText(entry.kind, entry.subject, interfaceWords()),
                     .detail = detail(entry),
                     .icon = entry.undone ? u"undo"_s
                         : isBin()        ? u"bin"_s
                                          : u"clock"_s,
                     .address = QString::number(entry.act)});
    }
    m_model->setRows(rows);
    m_more->setVisible(entries.value().size() > m_most);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_none) : m_list);
    if (!m_list->currentIndex().isValid() && !rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

QString HistoryPage::detail(const HistoryEntry& entry) const
{
    if (!isBin())
        return actWhen(entry);
    const int left = UndoService::kDays - int(entry.at.daysTo(m_workspace.clock().now()));
    //: %1 = when and who; %n = days until it can no longer be put back
    return tr("%1 · %n day(s) left", nullptr, left).arg(actWhen(entry));
}

void HistoryPage::showChosen()
{
    const auto several = chosen();
    m_several->setVisible(several.size() > 1);
    const int count = int(several.size());
    m_several->setText(isBin() ? tr("Put back %n entries", nullptr, count)
                               : tr("Take back %n acts", nullptr, count));
    const auto act = m_list->currentId().toLongLong();
    m_card->setVisible(act != 0 && m_model->rowCount() > 0);
    if (m_card->isHidden())
        return;
    const auto entry = HistoryRepository(m_workspace.reading().database()).find(act);
    if (!entry) {
        tell(sentenceFor(entry.error()));
        return;
    }
    m_card->show(entry.value(), takeBackWord());
}

QList<qint64> HistoryPage::chosen() const
{
    QList<qint64> acts;
    for (const auto& id : m_list->severalIds())
        acts.append(id.toLongLong());
    if (acts.isEmpty() && m_list->currentId().toLongLong() != 0)
        acts.append(m_list->currentId().toLongLong());
    return acts;
}

void HistoryPage::takeBack(const QList<qint64>& acts)
{
    if (acts.isEmpty())
        return;
    const int count = int(acts.size());
    m_workspace.write<UndoOutcome>(
        Workspace::Priority::Interface, this,
        [acts](storage::Profile& profile) {
            UndoService service(profile);
            return acts.size() == 1 ? service.undo(acts.first()) : service.undoSeveral(acts);
        },
        [this, count](const Result<UndoOutcome>& outcome) { takenBack(outcome, count); });
}

void HistoryPage::takenBack(const Result<UndoOutcome>& outcome, int count)
{
    tell(outcome ? QString() : sentenceFor(outcome.error()));
    if (!outcome)
        return;
    const int left = int(outcome.value().leftAlone.size());
    if (left > 0)
        m_bar->tell(
            InlineBar::Kind::Warning,
            tr("Taken back, but for %n value(s) that somebody changed since.", nullptr, left));
    Q_EMIT acted(isBin() ? tr("Put back: %n", nullptr, count)
                         : tr("Taken back: %n", nullptr, count));
    m_list->enter();
}

void HistoryPage::tell(const QString& fault)
{
    if (fault.isEmpty())
        m_bar->clear();
    else
        m_bar->tell(InlineBar::Kind::Error, fault);
}

void HistoryPage::arrive(const QString& argument)
{
    tell({});
    m_panes->showList();
    fillFilters();
    read();
    if (!argument.isEmpty()) {
        m_list->choose(argument);
        m_panes->showDetail();
    }
}

QVariantMap HistoryPage::saveState() const
{
    return {{u"subject"_s, m_subject->currentData()},
            {u"member"_s, m_member->currentData()},
            {u"act"_s, m_list->currentId()}};
}

void HistoryPage::restoreState(const QVariantMap& state)
{
    m_subject->setCurrentIndex(qMax(0, m_subject->findData(state.value(u"subject"_s))));
    m_member->setCurrentIndex(qMax(0, m_member->findData(state.value(u"member"_s))));
    read();
    m_list->choose(state.value(u"act"_s));
}

QList<QWidget*> HistoryPage::panes() const
{
    return {m_list, m_detail};
}

void HistoryPage::focusFirst()
{
    if (m_model->rowCount() > 0)
        m_list->enter();
    else
        m_subject->setFocus(Qt::OtherFocusReason);
}

void HistoryPage::keyPressEvent(QKeyEvent* event)
{
    const bool finishes = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers().testFlag(Qt::ControlModifier);
    if (finishes)
        return takeBack(chosen());
    Page::keyPressEvent(event);
}

}  // namespace kaasa::ui
