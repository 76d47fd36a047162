// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_writer.h"

#include "core/base/clock.h"
#include "ui/print/document.h"
#include "ui/print/pdf_finisher.h"

#include <QFile>
#include <QFileInfo>
#include <QPdfWriter>
#include <QSaveFile>
#include <QStorageInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

constexpr int kDotsPerInch = 1200;

Error writeError(const QString& path, const QString& detail)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() == 0;
    return {full ? Error::Code::DiskFull : Error::Code::FileUnwritable, detail, {path}};
}

}  // namespace

Result<void> writePdf(const Document& document, const QString& path, const Clock& clock,
                      const PageProgress& progress)
{
    // Asked first, so that nobody waits for a thousand pages to learn that the folder is locked.
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly))
        return writeError(path, target.errorString());

    QTemporaryFile raw;  // in the system's folder for such: it goes away whatever happens
    if (!raw.open())
        return writeError(raw.fileTemplate(), raw.errorString());
    {
        QPdfWriter writer(&raw);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kDotsPerInch);
        writer.setTitle(document.title());
        writer.setCreator(u"Kaasa"_s);
        if (const auto painted = paintPages(document, writer, progress); !painted)
            return painted.error();
    }
    if (!raw.flush() || raw.error() != QFileDevice::NoError)
        return writeError(raw.fileName(), raw.errorString());

    const PdfFacts facts{document.title(), languageCode(document.language()), clock.now()};
    if (const auto finished = finishPdf(raw.fileName(), target, facts); !finished) {
        if (finished.error().code == Error::Code::FileUnwritable)
            return writeError(path, finished.error().detail);
        return Error{Error::Code::Printing, finished.error().detail, {path}};
    }
    if (!target.commit())
        return writeError(path, target.errorString());
    return {};
}

}  // namespace kaasa::print
