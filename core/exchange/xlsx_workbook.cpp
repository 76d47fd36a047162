// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include "core/exchange/refusal.h"
#include "core/exchange/sheet_row.h"
#include "core/exchange/xml_part.h"

#include <QHash>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {
namespace {

/// Targets of a part by their id: `xl/worksheets/sheet1.xml`.
struct Relation {
    QString id;
    QString type;  ///< the last word of its address: "worksheet"
    QString target;
};

QString resolved(const QString& base, const QString& target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList steps = base.split(u'/', Qt::SkipEmptyParts);
    for (const auto& step : target.split(u'/')) {
        if (step == u".." && !steps.isEmpty())
            steps.removeLast();
        else if (step != u".")
            steps.append(step);
    }
    return steps.join(u'/');
}

Result<QList<Relation>> relationsOf(const ZipArchive& archive, const QString& folder,
                                    const QString& file)
{
    const auto base = folder.isEmpty() ? QString() : folder + u'/';
    auto part = openPart(archive, base + u"_rels/"_s + file + u".rels"_s);
    if (!part)
        return part.error();
    QList<Relation> relations;
    auto& xml = *part.value().xml;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"Relationship")
            continue;
        const auto attributes = xml.attributes();
        relations.append({attribute(attributes, u"Id"),
                          attribute(attributes, u"Type").section(u'/', -1),
                          resolved(folder, attribute(attributes, u"Target"))});
    }
    const auto fault = faultOf(part.value(), archive.path());
    return fault ? Result<QList<Relation>>(*fault) : relations;
}

/// Whether a number format shows a day or a time (ECMA-376 part 1, 18.8.30).
bool showsTime(const QString& code)
{
    bool quoted = false;
    bool bracketed = false;
    for (const auto sign : code) {
        if (sign == u'"') {
            quoted = !quoted;
        } else if (sign == u'[') {
            bracketed = true;
        } else if (sign == u']') {
            bracketed = false;
        } else if (!quoted && !bracketed && u"dmyhs"_s.contains(sign.toLower())) {
            return true;
        } else if (sign == u';') {
            return false;
        }
    }
    return false;
}

bool isBuiltInTime(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36)
        || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/// For each style of a cell whether its numbers are moments.
Result<QList<bool>> timeStylesOf(const ZipArchive& archive, const QString& name)
{
    auto part = openPart(archive, name);
    if (!part)
        return part.error();
    QHash<int, bool> formats;
    QList<bool> styles;
    bool inCells = false;
    auto& xml = *part.value().xml;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (xml.name() == u"cellXfs") {
            inCells = token == QXmlStreamReader::StartElement;
        } else if (token == QXmlStreamReader::StartElement && xml.name() == u"numFmt") {
            const auto attributes = xml.attributes();
            formats.insert(attribute(attributes, u"numFmtId").toInt(),
                           showsTime(attribute(attributes, u"formatCode")));
        } else if (token == QXmlStreamReader::StartElement && inCells && xml.name() == u"xf") {
            const auto format = attribute(xml.attributes(), u"numFmtId").toInt();
            styles.append(formats.value(format, isBuiltInTime(format)));
        }
    }
    const auto fault = faultOf(part.value(), archive.path());
    return fault ? Result<QList<bool>>(*fault) : styles;
}

/// The text of a string item or an inline string up to its end; phonetic helps are left out.
QString richText(QXmlStreamReader& xml, QStringView end)
{
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement && xml.name() == end)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"rPh")
            xml.skipCurrentElement();
        else if (xml.name() == u"t")
            text += xml.readElementText();
    }
    return text;
}

Result<QStringList> sharedStringsOf(const ZipArchive& archive, const QString& name)
{
    auto part = openPart(archive, name);
    if (!part)
        return part.error();
    QStringList strings;
    auto& xml = *part.value().xml;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"si")
            strings.append(richText(xml, u"si"));
    }
    const auto fault = faultOf(part.value(), archive.path());
    return fault ? Result<QStringList>(*fault) : strings;
}

