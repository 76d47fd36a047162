// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "core/services/people_service.h"
#include "core/storage/row_store.h"
#include "ui/frame/app_context.h"
#include "ui/frame/workspace.h"
#include "ui/paper/kinds/people_list_form.h"
#include "ui/people/list_acts.h"
#include "ui/people/new_person_dialog.h"
#include "ui/people/person_filter_bar.h"
#include "ui/people/person_list_model.h"
#include "ui/people/person_view.h"
#include "ui/people/person_views.h"
#include "ui/shared/discretion.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/instant_list.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/list_and_detail.h"
#include "ui/shared/search_field.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

using storage::PersonFilter;
using storage::PersonSort;

namespace {

// "people/to-complete": all who came through the door with a name alone
constexpr QStringView kToComplete = u"to-complete";
// "people/to-ask": all of these weeks whose consent nobody noted
constexpr QStringView kToAsk = u"to-ask";

}  // namespace

PeoplePage::PeoplePage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_listPane(new QWidget)
    , m_search(new SearchField(m_listPane))
    , m_filters(new PersonFilterBar(m_workspace, m_listPane))
    , m_count(new QLabel(m_listPane))
    , m_sort(new QComboBox(m_listPane))
    , m_views(new PersonViews(m_workspace, m_listPane))
    , m_acts(new ListActs(m_workspace, m_listPane))
    , m_model(new PersonListModel(m_workspace, this))
    , m_list(new InstantList(PersonListModel::KeyRole, m_listPane))
    , m_listStack(new QStackedWidget(m_listPane))
    , m_noOne(new EmptyState)
    , m_noMatch(new EmptyState)
    , m_view(new PersonView(m_workspace))
    , m_panes(new ListAndDetail(m_listPane, m_view, this))
{
    buildList();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panes);

    connect(m_search, &QLineEdit::textChanged, this, &PeoplePage::reload);
    connect(m_search, &SearchField::downPressed, m_list, &InstantList::enter);
    connect(m_filters, &PersonFilterBar::filterChanged, this, &PeoplePage::reload);
    connect(m_sort, &QComboBox::currentIndexChanged, this, &PeoplePage::reload);
    connect(m_list, &InstantList::currentIdChanged, this,
            [this](const QVariant& key) { m_view->show(key.toLongLong()); });
    connect(m_list, &InstantList::opened, this, &PeoplePage::enterPerson);
    connect(m_list, &InstantList::severalChanged, this, &PeoplePage::showChosen);
    connect(m_views, &PersonViews::chosen, this, &PeoplePage::look);
    connect(m_views, &PersonViews::acted, this, &Page::acted);
    connect(m_views, &PersonViews::failed, m_view, &PersonView::tell);
    connect(m_acts, &ListActs::acted, this, &Page::acted);
    connect(m_acts, &ListActs::printRequested, this, [this](const QList<qint64>& people) {
        Q_EMIT openRequested(PeopleListForm::addressOf(people));
    });
    connect(m_acts, &ListActs::failed, m_view, &PersonView::tell);
    connect(m_list, &InstantList::clicked, this, [this] { m_panes->showDetail(); });
    connect(m_noOne, &EmptyState::acted, this, &PeoplePage::addPerson);
    connect(m_noMatch, &EmptyState::acted, this, [this] {
        m_search->clear();
        m_filters->setFilter({});
        reload();
    });
    connect(m_view, &PersonView::saved, this, &Page::saved);
    connect(m_view, &PersonView::acted, this, &Page::acted);
    connect(m_view, &PersonView::openRequested, this, &Page::openRequested);
    connect(m_view, &PersonView::removeRequested, this, [this] { removePeople(current()); });
    connect(m_view, &PersonView::listRequested, this, &PeoplePage::backToList);
    connect(m_panes, &ListAndDetail::backChosen, m_list, &InstantList::enter);
    connect(&m_workspace, &Workspace::changed, this, &PeoplePage::refresh);
    connect(&Discretion::current(), &Discretion::changed, this, &PeoplePage::reload);
    handle(u"item.new"_s, [this] { addPerson(); });
    handle(u"item.remove"_s, [this] {
        const auto several = chosen();
        removePeople(several.isEmpty() ? current() : several);
    });
    handle(u"item.edit"_s, [this] { editPerson(); });
    handle(u"item.history"_s, [this] { m_view->setTab(u"history"_s); });
    handle(u"page.print"_s, [this] { m_view->openTranscript(); });
    for (const auto& find : {u"page.find"_s, u"page.findAgain"_s}) {
        handle(find, [this] {
            m_panes->showList();
            m_search->setFocus(Qt::ShortcutFocusReason);
        });
    }
    handle(u"view.nextTab"_s, [this] { m_view->nextTab(); });
    retranslate();
    reload();
}

