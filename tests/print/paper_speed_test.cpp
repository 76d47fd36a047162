// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "ui/print/sign_in_sheet_paper.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

// Most memory the process ever held, in MB; 0 where the system does not tell.
double peakMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

}  // namespace

TEST_CASE("A thousand pages of sign-in sheets are painted in bounded memory", "[print][speed]")
{
    auto sheet = test::workshopSheet();
    sheet.people = test::manyPeople(15'000);
    sheet.strip.logos.clear();
    const auto before = peakMegabytes();
    QElapsedTimer timer;
    timer.start();
    const print::SignInSheetPaper paper({sheet}, {.language = Language::Latvian});
    REQUIRE(paper.pageCount() >= 1000);
    const test::WrittenPdf pdf(paper);
    const auto seconds = double(timer.elapsed()) / 1000;
    WARN(paper.pageCount() << " pages in " << seconds << " s, peak " << peakMegabytes()
                           << " MB (before " << before << "), file "
                           << double(QFileInfo(pdf.path()).size()) / 1e6 << " MB");
    CHECK(seconds < 30);  // generous: a busy machine; ./dev bench has the bar
    CHECK(peakMegabytes() - before < 60);
    CHECK(pdf.info().contains(QRegularExpression(u"Pages: +%1\n"_s.arg(paper.pageCount()))));
}
