// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/reports/sign_in_sheet.h"
#include "ui/print/document.h"

#include <QTemporaryDir>

namespace kaasa::test {

/// A moment that stands still: 2 March 2026, 16:40 in Riga.
FixedClock paperClock();

/// A document written as PDF, and what the tools of poppler and qpdf see in it.
class WrittenPdf {
public:
    /// Writes at once; with KAASA_KEEP_PAPER=folder in the environment a copy stays there as NAME.pdf.
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

/// The sheet of the model picture: 11 women in one workshop.
reports::SignInSheet workshopSheet();
reports::SignInPerson signInPerson(const QString& family, const QString& given,
                                   const QString& town);
/// As many people as asked, each with another name.
std::vector<reports::SignInPerson> manyPeople(int count);

}  // namespace kaasa::test
