// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/ods_workbook.h"
#include "core/exchange/refusal.h"
#include "core/exchange/xlsx_workbook.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

bool Workbook::isOne(const QByteArray& head)
{
    return head.startsWith("PK\x03\x04")
        && (head.contains("xl/") || head.contains("[Content_Types].xml")
            || head.contains("opendocument.spreadsheet"));
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QString& path)
{
    const auto archive = ZipArchive::open(path);
    if (!archive)
        return archive.error();
    if (archive.value()->has(u"_rels/.rels"_s))
        return openXlsx(archive.value());
    if (archive.value()->has(u"content.xml"_s))
        return openOds(archive.value());
    return refuse(path, Refusal::ZipFile);
}

}  // namespace kaasa::exchange
