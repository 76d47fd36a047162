// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reports_page.h"

#include "core/reports/proof_list.h"
#include "core/storage/profile.h"
#include "ui/frame/app_context.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/preferences.h"
#include "ui/frame/progress_row.h"
#include "ui/frame/workspace.h"
#include "ui/paper/kinds/period_form.h"
#include "ui/print/papers/report_maker.h"
#include "ui/reports/proof_card.h"
#include "ui/reports/report_choices.h"
#include "ui/reports/report_saver.h"
#include "ui/reports/report_view.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/page_tabs.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QApplication>
#include <QKeySequence>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

using print::PaperKind;
using reports::ProofPerson;
using Proof = std::vector<ProofPerson>;

const QList<std::pair<QString, PaperKind>>& tabs()
{
    static const QList<std::pair<QString, PaperKind>> list{
        {u"project"_s, PaperKind::ProjectAttendance},
        {u"event"_s, PaperKind::EventAttendance},
        {u"person"_s, PaperKind::Transcript},
        {u"certificates"_s, PaperKind::CertificateRegister}};
    return list;
}

}  // namespace

ReportsPage::ReportsPage(const AppContext& context, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_context(std::make_unique<AppContext>(context))
    , m_saver(new ReportSaver(context, this))
    , m_tabs(new PageTabs)
    , m_area(new QScrollArea)
    , m_choices(new ReportChoices(m_workspace))
    , m_print(new QPushButton(icon(u"print"_s), {}))
    , m_pdf(new QPushButton(icon(u"pdf"_s), {}))
    , m_workbook(new QPushButton(icon(u"table"_s), {}))
    , m_csv(new QPushButton(icon(u"file"_s), {}))
    , m_progress(new ProgressRow)
    , m_told(new InlineBar)
    , m_view(new ReportView)
    , m_proof(new ProofCard)
{
    m_tabs->setObjectName(u"reports.tabs"_s);
    m_print->setObjectName(u"reports.print"_s);
    m_pdf->setObjectName(u"reports.pdf"_s);
    m_workbook->setObjectName(u"reports.workbook"_s);
    m_csv->setObjectName(u"reports.csv"_s);
    m_told->setObjectName(u"reports.told"_s);
    build();
    connectParts();
    const auto today = m_workspace.clock().today();
    m_choices->setPeriod(QDate(today.year(), 1, 1), QDate(today.year(), 12, 31));
    retranslate();
    chooseTab();
}

ReportsPage::~ReportsPage()
{
    if (m_job)
        m_job->cancel();
}

void ReportsPage::build()
{
    for (const auto& [id, kind] : tabs())
        m_tabs->addTab(id, QString());
    setRole(m_print, Role::Primary);
    setKeyHint(m_print, keyText(QKeySequence(u"Ctrl+P"_s)));
    auto* acts = new FlowLayout;
    for (auto* button : {m_print, m_pdf, m_workbook, m_csv})
        acts->addWidget(button);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 24);
    column->setSpacing(16);
    column->addWidget(m_choices);
    column->addLayout(acts);
    for (QWidget* widget : {static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_told),
                            static_cast<QWidget*>(m_view), static_cast<QWidget*>(m_proof)})
        column->addWidget(widget);
    column->addStretch(1);
    m_proof->hide();
    m_view->hide();
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);  // the fields in it have the focus
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_area, 1);
}

void ReportsPage::connectParts()
{
    connect(m_tabs, &PageTabs::currentChanged, this, &ReportsPage::chooseTab);
    connect(m_choices, &ReportChoices::changed, this, &ReportsPage::count);
    connect(m_print, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_pdf, &QPushButton::clicked, this, [this] { save(&ReportSaver::savePdf); });
    connect(m_workbook, &QPushButton::clicked, this, [this] { save(&ReportSaver::saveWorkbook); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(&ReportSaver::saveCsv); });
    connect(
        m_saver, &ReportSaver::told, this,
        [this](InlineBar::Kind kind, const QString& sentence) { m_told->tell(kind, sentence); });
    connect(m_view, &ReportView::asked, this, &ReportsPage::showProof);
    connect(m_proof, &ProofCard::closed, this, &ReportsPage::closeProof);
    connect(m_proof, &ProofCard::openRequested, this, &Page::openRequested);
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_choices->readAgain();
        if (isVisible())
            count();
    });
    handle(u"page.print"_s, [this] { print(); });
    handle(u"page.export"_s, [this] { save(&ReportSaver::savePdf); });
    handle(u"view.nextTab"_s, [this] { m_tabs->next(); });
}

