// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_view.h"

#include "core/services/people_service.h"
#include "core/storage/row_store.h"
#include "ui/frame/workspace.h"
#include "ui/history/history_view.h"
#include "ui/people/attendance_tab.h"
#include "ui/people/consents_tab.h"
#include "ui/people/details_tab.h"
#include "ui/people/facts_tab.h"
#include "ui/people/overview_tab.h"
#include "ui/people/person_head.h"
#include "ui/shared/discretion.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/page_tabs.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

PersonView::PersonView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_nobody(new EmptyState)
    , m_head(new PersonHead(workspace))
    , m_bar(new InlineBar(InlineBar::Kind::Error))
    , m_consentBar(new InlineBar(InlineBar::Kind::Warning))
    , m_tabs(new PageTabs)
    , m_pages(new QStackedWidget)
    , m_hidden(new EmptyState)
    , m_overview(new OverviewTab(workspace))
    , m_details(new DetailsTab(workspace))
    , m_attendance(new AttendanceTab(workspace))
    , m_consents(new ConsentsTab(workspace))
    , m_facts(new FactsTab(workspace))
    , m_history(new HistoryView(workspace,
                                [](storage::HistoryRepository& history, qint64 person, int most) {
                                    return history.ofPerson(person, most);
                                }))
{
    m_nobody->setIconName(u"person"_s);
    m_tabs->setObjectName(u"person.tabs"_s);
    m_history->setObjectName(u"person.history"_s);
    m_consentBar->setObjectName(u"person.bar"_s);
    m_bar->hide();
    m_consentBar->hide();

    auto* person = new QWidget;
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(24, 12, 24, 0);
    bars->addWidget(m_bar);
    bars->addWidget(m_consentBar);
    auto* layout = new QVBoxLayout(person);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_tabs);
    layout->addLayout(bars);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_hidden, 1);
    for (const auto& [id, page] :
         std::initializer_list<std::pair<QString, QWidget*>>{{u"overview"_s, m_overview},
                                                             {u"details"_s, m_details},
                                                             {u"attendance"_s, m_attendance},
                                                             {u"consents"_s, m_consents},
                                                             {u"facts"_s, m_facts},
                                                             {u"history"_s, m_history}}) {
        m_tabs->addTab(id, QString());
        m_pages->addWidget(page);
        page->setProperty("tab", id);
    }
    m_stack->addWidget(m_nobody);
    m_stack->addWidget(person);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    m_hidden->setIconName(u"eye-off"_s);
    connect(m_hidden, &EmptyState::linkChosen, this, [] { Discretion::current().set(false); });
    connect(&Discretion::current(), &Discretion::changed, this, &PersonView::hideDetails);
    hideDetails(Discretion::current().isOn());
    connectTabs();
    connect(m_head, &PersonHead::editRequested, this, &PersonView::edit);
    connect(m_head, &PersonHead::transcriptRequested, this, &PersonView::openTranscript);
    connect(m_head, &PersonHead::removeRequested, this, &PersonView::removeRequested);
    connect(m_consentBar, &InlineBar::acted, this, &PersonView::followBar);
    retranslate();
}

void PersonView::connectTabs()
{
    connect(m_tabs, &PageTabs::currentChanged, this, &PersonView::showTab);
    connect(m_overview, &OverviewTab::acted, this, &PersonView::acted);
    connect(m_overview, &OverviewTab::failed, this, &PersonView::tell);
    connect(m_overview, &OverviewTab::openRequested, this, &PersonView::openRequested);
    connect(m_overview, &OverviewTab::tabRequested, this, &PersonView::setTab);
    connect(m_details, &DetailsTab::saved, this, &PersonView::saved);
    connect(m_details, &DetailsTab::acted, this, &PersonView::acted);
    connect(m_details, &DetailsTab::failed, this, &PersonView::tell);
    connect(m_details, &DetailsTab::openRequested, this, &PersonView::openRequested);
    connect(m_attendance, &AttendanceTab::openRequested, this, &PersonView::openRequested);
    connect(m_consents, &ConsentsTab::acted, this, &PersonView::acted);
    connect(m_consents, &ConsentsTab::failed, this, &PersonView::tell);
    connect(m_facts, &FactsTab::saved, this, &PersonView::saved);
    connect(m_facts, &FactsTab::failed, this, &PersonView::tell);
    connect(m_facts, &FactsTab::tabRequested, this, &PersonView::setTab);
    connect(m_history, &HistoryView::acted, this, &PersonView::acted);
    connect(m_history, &HistoryView::failed, this, &PersonView::tell);
}

