// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_saver.h"

#include "ui/frame/app_context.h"
#include "ui/frame/file_choice.h"
#include "ui/paper/kinds/paper_of_request.h"
#include "ui/paper/kinds/request_form.h"
#include "ui/paper/paper_press.h"
#include "ui/paper/system_printers.h"
#include "ui/shared/interface_language.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

ReportSaver::ReportSaver(const AppContext& context, QWidget* page)
    : QObject(page)
    , m_page(page)
    , m_preferences(context.preferences)
    , m_press(new PaperPress(
          *context.workspace, context.jobs,
          context.printers ? context.printers : std::make_shared<SystemPrinters>(), this))
{
    connect(m_press, &PaperPress::saved, this, &ReportSaver::tell);
}

void ReportSaver::ask(FileWish wish, const print::PaperRequest& request,
                      std::function<void(const MakePaper&, const QString&)> save)
{
    wish.name = paperTitle(request.kind) + u'.' + wish.suffix;
    wish.memory = u"papers"_s;
    askWhereToSave(m_page, m_preferences, wish, [request, save](const QString& path) {
        save(paperOfRequest(request, interfaceLanguage()), path);
    });
}

void ReportSaver::savePdf(const print::PaperRequest& request)
{
    ask({.title = tr("Save as PDF"), .filters = {tr("PDF documents (*.pdf)")}, .suffix = u"pdf"_s},
        request,
        [this](const MakePaper& make, const QString& path) { m_press->savePdf(make, path); });
}

void ReportSaver::saveWorkbook(const print::PaperRequest& request)
{
    ask({.title = tr("Save as a workbook"),
         .filters = {tr("Workbooks (*.xlsx)")},
         .suffix = u"xlsx"_s},
        request,
        [this](const MakePaper& make, const QString& path) { m_press->saveWorkbook(make, path); });
}

void ReportSaver::saveCsv(const print::PaperRequest& request)
{
    ask({.title = tr("Save as CSV"), .filters = {tr("Text tables (*.csv)")}, .suffix = u"csv"_s},
        request,
        [this](const MakePaper& make, const QString& path) { m_press->saveCsv(make, path, 0); });
}

void ReportSaver::tell(const Result<void>& outcome, const QString& path)
{
    if (outcome)
        //: %1 is a file with its folder
        Q_EMIT told(InlineBar::Kind::Success, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    else if (outcome.error().code == Error::Code::Cancelled)
        Q_EMIT told(InlineBar::Kind::Info, tr("Stopped. Nothing was saved."));
    else
        Q_EMIT told(InlineBar::Kind::Error, sentenceFor(outcome.error()));
}

}  // namespace kaasa::ui
