// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_workbook.h"

#include "core/exchange/refusal.h"
#include "core/exchange/sheet_row.h"
#include "core/exchange/xml_part.h"

using namespace Qt::StringLiterals;

namespace kaasa::exchange {
namespace {

const QString kContent = u"content.xml"_s;

int repeatedOf(const QXmlStreamAttributes& attributes, QStringView name)
{
    return std::max(1, attribute(attributes, name).toInt());
}

/// Paragraphs of a cell, a line each; remarks pinned to it are none of its text.
QString paragraphsOf(QXmlStreamReader& xml)
{
    QStringList paragraphs;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name().endsWith(u"table-cell"))
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"annotation") {
            xml.skipCurrentElement();
        } else if (xml.name() == u"p") {
            QString text;
            for (int depth = 1; depth > 0 && !xml.atEnd();) {
                switch (xml.readNext()) {
                case QXmlStreamReader::StartElement:
                    ++depth;
                    if (xml.name() == u"s")
                        text += QString(repeatedOf(xml.attributes(), u"c"), u' ');
                    else if (xml.name() == u"tab")
                        text += u'\t';
                    else if (xml.name() == u"line-break")
                        text += u'\n';
                    break;
                case QXmlStreamReader::EndElement:
                    --depth;
                    break;
                case QXmlStreamReader::Characters:
                    text += xml.text();
                    break;
                default:
                    break;
                }
            }
            paragraphs.append(text);
        }
    }
    return paragraphs.join(u'\n');
}

/// "PT08H30M00S" as 08:30.
QString timeText(QStringView duration)
{
    const auto text = duration.toString();
    const auto hours = text.section(u'T', 1).section(u'H', 0, 0);
    const auto minutes = text.section(u'H', 1).section(u'M', 0, 0);
    return hours.rightJustified(2, u'0') + u':' + minutes.rightJustified(2, u'0');
}

QString meaning(const QXmlStreamAttributes& attributes, const QString& shown)
{
    const auto type = attribute(attributes, u"value-type");
    if (type == u"date") {
        const auto date = attribute(attributes, u"date-value");
        return momentText(date.contains(u'T') ? QDateTime::fromString(date, Qt::ISODate)
                                              : QDateTime(QDate::fromString(date, Qt::ISODate),
                                                          QTime(0, 0), Qt::UTC));
    }
    if (type == u"time")
        return timeText(attribute(attributes, u"time-value"));
    if (type == u"boolean")
        return attribute(attributes, u"boolean-value") == u"true" ? u"1"_s : u"0"_s;
    if (type == u"float" || type == u"currency" || type == u"percentage")
        return numberText(attribute(attributes, u"value").toDouble());
    return shown;
}

bool beginsTable(const QXmlStreamReader& xml)
{
    return xml.isStartElement() && xml.name() == u"table";
}

class OdsSheet : public TableReader {
public:
    OdsSheet(std::shared_ptr<ZipArchive> archive, XmlPart content, qint64 size)
        : m_archive(std::move(archive))
        , m_content(std::move(content))
        , m_size(size)
    {
    }

    /// To the first row of a table. Errors: as `next`.
    Result<void> seek(const QString& name)
    {
        auto& xml = *m_content.xml;
        while (!xml.atEnd()) {
            xml.readNext();
            if (beginsTable(xml) && attribute(xml.attributes(), u"name") == name)
                return {};
        }
        if (const auto fault = faultOf(m_content, m_archive->path()))
            return *fault;
        return Error{Error::Code::NotFound, u"sheet"_s, {u"sheet"_s, name}};
    }

    Result<std::optional<TableRow>> next() override
    {
        if (m_again > 0) {
            --m_again;
            m_row.line = ++m_line;
            return std::optional(m_row);
        }
        auto& xml = *m_content.xml;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == u"table")
                return std::optional<TableRow>();
            if (token != QXmlStreamReader::StartElement || xml.name() != u"table-row")
                continue;
            const auto times = repeatedOf(xml.attributes(), u"number-rows-repeated");
            m_row = TableRow();
            m_row.line = ++m_line;
            readCells();
            if (xml.hasError())
                break;
            // programs fill a sheet to its million rows with blank ones
            if (m_row.isBlank())
                m_line += times - 1;
            else
                m_again = times - 1;
            return std::optional(m_row);
        }
        if (const auto fault = faultOf(m_content, m_archive->path()))
            return *fault;
        return std::optional<TableRow>();
    }

    double progress() const override
    {
        return m_size > 0 ? std::min(1.0, double(m_content.xml->characterOffset()) / double(m_size))
                          : 1.0;
    }

private:
    void readCells()
    {
        auto& xml = *m_content.xml;
        int column = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == u"table-row")
                return;
            const bool isCell = xml.name() == u"table-cell" || xml.name() == u"covered-table-cell";
            if (token != QXmlStreamReader::StartElement || !isCell)
                continue;
            const auto attributes = xml.attributes();
            const auto times = repeatedOf(attributes, u"number-columns-repeated");
            const auto text = meaning(attributes, paragraphsOf(xml));
            for (int i = 0; !text.isEmpty() && i < times && column + i < kMostSheetColumns; ++i)
                putCell(m_row, column + i, text);
            column += std::min(times, kMostSheetColumns);
        }
    }

    std::shared_ptr<ZipArchive> m_archive;
    XmlPart m_content;
    qint64 m_size;
    TableRow m_row;
    int m_line = 0;
    int m_again = 0;  ///< so often the row is repeated
};

class OdsWorkbook : public Workbook {
public:
    OdsWorkbook(QString path, QStringList sheets)
        : m_path(std::move(path))
        , m_sheets(std::move(sheets))
    {
    }

    QStringList sheets() const override { return m_sheets; }

    Result<std::unique_ptr<TableReader>> read(const QString& name) const override
    {
        const auto archive = ZipArchive::open(m_path);
        if (!archive)
            return archive.error();
        auto content = openPart(*archive.value(), kContent);
        if (!content)
            return content.error();
        auto sheet = std::make_unique<OdsSheet>(archive.value(), std::move(content).value(),
                                                archive.value()->sizeOf(kContent));
        if (const auto found = sheet->seek(name); !found)
            return found.error();
        return withBlankRows(std::move(sheet));
    }

private:
    QString m_path;
    QStringList m_sheets;
};

/// Whether the manifest tells how an entry was encrypted.
Result<bool> isLocked(const ZipArchive& archive)
{
    const auto name = u"META-INF/manifest.xml"_s;
    if (!archive.has(name))
        return false;
    const auto device = archive.entry(name);
    if (!device)
        return device.error();
    QXmlStreamReader xml(device.value().get());
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"encryption-data")
            return true;
    }
    return false;
}

}  // namespace

Result<std::unique_ptr<Workbook>> openOds(std::shared_ptr<ZipArchive> archive)
{
    const auto locked = isLocked(*archive);
    if (!locked)
        return locked.error();
    if (locked.value())
        return refuse(archive->path(), Refusal::LockedWorkbook);
    auto content = openPart(*archive, kContent);
    if (!content)
        return content.error();
    auto& xml = *content.value().xml;
    QStringList sheets;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!beginsTable(xml))
            continue;
        sheets.append(attribute(xml.attributes(), u"name"));
        xml.skipCurrentElement();
    }
    if (const auto fault = faultOf(content.value(), archive->path()))
        return *fault;
    if (sheets.isEmpty())
        return refuse(archive->path(), Refusal::BrokenWorkbook);
    return std::unique_ptr<Workbook>(new OdsWorkbook(archive->path(), std::move(sheets)));
}

}  // namespace kaasa::exchange
