// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/paper.h"
#include "ui/print/papers/paper_request.h"
#include "ui/shared/inline_bar.h"

#include <QObject>

namespace kaasa::ui {

struct AppContext;
struct FileWish;
class PaperPress;
class Preferences;

/// Saves a report without a look at its pages: asks where to, makes it, says how it went.
class ReportSaver : public QObject {
    Q_OBJECT
public:
    /// `page`: what the question belongs to; also the parent.
    ReportSaver(const AppContext& context, QWidget* page);

    void savePdf(const print::PaperRequest& request);
    void saveWorkbook(const print::PaperRequest& request);
    void saveCsv(const print::PaperRequest& request);

Q_SIGNALS:
    void told(kaasa::ui::InlineBar::Kind kind, const QString& sentence);

private:
    void ask(FileWish wish, const print::PaperRequest& request,
             std::function<void(const MakePaper& make, const QString& path)> save);
    void tell(const Result<void>& outcome, const QString& path);

    QWidget* m_page;
    Preferences& m_preferences;
    PaperPress* m_press;
};

}  // namespace kaasa::ui
