// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

class QIODevice;

namespace kaasa::print {

/// What a finished file says about itself.
struct PdfFacts {
    QString title;
    QString language;  ///< ISO 639-1
    QDateTime moment;  ///< when it was made
};

/// Copies what QPdfWriter wrote to `target` and mends what Qt 6.4 leaves out or makes by chance:
/// the language, the dates, the identifier. Errors: Printing, FileUnwritable.
Result<void> finishPdf(const QString& rawPath, QIODevice& target, const PdfFacts& facts);

}  // namespace kaasa::print
