// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/paper_support.h"

#include "tests/support/catch.h"
#include "ui/print/pdf_writer.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace kaasa::test {

WrittenPdf::WrittenPdf(const print::Document& document, const QString& name)
    : m_path(m_folder.filePath(u"paper.pdf"_s))
{
    const auto written = print::writePdf(document, m_path, paperClock());
    REQUIRE(written);
    const auto keep = qEnvironmentVariable("KAASA_KEEP_PAPER");
    if (!keep.isEmpty() && !name.isEmpty()) {
        const auto copy = keep + u'/' + name + u".pdf"_s;
        QFile::remove(copy);
        QFile::copy(m_path, copy);
    }
}

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(120'000));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString WrittenPdf::text(int page) const
{
    QStringList arguments{u"-layout"_s, u"-enc"_s, u"UTF-8"_s};
    if (page > 0)
        arguments << u"-f"_s << QString::number(page) << u"-l"_s << QString::number(page);
    return outputOf(u"pdftotext"_s, arguments << m_path << u"-"_s);
}

QString WrittenPdf::words() const
{
    return outputOf(u"pdftotext"_s, {u"-raw"_s, m_path, u"-"_s})
        .replace(QChar::Nbsp, u' ')
        .simplified();
}

QString WrittenPdf::info() const
{
    return outputOf(u"pdfinfo"_s, {m_path});
}

QString WrittenPdf::fonts() const
{
    return outputOf(u"pdffonts"_s, {m_path});
}

QByteArray WrittenPdf::bytes() const
{
    QFile file(m_path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString WrittenPdf::faults() const
{
    QProcess process;
    process.start(u"qpdf"_s, {u"--check"_s, m_path});
    process.waitForFinished(120'000);
    if (process.exitCode() == 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

}  // namespace kaasa::test
