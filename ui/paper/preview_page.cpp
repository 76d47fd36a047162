// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/preview_page.h"

#include "ui/frame/app_context.h"
#include "ui/frame/file_choice.h"
#include "ui/frame/job_runner.h"
#include "ui/frame/preferences.h"
#include "ui/frame/workspace.h"
#include "ui/paper/page_list.h"
#include "ui/paper/page_pictures.h"
#include "ui/paper/paper_form.h"
#include "ui/paper/paper_press.h"
#include "ui/paper/paper_side.h"
#include "ui/paper/paper_view.h"
#include "ui/paper/print_box.h"
#include "ui/print/document.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/form_columns.h"
#include "ui/shared/inline_bar.h"
#include "ui/shared/interface_language.h"
#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/roles.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr std::array kPercents{50, 75, 100, 125, 150, 200, 300};

QPushButton* stepButton(const QString& name, const QString& iconName)
{
    auto* button = new QPushButton(icon(iconName), {});
    button->setObjectName(name);
    setRole(button, Role::Flat);
    return button;
}

QFrame* verticalLine()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    return line;
}

}  // namespace

PreviewPage::PreviewPage(const AppContext& context, QList<PaperEntry> entries,
                         std::shared_ptr<Printers> printers, QWidget* parent)
    : Page(parent)
    , m_workspace(*context.workspace)
    , m_preferences(context.preferences)
    , m_jobs(context.jobs)
    , m_entries(std::move(entries))
    , m_printers(std::move(printers))
    , m_press(new PaperPress(m_workspace, m_jobs, m_printers, this))
    , m_pictures(new PagePictures(this))
    , m_list(new PageList(*m_pictures, this))
    , m_view(new PaperView(*m_pictures, this))
    , m_side(new PaperSide(this))
    , m_back(stepButton(u"paper.previousPage"_s, u"back"_s))
    , m_place(new QLabel)
    , m_forward(stepButton(u"paper.nextPage"_s, u"forward"_s))
    , m_zoom(new QComboBox)
    , m_percent(new QLabel)
    , m_stack(new QStackedWidget)
    , m_fault(new EmptyState)
    , m_warnings(new QVBoxLayout)
    , m_told(new InlineBar)
{
    build();
    connectParts();
    retranslate();
    loadPrinters();
}

PreviewPage::~PreviewPage()
{
    if (m_making)
        m_making->cancel();
    m_pictures->thread().waitForDone();
}

// ---- what it is built of -----------------------------------------------------------------------

void PreviewPage::build()
{
    m_list->setObjectName(u"paper.list"_s);
    m_view->setObjectName(u"paper.view"_s);
    m_told->setObjectName(u"paper.told"_s);
    m_fault->setObjectName(u"paper.fault"_s);
    m_fault->setIconName(u"print"_s);
    m_view->setMinimumWidth(240);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_fault);
    auto* bars = new QVBoxLayout;
    bars->setContentsMargins(16, 0, 16, 0);
    m_warnings->setSpacing(8);
    bars->addLayout(m_warnings);
    bars->addWidget(m_told);
    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(buildTools());
    middle->addWidget(m_stack, 1);
    middle->addLayout(bars);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(verticalLine());
    layout->addLayout(middle, 1);
    layout->addWidget(m_side);
    for (const auto& [before, after] : std::initializer_list<std::pair<QWidget*, QWidget*>>{
             {m_list, m_back}, {m_back, m_forward}, {m_forward, m_zoom}, {m_zoom, m_view}})
        setTabOrder(before, after);
}

QWidget* PreviewPage::buildTools()
{
    m_place->setObjectName(u"paper.place"_s);
    m_zoom->setObjectName(u"paper.zoom"_s);
    m_percent->setObjectName(u"paper.percent"_s);
    setTone(m_percent, Tone::Muted);
    m_zoom->addItem(QString(), 0);
    m_zoom->addItem(QString(), 0);
    for (const auto percent : kPercents)
        m_zoom->addItem(QString(), percent);
    m_zoom->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* steps = new QWidget;
    auto* stepRow = new QHBoxLayout(steps);
    auto* sizes = new QWidget;
    auto* sizeRow = new QHBoxLayout(sizes);
    for (auto* row : {stepRow, sizeRow})
        row->setContentsMargins(0, 0, 0, 0);
    stepRow->addWidget(m_back);
    stepRow->addWidget(m_place);
    stepRow->addWidget(m_forward);
    stepRow->addStretch(1);
    sizeRow->addStretch(1);
    sizeRow->addWidget(m_zoom);
    sizeRow->addWidget(m_percent);
    auto* tools = new QWidget;
    auto* layout = new FormColumns(tools);  // one above the other when words are large
    layout->setLeastColumn(0);
    layout->setContentsMargins(12, 6, 16, 6);
    layout->addWidget(steps);
    layout->addWidget(sizes);
    return tools;
}