QString ReportsPage::title() const
{
    return tr("Reports", "page");
}

void ReportsPage::retranslate()
{
    m_tabs->setTabText(u"project"_s, tr("Project and period"));
    m_tabs->setTabText(u"event"_s, tr("One event"));
    m_tabs->setTabText(u"person"_s, tr("One person"));
    m_tabs->setTabText(u"certificates"_s, tr("Certificates"));
    m_print->setText(tr("Print", "verb, on a button"));
    m_pdf->setText(tr("PDF"));
    m_workbook->setText(tr("Workbook", "save the tables for a spreadsheet program"));
    m_csv->setText(tr("CSV"));
    m_choices->retranslate();
    m_view->retranslate();
    m_proof->retranslate();
    if (m_shown && isVisible())
        count();  // its words are core's, in the interface's language; else when it is opened next
}

PaperKind ReportsPage::kind() const
{
    for (const auto& [id, kind] : tabs()) {
        if (id == m_tabs->current())
            return kind;
    }
    return tabs().first().second;
}

// ---- counting ----------------------------------------------------------------------------------

void ReportsPage::chooseTab()
{
    m_choices->setKind(kind());
    const auto chosen = m_context->preferences.value(u"paper/choices/"_s + codeOf(kind())).toMap();
    const auto usual = print::usualRequest(m_workspace.reading(), PaperKind::ProjectAttendance, {});
    m_choices->setLanguage(languageFromCode(chosen.value(u"language"_s).toString())
                               .value_or(usual ? usual.value().language : interfaceLanguage()));
    m_choices->setWithoutNames(chosen.value(u"without_names"_s).toBool());
    m_view->hide();
    count();
}

void ReportsPage::count()
{
    if (m_job)
        m_job->cancel();
    closeProof();
    const auto turn = ++m_turn;
    const auto wanted = m_choices->request();
    for (auto* button : {m_print, m_pdf, m_workbook, m_csv})
        button->setEnabled(bool(wanted));
    setHandled(u"page.print"_s, bool(wanted));
    if (!wanted) {
        follow(nullptr);
        m_view->hide();
        if (kind() == PaperKind::Transcript)
            m_told->tell(InlineBar::Kind::Info, tr("Choose whose record it is."));
        else if (kind() == PaperKind::EventAttendance)
            m_told->tell(InlineBar::Kind::Info, tr("There is no event yet to tell of."));
        return;
    }
    m_told->clear();
    auto request = *wanted;
    request.language = interfaceLanguage();  // on the screen; on paper in its own
    follow(m_context->jobs.run(
        //: A job in the status line: a report is being counted
        tr("Counting"), this,
        [request, path = m_workspace.path(),
         &clock = m_workspace.clock()](Progress& progress) -> Result<print::CountedReport> {
            const auto reading = storage::Profile::openForReading(path, clock);
            if (!reading)
                return reading.error();
            return print::countedReport(*reading.value(), request,
                                        [&progress] { return !progress.isCancelled(); });
        },
        [this, turn](const Result<print::CountedReport>& counted) {
            if (turn != m_turn)
                return;
            follow(nullptr);
            m_shown = true;
            m_view->setVisible(bool(counted));
            if (counted)
                m_view->show(counted.value().report, counted.value().tables);
            else if (counted.error().code == Error::Code::Cancelled)
                m_told->tell(InlineBar::Kind::Info, tr("Counting was stopped."));
            else
                tell(counted.error());
        }));
}

