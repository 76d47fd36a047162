// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_page.h"

#include "core/names/likeness_text.h"
#include "core/services/merge_service.h"
#include "core/storage/person_search.h"
#include "ui/duplicates/pair_card.h"
#include "ui/frame/app_context.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/workspace.h"
#include "ui/shared/column_area.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/list_and_detail.h"
#include "ui/shared/rows_model.h"
#include "ui/shared/status_mark.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using services::DuplicateFinder;
using services::DuplicatePair;

namespace {

constexpr qint64 kSteps = 1000;  // of the progress that the status line shows

QString idOf(const PairLine& line)
{
    return u"%1-%2"_s.arg(line.pair.a).arg(line.pair.b);
}

/// Everybody compared with everybody. Errors: Storage.
Result<QList<PairLine>> findPairs(storage::Profile& profile, Progress& progress)
{
    const auto pairs = DuplicateFinder(profile).all([&progress](double share) {
        progress.report(qint64(share * kSteps), kSteps);
        return !progress.isCancelled();
    });
    if (!pairs)
        return pairs.error();
    QSet<qint64> people;
    for (const auto& pair : pairs.value())
        people.unite({pair.a, pair.b});
    const auto lines = storage::PersonSearch(profile.database()).lines(people.values());
    if (!lines)
        return lines.error();
    QHash<qint64, QString> names;
    for (const auto& line : lines.value())
        names.insert(line.key, line.name);
    QList<PairLine> found;
    for (const auto& pair : pairs.value())
        found.append({pair, names.value(pair.a), names.value(pair.b)});
    return found;
}

StatusShape shapeOf(names::Certainty certainty)
{
    switch (certainty) {
    case names::Certainty::Same:
        return StatusShape::Disc;
    case names::Certainty::Likely:
        return StatusShape::HalfRing;
    case names::Certainty::Possible:
    case names::Certainty::Different:
        return StatusShape::Ring;
    }
    Q_UNREACHABLE();
}

}  // namespace

DuplicatesPage::DuplicatesPage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_jobs(context.jobs)
    , m_bar(new InlineBar(InlineBar::Kind::Error))
    , m_model(new RowsModel(this))
    , m_list(new InstantList(RowsModel::AddressRole))
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState)
    , m_detail(new ColumnArea)
    , m_card(new PairCard(m_workspace))
    , m_panes(nullptr)
{
    build();
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            look();
    });
    connect(m_list, &InstantList::currentIdChanged, this, &DuplicatesPage::showChosen);
    connect(m_list, &InstantList::clicked, this, [this] { m_panes->showDetail(); });
    connect(m_list, &InstantList::opened, this, [this] {
        m_panes->showDetail();
        m_detail->setFocus(Qt::OtherFocusReason);
    });
    connect(m_none, &EmptyState::acted, this, [this] {
        m_isStale = true;
        look();
        fill();
    });
    connect(m_card, &PairCard::mergeRequested, this, &DuplicatesPage::merge);
    connect(m_card, &PairCard::distinctRequested, this, &DuplicatesPage::markDistinct);
    connect(m_card, &PairCard::openRequested, this, &DuplicatesPage::openRequested);
    handle(u"duplicates.distinct"_s, [this] { markDistinct(); });
    retranslate();
}

void DuplicatesPage::build()
{
    m_bar->setObjectName(u"duplicates.bar"_s);
    m_bar->hide();
    m_list->setObjectName(u"duplicates.list"_s);
    m_detail->setObjectName(u"duplicates.detail"_s);
    m_list->setModel(m_model);
    m_none->setIconName(u"people"_s);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    auto* column = m_detail->column();
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_bar);
    column->addWidget(m_card);
    column->addStretch(1);
    m_card->hide();
    m_panes = new ListAndDetail(m_stack, m_detail, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);
}

QString DuplicatesPage::title() const
{
    return tr("Duplicates");
}

void DuplicatesPage::retranslate()
{
    m_list->setAccessibleName(title());
    m_panes->setBackText(tr("All pairs"));
    m_card->retranslate();
    fill();
}