void PeoplePage::buildList()
{
    m_search->setObjectName(u"people.search"_s);
    m_sort->setObjectName(u"people.sort"_s);
    m_list->setObjectName(u"people.list"_s);
    m_view->setObjectName(u"people.view"_s);
    m_list->setModel(m_model);
    m_list->setSeveral(true);
    m_sort->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto sort :
         {PersonSort::Family, PersonSort::Given, PersonSort::Place, PersonSort::LastSeen})
        m_sort->addItem(QString(), int(sort));
    m_noOne->setIconName(u"people"_s);
    m_noMatch->setIconName(u"filter"_s);
    setFontRole(m_count, FontRole::Caption);
    setTone(m_count, Tone::Muted);

    auto* tools = new QVBoxLayout;
    tools->setContentsMargins(16, 12, 16, 8);
    tools->setSpacing(8);
    tools->addWidget(m_search);
    tools->addWidget(m_filters);
    auto* order = new QHBoxLayout;
    order->addWidget(m_count, 1);
    order->addWidget(m_sort);
    tools->addLayout(order);
    m_filters->addTool(m_views);
    m_filters->addTool(m_acts);
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_noOne);
    m_listStack->addWidget(m_noMatch);
    auto* layout = new QVBoxLayout(m_listPane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_listStack, 1);
}

QString PeoplePage::title() const
{
    return tr("Participants", "page");
}

QString PeoplePage::newText() const
{
    return tr("New participant");
}

void PeoplePage::retranslate()
{
    m_search->setPrompt(tr("Name, phone, badge…"));
    m_list->setAccessibleName(tr("People"));
    m_sort->setAccessibleName(tr("Order"));
    m_sort->setItemText(0, tr("By surname"));
    m_sort->setItemText(1, tr("By given name"));
    m_sort->setItemText(2, tr("By place"));
    m_sort->setItemText(3, tr("By last visit"));
    m_noOne->setSentence(tr("Everybody who comes to your centre stands here."));
    m_noOne->setAct(tr("New participant"), u"plus"_s);
    m_noMatch->setSentence(tr("Nobody fits what you look for."));
    m_noMatch->setAct(tr("Clear search and filters"), u"cross"_s);
    m_panes->setBackText(tr("All participants"));
    m_filters->retranslate();
    m_views->retranslate();
    m_view->retranslate();
    reload();  // names stand in another alphabet's order
}

PersonFilter PeoplePage::filter() const
{
    auto filter = m_filters->filter();
    filter.text = m_search->text();
    return filter;
}

storage::PersonListView PeoplePage::shownView() const
{
    return {filter(), PersonSort(m_sort->currentData().toInt()), m_views->current().columns};
}

void PeoplePage::look(const storage::PersonListView& view)
{
    m_views->setCurrent(view);
    m_filters->setFilter(view.filter);
    const QSignalBlocker once(m_sort);
    m_sort->setCurrentIndex(m_sort->findData(int(view.sort)));
    reload();
}

void PeoplePage::reload()
{
    m_views->setCurrent(shownView());
    const auto shown = m_model->show(shownView());
    if (!shown) {
        m_count->setText(sentenceFor(shown.error()));
        return;
    }
    const bool plain = filter() == PersonFilter();
    if (m_model->rowCount() > 0)
        m_listStack->setCurrentWidget(m_list);
    else
        m_listStack->setCurrentWidget(plain ? m_noOne : m_noMatch);
    showCount();
    showChosen();
}

void PeoplePage::showChosen()
{
    const auto several = chosen();
    m_acts->setPeople(several.isEmpty() ? m_model->keys() : several, !several.isEmpty());
}

QList<qint64> PeoplePage::chosen() const
{
    QList<qint64> people;
    for (const auto& id : m_list->severalIds())
        people.append(id.toLongLong());
    return people;
}

void PeoplePage::refresh()
{
    m_views->refresh();
    reload();
    m_view->refresh();
}

