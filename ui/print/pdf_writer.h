// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/page_printer.h"

#include <QString>

namespace kaasa {
class Clock;
}

namespace kaasa::print {

class Document;

/// Writes a document as PDF/A-1b with embedded fonts, title, language and no transparency. The same
/// document at the same moment of the clock gives the same bytes. `path` appears only when all is
/// well: what lay there before stays until then, also when the work is cancelled.
/// Errors: Cancelled, FileUnwritable, DiskFull, Printing.
Result<void> writePdf(const Document& document, const QString& path, const Clock& clock,
                      const PageProgress& progress = {});

}  // namespace kaasa::print