void PreviewPage::connectParts()
{
    connect(m_list, &PageList::chosen, m_view, &PaperView::goTo);
    connect(m_back, &QPushButton::clicked, this, [this] { m_view->goTo(m_view->page() - 1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { m_view->goTo(m_view->page() + 1); });
    connect(m_view, &PaperView::pageChanged, this, &PreviewPage::showPlace);
    connect(m_view, &PaperView::zoomChanged, this, &PreviewPage::showZoom);
    connect(m_zoom, &QComboBox::activated, this, [this](int index) {
        if (index < 2)
            m_view->setFit(index == 0 ? PaperView::Fit::WholePage : PaperView::Fit::PageWidth);
        else
            m_view->setPercent(m_zoom->itemData(index).toInt());
    });
    connect(m_side, &PaperSide::printRequested, this, &PreviewPage::print);
    connect(m_side, &PaperSide::pdfRequested, this, &PreviewPage::askForPdf);
    connect(m_side, &PaperSide::workbookRequested, this, &PreviewPage::askForWorkbook);
    connect(m_side, &PaperSide::csvRequested, this, &PreviewPage::askForCsv);
    connect(m_press, &PaperPress::saved, this, &PreviewPage::showSaved);
    connect(m_press, &PaperPress::printed, this, &PreviewPage::showPrinted);
    connect(m_fault, &EmptyState::acted, this, &PreviewPage::make);
    connect(m_told, &InlineBar::acted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_savedAs)); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        if (m_form && isVisible())
            make();
    });
    handle(u"page.print"_s, [this] { print(); });
    handle(u"page.export"_s, [this] { askForPdf(); });
    handle(u"view.zoomIn"_s, [this] { m_view->zoom(1); });
    handle(u"view.zoomInAgain"_s, [this] { m_view->zoom(1); });
    handle(u"view.zoomOut"_s, [this] { m_view->zoom(-1); });
    handle(u"view.zoomFit"_s, [this] { m_view->setFit(PaperView::Fit::WholePage); });
}

void PreviewPage::loadPrinters()
{
    m_jobs.run(
        tr("Looking for printers"), this,
        [printers = m_printers](Progress&) { return printers->names(); },
        [this](const QStringList& names) {
            const auto usual = m_preferences.value(u"paper/printer"_s).toString();
            m_side->printBox()->setPrinters(names, usual);
            m_side->showPrinters();
        });
}

// ---- words -------------------------------------------------------------------------------------

QString PreviewPage::title() const
{
    //: Title of the preview. %1 is a kind of paper: "Sign-in sheet"
    return m_form ? tr("Print: %1").arg(m_form->title()) : tr("Print", "page: a paper's preview");
}

void PreviewPage::retranslate()
{
    m_side->retranslate();
    m_list->retranslate();
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(tr("Previous page"));
    m_forward->setAccessibleName(tr("Next page"));
    m_forward->setToolTip(tr("Next page"));
    m_zoom->setAccessibleName(tr("Size of the pages on the screen"));
    m_zoom->setItemText(0, tr("Whole page"));
    m_zoom->setItemText(1, tr("Page width"));
    for (int i = 2; i < m_zoom->count(); ++i)
        m_zoom->setItemText(i, formats().percent(m_zoom->itemData(i).toInt()));
    m_told->clear();
    showPlace();
    showZoom();
    showRemarks();
    if (m_form && isVisible())
        make();  // remarks and errors come in the language of the screen
    Q_EMIT titleChanged();
}

void PreviewPage::showPlace()
{
    const auto count = m_pictures->pageCount();
    const auto page = m_view->page();
    m_place->setText(
        count == 0 ? QString()
                   //: Above the pages of a paper
                   : tr("Page %1 of %2").arg(formats().number(page + 1), formats().number(count)));
    m_view->setAccessibleName(count == 0 ? tr("Pages") : m_place->text());
    m_back->setEnabled(page > 0);
    m_forward->setEnabled(page + 1 < count);
    m_list->setPage(page);
}