void PersonView::retranslate()
{
    m_nobody->setSentence(tr("Choose somebody in the list to see the whole story."));
    m_hidden->setSentence(tr("Details are hidden, for others see this screen."));
    m_hidden->setLink(tr("Show details"));
    m_tabs->setTabText(u"overview"_s, tr("Overview"));
    m_tabs->setTabText(u"details"_s, tr("Details"));
    m_tabs->setTabText(u"attendance"_s, tr("Attendance"));
    m_tabs->setTabText(u"consents"_s, tr("Consents"));
    //: Tab with the answers that funders count
    m_tabs->setTabText(u"facts"_s, tr("For reports"));
    m_tabs->setTabText(u"history"_s, tr("History"));
    m_head->retranslate();
    m_overview->retranslate();
    m_details->retranslate();
    m_attendance->retranslate();
    m_consents->retranslate();
    m_facts->retranslate();
    m_history->retranslate();
    if (m_person != 0)
        showHead();
}

void PersonView::show(qint64 person)
{
    if (person != m_person)
        commit();
    m_person = person;
    m_bar->clear();
    m_stack->setCurrentIndex(person == 0 ? 0 : 1);
    if (person == 0)
        return;
    showHead();
    showTab(m_tabs->current());
}

void PersonView::hideDetails(bool hide)
{
    m_pages->setVisible(!hide);
    m_hidden->setVisible(hide);
}

void PersonView::refresh()
{
    if (m_person == 0)
        return;
    showHead();
    readTab();
}

void PersonView::showHead()
{
    // 0: she is in the bin meanwhile
    m_stack->setCurrentIndex(m_head->show(m_person) ? 1 : 0);
    showBar();
}

// One thing at a time: first what is missing for her data to be here at all.
void PersonView::showBar()
{
    if (m_head->needsCompletion())
        m_consentBar->tell(tr("Came through the door; the details are still to be asked."),
                           tr("Mark as complete"));
    else if (m_head->isDataConsentMissing())
        m_consentBar->tell(tr("Nobody has noted consent to keeping these data."),
                           tr("Record consent"));
    else if (m_head->isPhotoOpen())
        m_consentBar->tell(tr("Nobody has asked about photos. Until then none may show this "
                              "person."),
                           tr("Record consent"));
    else
        m_consentBar->clear();
    m_consentBar->setIconName(m_head->needsCompletion()            ? u"edit"_s
                                  : m_head->isDataConsentMissing() ? u"shield"_s
                                                                   : u"no-camera"_s);
}

void PersonView::followBar()
{
    if (!m_head->needsCompletion()) {
        setTab(u"consents"_s);
        return;
    }
    m_workspace.write<void>(
        Workspace::Priority::Interface, this,
        [person = m_person](storage::Profile& profile) {
            return services::PeopleService(profile).markComplete(person);
        },
        [this](const Result<void>& marked) {
            if (marked)
                Q_EMIT acted(tr("Marked as complete."));
            else
                tell(sentenceFor(marked.error()));
        });
}

void PersonView::showTab(const QString& id)
{
    commit();
    for (int i = 0; i < m_pages->count(); ++i) {
        if (m_pages->widget(i)->property("tab").toString() == id)
            m_pages->setCurrentIndex(i);
    }
    readTab();
}

// Only what is seen is read.
void PersonView::readTab()
{
    const auto id = m_tabs->current();
    if (m_person == 0)
        return;
    if (id == u"details")
        m_details->show(m_person);
    else if (id == u"attendance")
        m_attendance->show(m_person);
    else if (id == u"consents")
        m_consents->show(m_person);
    else if (id == u"facts")
        m_facts->show(m_person);
    else if (id == u"history")
        m_history->show(m_person);
    else
        m_overview->show(m_person);
}

void PersonView::openTranscript()
{
    const auto uid = storage::RowStore(m_workspace.reading().database()).uidOf(u"person", m_person);
    if (uid)
        Q_EMIT openRequested(u"paper/transcript/"_s + uid.value().toString());
}

void PersonView::commit()
{
    m_details->commit();
}

void PersonView::enter()
{
    if (m_tabs->current() == u"details")
        m_details->enter();
    else
        m_tabs->enter();
}

void PersonView::edit()
{
    if (m_person == 0)
        return;
    setTab(u"details"_s);
    m_details->enter();
}

void PersonView::tell(const QString& sentence)
{
    m_bar->tell(InlineBar::Kind::Error, sentence);
}

QString PersonView::tab() const
{
    return m_tabs->current();
}

void PersonView::setTab(const QString& id)
{
    if (!id.isEmpty())
        m_tabs->setCurrent(id);
}

void PersonView::nextTab()
{
    m_tabs->next();
}

void PersonView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT listRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace kaasa::ui
