// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/office_table.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr double kRoomOnPage = 240;  ///< mm, below the heading

// Flat OpenDocument 1.3: a spreadsheet as one XML file.
constexpr QStringView kHead = uR"(<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
<office:automatic-styles><style:style style:name="row" style:family="table-row">
<style:table-row-properties style:row-height="%1mm" style:use-optimal-row-height="false"/>
</style:style><style:style style:name="cell" style:family="table-cell">
<style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style></office:automatic-styles>
<office:body><office:spreadsheet><table:table table:name="people">
<table:table-column table:number-columns-repeated="%3"/>
<table:table-header-rows>%2</table:table-header-rows>
)";
constexpr QStringView kFoot
    = u"</table:table></office:spreadsheet></office:body></office:document>\n";

QString rowOf(const QStringList& cells)
{
    auto row = u"<table:table-row table:style-name=\"row\">"_s;
    for (const auto& cell : cells)
        row += u"<table:table-cell table:style-name=\"cell\" office:value-type=\"string\"><text:p>"_s
            + cell.toHtmlEscaped() + u"</text:p></table:table-cell>"_s;
    return row + u"</table:table-row>\n"_s;
}

}  // namespace

void writeOfficeTable(const QString& path, const QList<QStringList>& rows, int onPage)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no table: %s", qPrintable(file.errorString()));
    const auto height = QString::number(kRoomOnPage / onPage, 'f', 2);
    file.write(kHead.toString()
                   .arg(height, rowOf(rows.first()), QString::number(rows.first().size()))
                   .toUtf8());
    for (const auto& row : rows.mid(1))
        file.write(rowOf(row).toUtf8());
    file.write(kFoot.toUtf8());
}

}  // namespace kaasa::bench