void PreviewPage::showZoom()
{
    m_percent->setText(formats().percent(m_view->percent()));
    switch (m_view->fit()) {
    case PaperView::Fit::WholePage:
        m_zoom->setCurrentIndex(0);
        break;
    case PaperView::Fit::PageWidth:
        m_zoom->setCurrentIndex(1);
        break;
    case PaperView::Fit::None:
        m_zoom->setCurrentIndex(m_zoom->findData(m_view->percent()));
        break;
    }
    m_percent->setVisible(m_zoom->currentIndex() < 2);
}

void PreviewPage::showRemarks()
{
    m_side->setRemarks(m_remarks);
    while (auto* item = m_warnings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& remark : m_remarks) {
        if (!remark.isWarning())
            continue;
        auto* bar = new InlineBar(InlineBar::Kind::Warning);
        bar->setObjectName(u"paper.warning"_s);
        m_warnings->addWidget(bar);
        bar->tell(remarkText(remark), m_form ? m_form->cure(remark.kind) : QString());
        connect(bar, &InlineBar::acted, this, [this, kind = remark.kind] {
            if (m_form)
                m_form->applyCure(kind);
        });
    }
    m_warnings->setContentsMargins(0, 8, 0, m_warnings->count() > 0 ? 8 : 0);
}

void PreviewPage::tellError(const Error& error)
{
    m_told->tell(InlineBar::Kind::Error, sentenceFor(error));
}

// ---- which paper -------------------------------------------------------------------------------

void PreviewPage::arrive(const QString& argument)
{
    const auto kind = argument.section(u'/', 0, 0);
    openPaper(kind, argument.mid(kind.size() + 1));
}

void PreviewPage::openPaper(const QString& kind, const QString& argument)
{
    m_told->clear();
    if (m_form && kind == m_kind && argument == m_argument) {
        m_form->setChoices(m_preferences.value(u"paper/choices/"_s + kind).toMap());
        make();  // something may be otherwise meanwhile
        return;
    }
    m_kind = kind;
    m_argument = argument;
    m_form = nullptr;
    const auto known = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [&](const PaperEntry& each) { return each.kind == kind; });
    if (known != m_entries.cend()) {
        m_form = known->makeForm(argument, nullptr);
        m_form->setChoices(m_preferences.value(u"paper/choices/"_s + kind).toMap());
        connect(m_form, &PaperForm::changed, this, [this] {
            remember();
            make();
        });
    }
    m_side->setForm(m_form, m_view);
    m_remarks.clear();
    m_pictures->show(nullptr);
    m_list->showPages();
    m_view->showPages();
    m_view->goTo(0);
    retranslate();
    if (m_form)
        make();
    else
        show(Error{Error::Code::NotFound, u"no such paper"_s, {}});
}

void PreviewPage::remember()
{
    m_preferences.setValue(u"paper/choices/"_s + m_kind, m_form->choices());
}

void PreviewPage::make()
{
    if (m_making)
        m_making->cancel();
    const auto turn = ++m_turn;
    m_making = m_jobs.run(
        //: A job in the status line: the preview of a paper is being made
        tr("Making the pages"), this,
        [make = m_form->make(), path = m_workspace.path(),
         &clock = m_workspace.clock()](Progress& progress) -> Result<Paper> {
            if (progress.isCancelled())
                return Error{Error::Code::Cancelled, u"preview"_s, {}};
            const auto reading = storage::Profile::openForReading(path, clock);
            if (!reading)
                return reading.error();
            return make(*reading.value(), progress);
        },
        [this, turn](Result<Paper> paper) {
            if (turn == m_turn)
                show(std::move(paper));
        },
        &m_pictures->thread());
}

void PreviewPage::show(Result<Paper> paper)
{
    const bool there = bool(paper);
    if (!there) {
        const bool stopped = paper.error().code == Error::Code::Cancelled;
        m_fault->setSentence(stopped ? tr("The pages were not made, because it was stopped.")
                                     : sentenceFor(paper.error()));
        m_fault->setAct(stopped ? tr("Make them", "verb: the pages of a paper") : QString(),
                        u"print"_s);
    }
    m_tables.clear();
    for (const auto& table : there ? paper.value().tables : std::vector<reports::ReportTable>())
        m_tables.append(table.title);
    m_remarks = there ? paper.value().remarks : QList<PaperRemark>();
    m_fileName = there ? paper.value().fileName : QString();
    m_pictures->show(there ? std::move(paper.value().document) : nullptr);
    m_stack->setCurrentWidget(there ? static_cast<QWidget*>(m_view) : m_fault);
    m_list->showPages();
    m_view->showPages();
    if (there && m_wantedPage)
        m_view->goTo(*std::exchange(m_wantedPage, std::nullopt));
    m_side->setPossible(there, !m_tables.isEmpty());
    showPlace();
    showRemarks();
}

