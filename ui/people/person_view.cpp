// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_view.h"

#include "core/storage/consent_repository.h"
#include "core/storage/person_list_repository.h"
#include "core/storage/person_part_repository.h"
#include "ui/frame/workspace.h"
#include "ui/people/attendance_tab.h"
#include "ui/people/consents_tab.h"
#include "ui/people/history_tab.h"
#include "ui/people/overview_tab.h"
#include "ui/people/person_filter_bar.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/page_tabs.h"
#include "ui/shared/theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

PersonView::PersonView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget(this))
    , m_nobody(new EmptyState)
    , m_name(new QLabel)
    , m_second(new QLabel)
    , m_line(new QLabel)
    , m_bar(new InlineBar(InlineBar::Kind::Error))
    , m_consentBar(new InlineBar(InlineBar::Kind::Warning))
    , m_tabs(new PageTabs)
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewTab(workspace))
    , m_attendance(new AttendanceTab(workspace))
    , m_consents(new ConsentsTab(workspace))
    , m_history(new HistoryTab(workspace))
{
    m_nobody->setIconName(u"person"_s);
    m_name->setObjectName(u"person.name"_s);
    m_tabs->setObjectName(u"person.tabs"_s);
    setFontRole(m_name, FontRole::Person);
    setTone(m_second, Tone::Muted);
    setTone(m_line, Tone::Muted);
    for (auto* label : {m_name, m_second, m_line}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    m_bar->hide();
    m_consentBar->hide();

    auto* person = new QWidget;
    auto* head = new QVBoxLayout;
    head->setContentsMargins(24, 16, 24, 8);
    head->setSpacing(4);
    for (auto* widget : std::initializer_list<QWidget*>{m_name, m_second, m_line})
        head->addWidget(widget);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(24, 12, 24, 0);
    bars->addWidget(m_bar);
    bars->addWidget(m_consentBar);
    auto* layout = new QVBoxLayout(person);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs);
    layout->addLayout(bars);
    layout->addWidget(m_pages, 1);

    for (const auto& [id, page] :
         std::initializer_list<std::pair<QString, QWidget*>>{{u"overview"_s, m_overview},
                                                             {u"attendance"_s, m_attendance},
                                                             {u"consents"_s, m_consents},
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

    connect(m_tabs, &PageTabs::currentChanged, this, &PersonView::showTab);
    connect(m_overview, &OverviewTab::saved, this, &PersonView::saved);
    connect(m_overview, &OverviewTab::failed, this, &PersonView::tell);
    connect(m_attendance, &AttendanceTab::openRequested, this, &PersonView::openRequested);
    connect(m_consents, &ConsentsTab::acted, this, &PersonView::acted);
    connect(m_consents, &ConsentsTab::failed, this, &PersonView::tell);
    connect(m_history, &HistoryTab::acted, this, &PersonView::acted);
    connect(m_history, &HistoryTab::failed, this, &PersonView::tell);
    connect(m_consentBar, &InlineBar::acted, this, [this] { setTab(u"consents"_s); });
    retranslate();
}

void PersonView::retranslate()
{
    m_nobody->setSentence(tr("Choose somebody in the list to see the whole story."));
    m_tabs->setTabText(u"overview"_s, tr("Overview"));
    m_tabs->setTabText(u"attendance"_s, tr("Attendance"));
    m_tabs->setTabText(u"consents"_s, tr("Consents"));
    m_tabs->setTabText(u"history"_s, tr("History"));
    m_overview->retranslate();
    m_attendance->retranslate();
    m_consents->retranslate();
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

void PersonView::refresh()
{
    if (m_person == 0)
        return;
    showHead();
    readTab();
}

void PersonView::showHead()
{
    auto& database = m_workspace.reading().database();
    const auto today = m_workspace.clock().today();
    const auto rows = storage::PersonListRepository(database).rows({m_person}, today);
    if (!rows || rows.value().isEmpty()) {
        m_stack->setCurrentIndex(0);  // in the bin meanwhile
        return;
    }
    const auto& line = rows.value().first().line;
    m_name->setText(line.name);
    m_second->setText(line.second);
    m_second->setVisible(!line.second.isEmpty());
    QStringList parts;
    for (const auto& role : storage::PersonPartRepository(database).roles(m_person).valueOr({})) {
        if (domain::holdsOn(role, today))
            parts.append(roleName(codeOf(role.kind)));
    }
    if (line.year)
        parts.append(QString::number(*line.year));
    if (!line.place.isEmpty())
        parts.append(line.place);
    m_line->setText(parts.join(u" · "_s));
    m_line->setVisible(!parts.isEmpty());
    if (rows.value().first().dataConsentMissing)
        m_consentBar->tell(tr("Nobody has noted consent to keeping these data."),
                           tr("Record consent"));
    else
        m_consentBar->clear();
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
    if (id == u"attendance")
        m_attendance->show(m_person);
    else if (id == u"consents")
        m_consents->show(m_person);
    else if (id == u"history")
        m_history->show(m_person);
    else
        m_overview->show(m_person);
}

void PersonView::commit()
{
    m_overview->commit();
}

void PersonView::enter()
{
    m_overview->enter();
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