void ReportsPage::showProof(const QString& about, const QString& what)
{
    const auto request = m_choices->request();
    if (!request)
        return;
    if (request->report.people.withoutNames) {
        m_told->tell(InlineBar::Kind::Info,
                     tr("Names are hidden. Untick “without names” to see who was counted."));
        return;
    }
    if (about.startsWith(u"person/"_s)) {
        Q_EMIT openRequested(u"people/"_s + about.section(u'/', 1));
        return;
    }
    m_askedFrom = QApplication::focusWidget();
    const auto turn = m_turn;
    follow(m_context->jobs.run(
        tr("Finding who was counted"), this,
        [wish = proofWish(*request, about), language = interfaceLanguage(),
         path = m_workspace.path(),
         &clock = m_workspace.clock()](Progress& progress) -> Result<Proof> {
            const auto reading = storage::Profile::openForReading(path, clock);
            if (!reading)
                return reading.error();
            return reports::ProofReader(*reading.value()).read(wish, language, [&progress] {
                return !progress.isCancelled();
            });
        },
        [this, turn, what](const Result<Proof>& proof) {
            if (turn != m_turn)
                return;
            follow(nullptr);
            if (!proof) {
                if (proof.error().code != Error::Code::Cancelled)
                    tell(proof.error());
                return;
            }
            m_proof->show(what, proof.value());
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            m_area->ensureWidgetVisible(m_proof);
            m_proof->enter();
        }));
}

void ReportsPage::closeProof()
{
    if (m_proof->isHidden())
        return;
    const bool had = m_proof->isAncestorOf(QApplication::focusWidget());
    m_proof->hide();
    if (had && m_askedFrom)
        m_askedFrom->setFocus(Qt::OtherFocusReason);
}

// ---- paper and tables --------------------------------------------------------------------------

/// The paper remembers by kind what was chosen here.
void ReportsPage::remember(const print::PaperRequest& request)
{
    const auto key = u"paper/choices/"_s + codeOf(request.kind);
    auto choices = m_context->preferences.value(key).toMap();
    choices.insert(print::choicesToJson(request).toVariantMap());
    m_context->preferences.setValue(key, choices);
}

void ReportsPage::print()
{
    const auto request = m_choices->request();
    if (!request)
        return;
    remember(*request);
    const auto subject = request->subject.isNull() ? u"all"_s : request->subject.toString();
    auto address = u"paper/"_s + codeOf(request->kind) + u'/' + subject;
    const auto period = periodText(request->report.from, request->report.to);
    if (!period.isEmpty())
        address += u'/' + period;
    Q_EMIT openRequested(address);
}

void ReportsPage::save(void (ReportSaver::*how)(const print::PaperRequest&))
{
    const auto request = m_choices->request();
    if (!request)
        return;
    remember(*request);
    (m_saver->*how)(*request);
}

// ---- the page in the window --------------------------------------------------------------------

void ReportsPage::arrive(const QString& argument)
{
    m_choices->readAgain();
    const auto tab = argument.section(u'/', 0, 0);
    const auto uid = Uid::fromString(argument.section(u'/', 1, 1));
    if (!uid.isNull()) {
        if (tab == u"project"_s)
            m_choices->setProject(uid);
        else if (tab == u"event"_s)
            m_choices->setEvent(uid);
        else if (tab == u"person"_s)
            m_choices->setPerson(uid);
    }
    if (!tab.isEmpty())
        m_tabs->setCurrent(tab);
    chooseTab();
}

void ReportsPage::leave()
{
    if (m_job)
        m_job->cancel();
}

QVariantMap ReportsPage::saveState() const
{
    return {{u"tab"_s, m_tabs->current()}};
}

void ReportsPage::restoreState(const QVariantMap& state)
{
    m_tabs->setCurrent(state.value(u"tab"_s).toString());
}

QList<QWidget*> ReportsPage::panes() const
{
    return {m_tabs, m_area};
}

void ReportsPage::focusFirst()
{
    m_tabs->enter();
}

bool ReportsPage::isSettled() const
{
    return !m_job;
}

void ReportsPage::follow(Job* job)
{
    m_job = job;
    m_progress->follow(job);
    m_progress->setVisible(job);
}

void ReportsPage::tell(const Error& error)
{
    m_told->tell(InlineBar::Kind::Error, sentenceFor(error));
}

}  // namespace kaasa::ui