// ---- printing and saving -----------------------------------------------------------------------

void PreviewPage::print()
{
    if (!m_form || m_pictures->pageCount() == 0)
        return;
    if (!m_side->printBox()->hasPrinter()) {
        askForPdf();
        return;
    }
    const auto wish = m_side->printBox()->wish(m_view->page(), m_pictures->pageCount());
    if (!wish)
        return;
    m_told->clear();
    m_preferences.setValue(u"paper/printer"_s, wish->printer);
    m_press->print(m_form->make(), *wish);
}

void PreviewPage::ask(const FileWish& wish, std::function<void(const QString&)> save)
{
    if (!m_form || m_pictures->pageCount() == 0)
        return;
    m_told->clear();
    auto named = wish;
    named.name = m_fileName + u'.' + wish.suffix;
    named.memory = u"papers"_s;
    askWhereToSave(this, m_preferences, named, [this, save = std::move(save)](const QString& path) {
        if (m_form)
            save(path);
    });
}

void PreviewPage::askForPdf()
{
    ask({.title = tr("Save as PDF"), .filters = {tr("PDF documents (*.pdf)")}, .suffix = u"pdf"_s},
        [this](const QString& path) { m_press->savePdf(m_form->make(), path); });
}

void PreviewPage::askForWorkbook()
{
    ask({.title = tr("Save as a workbook"),
         .filters = {tr("Workbooks (*.xlsx)")},
         .suffix = u"xlsx"_s},
        [this](const QString& path) { m_press->saveWorkbook(m_form->make(), path); });
}

/// A text table is one table: with several, a person says which.
void PreviewPage::askForCsv()
{
    const auto save = [this](size_t index) {
        ask({.title = tr("Save as CSV"),
             .filters = {tr("Text tables (*.csv)")},
             .suffix = u"csv"_s},
            [this, index](const QString& path) { m_press->saveCsv(m_form->make(), path, index); });
    };
    if (m_tables.size() == 1) {
        save(0);
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"paper.tables"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_tables.size(); ++i) {
        auto* action = menu->addAction(QString(m_tables[i]).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [save, i] { save(size_t(i)); });
    }
    menu->popup(m_side->csvCorner());
}

void PreviewPage::showSaved(const Result<void>& outcome, const QString& path)
{
    m_savedAs = path;
    if (outcome)
        //: %1 is a file with its folder
        m_told->tell(InlineBar::Kind::Success, tr("Saved: %1").arg(QDir::toNativeSeparators(path)),
                     tr("Open", "verb: the file that was saved"));
    else if (outcome.error().code == Error::Code::Cancelled)
        m_told->tell(InlineBar::Kind::Info, tr("Stopped. Nothing was saved."));
    else
        tellError(outcome.error());
}

void PreviewPage::showPrinted(const Result<void>& outcome, const QString& printer)
{
    if (outcome)
        //: %1 is the name of a printer
        m_told->tell(InlineBar::Kind::Success, tr("Sent to the printer %1.").arg(printer));
    else if (outcome.error().code == Error::Code::Cancelled)
        m_told->tell(InlineBar::Kind::Info,
                     tr("Printing was stopped. Pages that the printer has already taken may still "
                        "come out."));
    else
        tellError(outcome.error());
}

// ---- the page in the window --------------------------------------------------------------------

void PreviewPage::leave()
{
    if (m_making)
        m_making->cancel();
}

QVariantMap PreviewPage::saveState() const
{
    return {{u"page"_s, m_view->page()}};
}

void PreviewPage::restoreState(const QVariantMap& state)
{
    m_wantedPage = state.value(u"page"_s).toInt();  // the pages are still being made
}

QList<QWidget*> PreviewPage::panes() const
{
    return {m_list, m_view, m_side};
}

void PreviewPage::focusFirst()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

bool PreviewPage::isSettled() const
{
    return !m_making && m_pictures->isIdle();
}

}  // namespace kaasa::ui
