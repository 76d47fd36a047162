// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paper_support.h"
#include "tests/support/catch.h"
#include "ui/print/pdf_finisher.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/sign_in_sheet_paper.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

print::SignInSheetPaper sheetFor(int people)
{
    auto sheet = test::workshopSheet();
    sheet.people = test::manyPeople(people);
    return print::SignInSheetPaper({sheet}, {.language = Language::Latvian});
}

// A disk that is full after a thousand bytes.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override
    {
        m_left -= size;
        return m_left > 0 ? size : -1;
    }

private:
    qint64 m_left = 1000;
};

}  // namespace

TEST_CASE("A full disk and a broken file are told apart while a PDF is finished", "[print][pdf]")
{
    const test::WrittenPdf pdf(sheetFor(5));
    FullDevice full;
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    const print::PdfFacts facts{u"Lapa"_s, u"lv"_s, test::paperClock().now()};
    CHECK(print::finishPdf(pdf.path(), full, facts).error().code == Error::Code::FileUnwritable);

    QTemporaryDir folder;
    QFile broken(folder.filePath(u"broken.pdf"_s));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("no PDF at all");
    broken.close();
    QFile target(folder.filePath(u"out.pdf"_s));
    REQUIRE(target.open(QIODevice::WriteOnly));
    CHECK(print::finishPdf(broken.fileName(), target, facts).error().code == Error::Code::Printing);
}

TEST_CASE("A PDF is made for the archive: fonts inside, language and title known", "[print][pdf]")
{
    const test::WrittenPdf pdf(sheetFor(11));
    CHECK(pdf.faults() == QString());
    const auto bytes = pdf.bytes();
    CHECK(bytes.startsWith("%PDF-1.4"));
    CHECK(bytes.contains("pdfaid:part=\"1\""));
    CHECK(bytes.contains("pdfaid:conformance=\"B\""));
    CHECK(bytes.contains("/Lang (lv)"));
    CHECK(bytes.contains("xmp:CreateDate=\"2026-03-02T14:40:00Z\""));
    CHECK(bytes.contains("/CreationDate (D:20260302144000Z)"));
    CHECK(bytes.contains("/CIDSet"));
    CHECK(bytes.count("/SMask") == bytes.count("/SMask /None"));
    CHECK_FALSE(bytes.contains("/Transparency"));
    CHECK(pdf.info().contains(u"KA-0303-10"_s));
    CHECK(pdf.info().contains(u"2026"_s));

    const auto fonts = pdf.fonts().split(u'\n', Qt::SkipEmptyParts).mid(2);
    CHECK(fonts.size() >= 3);
    for (const auto& font : fonts) {
        INFO(font.toStdString());
        CHECK(font.contains(u"Kaasa"_s));
        CHECK(font.contains(QRegularExpression(u"yes yes yes"_s)));
    }
}

TEST_CASE("The same sheet at the same moment gives the same bytes", "[print][pdf]")
{
    CHECK(test::WrittenPdf(sheetFor(40)).bytes() == test::WrittenPdf(sheetFor(40)).bytes());
}

TEST_CASE("A print that is stopped leaves what lay there before", "[print][pdf]")
{
    QTemporaryDir folder;
    const auto path = folder.filePath(u"lapa.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("before");
    old.close();
    const auto document = sheetFor(200);
    int told = 0;
    const auto stopped
        = print::writePdf(document, path, test::paperClock(), [&](int done, int total) {
              told = total;
              return done < 3;
          });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Error::Code::Cancelled);
    CHECK(told == document.pageCount());
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == QByteArray("before"));
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A folder that is not there is named before any page is painted", "[print][pdf]")
{
    bool painted = false;
    const auto refused = print::writePdf(sheetFor(5), u"/nowhere/at/all.pdf"_s, test::paperClock(),
                                         [&](int, int) { return painted = true; });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Error::Code::FileUnwritable);
    CHECK(refused.error().arguments == QStringList{u"/nowhere/at/all.pdf"_s});
    CHECK_FALSE(painted);
}