void PeoplePage::showCount()
{
    const auto all = storage::PersonListRepository(m_workspace.reading().database()).count();
    const int shown = m_model->rowCount();
    if (!all || all.value() == shown)
        //: Above the list. %n = how many people it holds.
        m_count->setText(tr("%n people", nullptr, shown));
    else
        m_count->setText(tr("%1 of %2", "people shown of all")
                             .arg(formats().number(shown), formats().number(all.value())));
}

void PeoplePage::addPerson()
{
    NewPersonDialog dialog(m_workspace, m_search->text(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (dialog.existing() != 0) {
        m_search->clear();
        m_list->choose(dialog.existing());
        return;
    }
    m_workspace.write<services::AddedPerson>(
        Workspace::Priority::Interface, this,
        [draft = dialog.person()](storage::Profile& profile) {
            return services::PeopleService(profile).add(draft);
        },
        [this](const Result<services::AddedPerson>& added) {
            if (!added) {
                m_view->tell(sentenceFor(added.error()));
                return;
            }
            m_search->clear();
            m_filters->setFilter({});
            reload();
            m_list->choose(added.value().key);
            enterPerson();
            Q_EMIT acted(tr("Added to the list."));
        });
}

void PeoplePage::enterPerson()
{
    m_panes->showDetail();
    m_view->enter();
}

void PeoplePage::editPerson()
{
    m_panes->showDetail();
    m_view->edit();
}

void PeoplePage::backToList()
{
    m_panes->showList();
    m_list->enter();
}

void PeoplePage::removePeople(const QList<qint64>& people)
{
    if (people.isEmpty())
        return;
    const int count = int(people.size());
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [people](storage::Profile& profile) {
            services::PeopleService service(profile);
            return people.size() == 1 ? service.remove(people.first())
                                      : service.removeSeveral(people);
        },
        [this, count](const Result<void>& removed) {
            if (!removed)
                m_view->tell(sentenceFor(removed.error()));
            else if (count == 1)
                Q_EMIT acted(tr("Moved to the bin. It stays there for 30 days."));
            else
                Q_EMIT acted(
                    tr("%n people moved to the bin. They stay there for 30 days.", nullptr, count));
        });
}

QList<qint64> PeoplePage::current() const
{
    const auto key = m_list->currentId().toLongLong();
    return key == 0 ? QList<qint64>() : QList<qint64>{key};
}

void PeoplePage::showOnly(const PersonFilter& filter)
{
    m_search->clear();
    m_filters->setFilter(filter);
    reload();
}

void PeoplePage::arrive(const QString& argument)
{
    m_panes->showList();
    if (argument.isEmpty())
        return;
    if (argument == kToComplete)
        return showOnly({.needsCompletion = true});
    if (argument == kToAsk)
        return showOnly({.missingConsent = u"data"_s, .comesToEvents = true});
    const auto uid = Uid::fromString(argument.section(u'/', 0, 0));
    const auto key = storage::RowStore(m_workspace.reading().database()).idOf(u"person", uid);
    if (!key)
        return;
    m_search->clear();
    m_filters->setFilter({});
    reload();
    m_view->setTab(argument.section(u'/', 1, 1));
    m_list->choose(key.value());
    m_panes->showDetail();
}

void PeoplePage::leave()
{
    m_view->commit();
}

QVariantMap PeoplePage::saveState() const
{
    return {{u"search"_s, m_search->text()},
            {u"person"_s, m_list->currentId()},
            {u"look"_s, storage::toJson(m_views->current())},
            {u"tab"_s, m_view->tab()},
            {u"detail"_s, m_panes->isDetailChosen()}};
}

void PeoplePage::restoreState(const QVariantMap& state)
{
    look(storage::personListViewFromJson(state.value(u"look"_s).toString()));
    m_search->setText(state.value(u"search"_s).toString());
    m_view->setTab(state.value(u"tab"_s).toString());
    if (state.contains(u"person"_s))
        m_list->choose(state.value(u"person"_s));
    if (state.value(u"detail"_s).toBool())
        m_panes->showDetail();
}

QList<QWidget*> PeoplePage::panes() const
{
    return {m_listPane, m_view};
}

void PeoplePage::focusFirst()
{
    if (m_panes->isStacked() && m_panes->isDetailChosen())
        m_view->enter();
    else
        m_search->setFocus(Qt::OtherFocusReason);
}

}  // namespace kaasa::ui