void DuplicatesPage::look()
{
    if (m_isLooking || !m_isStale)
        return;
    m_isLooking = true;
    m_isStale = false;
    m_jobs.run(
        tr("Looking for duplicates"), this,
        [path = m_workspace.path(),
         &clock = m_workspace.clock()](Progress& progress) -> Result<QList<PairLine>> {
            const auto profile = storage::Profile::openForReading(path, clock);
            return profile ? findPairs(*profile.value(), progress) : profile.error();
        },
        [this](const Result<QList<PairLine>>& found) {
            m_isLooking = false;
            if (found) {
                m_bar->clear();
                m_pairs = found.value();
            } else {
                m_bar->tell(InlineBar::Kind::Error, sentenceFor(found.error()));
            }
            fill();
            look();  // something was written meanwhile
        });
}

void DuplicatesPage::fill()
{
    const Words words(interfaceLanguage());
    QList<RowsModel::Row> rows;
    for (const auto& line : std::as_const(m_pairs)) {
        rows.append({.text = line.first,
                     .detail = line.second,
                     .shape = int(shapeOf(line.pair.likeness.certainty)),
                     .status = names::certaintyText(line.pair.likeness.certainty, words),
                     .address = idOf(line)});
    }
    m_model->setRows(rows);
    m_none->setSentence(m_isLooking || m_isStale ? tr("Everybody is being compared.")
                                                 : tr("No likely duplicates."));
    m_none->setAct(tr("Compare again"), u"sync"_s);
    m_stack->setCurrentWidget(rows.isEmpty() ? static_cast<QWidget*>(m_none) : m_list);
    if (!rows.isEmpty() && !chosen())
        m_list->choose(rows.first().address);
    const bool isTyping = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (m_awaitsPairs && !rows.isEmpty() && isVisible() && !isTyping) {
        m_awaitsPairs = false;
        m_list->enter();
    }
    showChosen();
}

const PairLine* DuplicatesPage::chosen() const
{
    const auto id = m_list->currentId().toString();
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(),
                                    [&id](const PairLine& line) { return idOf(line) == id; });
    return found == m_pairs.end() ? nullptr : &*found;
}

void DuplicatesPage::showChosen()
{
    const auto* pair = chosen();
    setHandled(u"duplicates.distinct"_s, pair != nullptr);
    if (pair)
        m_card->show(pair->pair);
    else
        m_card->hide();
}

void DuplicatesPage::merge()
{
    if (!chosen())
        return;
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [kept = m_card->kept(), other = m_card->other(),
         fromOther = m_card->fromOther()](storage::Profile& profile) {
            return services::MergeService(profile).merge(kept, other, fromOther);
        },
        [this](const Result<void>& merged) { done(merged, tr("Merged into one person.")); });
}

void DuplicatesPage::markDistinct()
{
    const auto* pair = chosen();
    if (!pair)
        return;
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [a = pair->pair.a, b = pair->pair.b](storage::Profile& profile) {
            return DuplicateFinder(profile).markDistinct(a, b);
        },
        [this](const Result<void>& kept) { done(kept, tr("Remembered: two people.")); });
}

void DuplicatesPage::done(const Result<void>& result, const QString& sentence)
{
    if (!result)
        return m_bar->tell(InlineBar::Kind::Error, sentenceFor(result.error()));
    m_bar->clear();
    // the pair is answered; what else changed by it is looked for anew
    if (const auto* pair = chosen()) {
        const auto id = idOf(*pair);
        m_pairs.removeIf([&id](const PairLine& each) { return idOf(each) == id; });
    }
    fill();
    m_list->enter();
    Q_EMIT acted(sentence);
}

void DuplicatesPage::arrive(const QString& argument)
{
    Q_UNUSED(argument);
    m_panes->showList();
    look();
    fill();
}

QVariantMap DuplicatesPage::saveState() const
{
    return {{u"pair"_s, m_list->currentId()}};
}

void DuplicatesPage::restoreState(const QVariantMap& state)
{
    m_list->choose(state.value(u"pair"_s));
}

QList<QWidget*> DuplicatesPage::panes() const
{
    return {m_list, m_detail};
}

void DuplicatesPage::focusFirst()
{
    m_awaitsPairs = m_model->rowCount() == 0;
    if (m_awaitsPairs)
        m_none->focusAct();
    else
        m_list->enter();
}

void DuplicatesPage::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return merge();
    if (control && event->key() == Qt::Key_Delete)
        return markDistinct();
    Page::keyPressEvent(event);
}

}  // namespace kaasa::ui
