// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/paper_fixture.h"
#include "ui/print/document.h"

#include <QTemporaryDir>

namespace kaasa::test {

/// A document written as PDF, and what the tools of poppler and qpdf see in it.
class WrittenPdf {
public:
    /// Writes at once; with KAASA_KEEP_PAPER=folder in the environment a copy stays there as
    /// NAME.pdf.
    explicit WrittenPdf(const print::Document& document, const QString& name = {});

    const QString& path() const { return m_path; }
    /// Text of all pages as it stands on them, or of one (from 1).
    QString text(int page = 0) const;
    /// All words in the order they were painted, line ends and several spaces as one.
    QString words() const;
    QString info() const;   ///< of pdfinfo
    QString fonts() const;  ///< of pdffonts
    QByteArray bytes() const;
    /// Empty when `qpdf --check` finds nothing wrong.
    QString faults() const;

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// Runs a program and returns what it printed; fails the test when it fails.
QString outputOf(const QString& program, const QStringList& arguments);

}  // namespace kaasa::test