/// What the cells of all sheets need.
struct Shared {
    QStringList strings;
    QList<bool> timeStyles;
    bool from1904 = false;
};

/// "AB12" is in column 27, counted from 0.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const auto sign : reference) {
        if (sign < u'A' || sign > u'Z')
            break;
        column = column * 26 + (sign.unicode() - u'A' + 1);
    }
    return column - 1;
}

QString momentOf(double serial, bool from1904)
{
    constexpr double kSecondsADay = 86'400;
    const double days = std::floor(serial);
    const auto seconds = qint64(std::llround((serial - days) * kSecondsADay));
    if (days == 0 && !from1904)
        return QTime(0, 0).addSecs(int(seconds)).toString(u"HH:mm"_s);
    const auto first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const auto day = first.addDays(qint64(days));
    return momentText(QDateTime(day, QTime(0, 0), Qt::UTC).addSecs(seconds));
}

class XlsxSheet : public TableReader {
public:
    XlsxSheet(std::shared_ptr<ZipArchive> archive, XmlPart part, qint64 size,
              std::shared_ptr<const Shared> shared)
        : m_archive(std::move(archive))
        , m_part(std::move(part))
        , m_size(size)
        , m_shared(std::move(shared))
    {
    }

    Result<std::optional<TableRow>> next() override
    {
        auto& xml = *m_part.xml;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != u"row")
                continue;
            TableRow row;
            const auto number = attribute(xml.attributes(), u"r").toInt();
            row.line = m_line = number > 0 ? number : m_line + 1;
            readCells(row);
            if (xml.hasError())
                break;
            return std::optional(std::move(row));
        }
        if (const auto fault = faultOf(m_part, m_archive->path()))
            return *fault;
        return std::optional<TableRow>();
    }

    double progress() const override
    {
        return m_size > 0 ? std::min(1.0, double(m_part.xml->characterOffset()) / double(m_size))
                          : 1.0;
    }

private:
    void readCells(TableRow& row)
    {
        auto& xml = *m_part.xml;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == u"row")
                return;
            if (token != QXmlStreamReader::StartElement || xml.name() != u"c")
                continue;
            const auto reference = attribute(xml.attributes(), u"r");
            const auto column = reference.isEmpty() ? int(row.cells.size()) : columnOf(reference);
            const auto text = cellText();
            if (column >= 0 && !text.isEmpty())
                putCell(row, column, text);
        }
    }

    QString cellText()
    {
        auto& xml = *m_part.xml;
        const auto type = attribute(xml.attributes(), u"t");
        const auto style = attribute(xml.attributes(), u"s").toInt();
        QString value;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (token == QXmlStreamReader::EndElement && xml.name() == u"c")
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"is")
                return finishCell(richText(xml, u"is"));
            if (xml.name() == u"v")
                value = xml.readElementText();
            else
                xml.skipCurrentElement();
        }
        return meaning(type, style, value);
    }

    /// Steps over what is left of the cell.
    QString finishCell(QString text)
    {
        auto& xml = *m_part.xml;
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"c")
                break;
        }
        return text;
    }

    QString meaning(const QString& type, int style, const QString& value) const
    {
        if (type == u"s")
            return m_shared->strings.value(value.toInt());
        if (type == u"str" || type == u"e" || type == u"b" || value.isEmpty())
            return value;
        if (type == u"d")
            return momentText(QDateTime::fromString(value, Qt::ISODate));
        bool isNumber = false;
        const auto number = value.toDouble(&isNumber);
        if (!isNumber)
            return value;
        return m_shared->timeStyles.value(style) ? momentOf(number, m_shared->from1904)
                                                 : numberText(number);
    }

    std::shared_ptr<ZipArchive> m_archive;
    XmlPart m_part;
    qint64 m_size;
    std::shared_ptr<const Shared> m_shared;
    int m_line = 0;
};

class XlsxWorkbook : public Workbook {
public:
    struct Sheet {
        QString name;
        QString part;
    };

    XlsxWorkbook(std::shared_ptr<ZipArchive> archive, QList<Sheet> sheets,
                 std::shared_ptr<const Shared> shared)
        : m_archive(std::move(archive))
        , m_sheets(std::move(sheets))
        , m_shared(std::move(shared))
    {
    }

    QStringList sheets() const override
    {
        QStringList names;
        for (const auto& sheet : m_sheets)
            names.append(sheet.name);
        return names;
    }

    // Each reader has an archive of its own: it may be read on another thread.
    Result<std::unique_ptr<TableReader>> read(const QString& name) const override
    {
        const auto sheet = std::find_if(m_sheets.begin(), m_sheets.end(),
                                        [&name](const Sheet& each) { return each.name == name; });
        if (sheet == m_sheets.end())
            return Error{Error::Code::NotFound, u"sheet"_s, {u"sheet"_s, name}};
        const auto archive = ZipArchive::open(m_archive->path());
        if (!archive)
            return archive.error();
        auto part = openPart(*archive.value(), sheet->part);
        if (!part)
            return part.error();
        return withBlankRows(std::make_unique<XlsxSheet>(archive.value(), std::move(part).value(),
                                                         archive.value()->sizeOf(sheet->part),
                                                         m_shared));
    }

private:
    std::shared_ptr<ZipArchive> m_archive;
    QList<Sheet> m_sheets;
    std::shared_ptr<const Shared> m_shared;
};

/// The main part, "xl/workbook.xml" as a rule; empty when the package holds no workbook.
Result<QString> mainPart(const ZipArchive& archive)
{
    const auto relations = relationsOf(archive, {}, {});
    if (!relations)
        return relations.error();
    for (const auto& relation : relations.value()) {
        if (relation.type == u"officeDocument")
            return relation.target;
    }
    return QString();
}

}  // namespace

Result<std::unique_ptr<Workbook>> openXlsx(std::shared_ptr<ZipArchive> archive)
{
    const auto main = mainPart(*archive);
    if (!main)
        return main.error();
    if (main.value().isEmpty())
        return refuse(archive->path(), Refusal::ZipFile);
    const auto folder = main.value().section(u'/', 0, -2);
    const auto relations = relationsOf(*archive, folder, main.value().section(u'/', -1));
    if (!relations)
        return relations.error();
    auto shared = std::make_shared<Shared>();
    QHash<QString, QString> parts;
    for (const auto& relation : relations.value()) {
        parts.insert(relation.id, relation.target);
        if (relation.type == u"styles") {
            const auto styles = timeStylesOf(*archive, relation.target);
            if (!styles)
                return styles.error();
            shared->timeStyles = styles.value();
        } else if (relation.type == u"sharedStrings") {
            auto strings = sharedStringsOf(*archive, relation.target);
            if (!strings)
                return strings.error();
            shared->strings = std::move(strings).value();
        }
    }
    auto part = openPart(*archive, main.value());
    if (!part)
        return part.error();
    QList<XlsxWorkbook::Sheet> sheets;
    auto& xml = *part.value().xml;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr") {
            const auto from = attribute(attributes, u"date1904");
            shared->from1904 = from == u"1" || from == u"true";
        } else if (xml.name() == u"sheet") {
            const auto target = parts.value(attribute(attributes, u"id"));  // r:id, by any prefix
            const auto state = attribute(attributes, u"state");
            if (archive->has(target) && state != u"hidden" && state != u"veryHidden")
                sheets.append({attribute(attributes, u"name"), target});
        }
    }
    if (const auto fault = faultOf(part.value(), archive->path()))
        return *fault;
    if (sheets.isEmpty())
        return refuse(archive->path(), Refusal::BrokenWorkbook);
    return std::unique_ptr<Workbook>(
        new XlsxWorkbook(std::move(archive), std::move(sheets), std::move(shared)));
}

}  // namespace kaasa::exchange
