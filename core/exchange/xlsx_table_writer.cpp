// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_table_writer.h"

#include "core/exchange/file_saving.h"
#include "core/exchange/table_text.h"

#include <QFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {

namespace {

using Type = reports::ReportColumn::Type;

constexpr qint64 kPiece = 256 * 1024;
constexpr int kNarrowest = 8;  // characters
constexpr int kWidest = 48;
constexpr size_t kRowsMeasured = 500;
constexpr int kLongestText = 32'767;  // Excel's own limit of a cell

/// What a row looks like.
enum class Look { Plain, Group, Total };

/// One workbook while it is written, a sheet for each table.
class Workbook {
public:
    Workbook(const std::vector<reports::ReportTable>& tables, const Words& words, QTimeZone zone)
        : m_tables(tables)
        , m_table(&tables.front())
        , m_words(words)
        , m_zone(std::move(zone))
    {
    }

    lxw_error write(const QString& path, const QString& workFolder, const QDateTime& now)
    {
        auto folder = QFile::encodeName(workFolder);
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = folder.data();
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        if (!m_book)
            return LXW_ERROR_CREATING_XLSX_FILE;
        setProperties(now);
        for (const auto& table : m_tables)
            writeSheet(table);
        return workbook_close(m_book);
    }

private:
    static Look lookOf(reports::ReportRow::Kind kind)
    {
        switch (kind) {
        case reports::ReportRow::Kind::Group:
            return Look::Group;
        case reports::ReportRow::Kind::Subtotal:
            return Look::Total;
        case reports::ReportRow::Kind::Plain:
            return Look::Plain;
        }
        Q_UNREACHABLE();
    }

    void writeSheet(const reports::ReportTable& table)
    {
        m_table = &table;
        m_row = 0;
        m_sheet = workbook_add_worksheet(m_book, sheetName().toUtf8().constData());
        if (!m_sheet)
            return;
        setUpPage();
        writeTitles();
        writeHeadings();
        for (const auto& row : m_table->rows)
            writeRow(row.cells, lookOf(row.kind));
        if (!m_table->totals.empty())
            writeRow(m_table->totals, Look::Total);
        writeNotes();
    }

    /// At most 31 characters, without the signs that sheets may not have; no two alike.
    QString sheetName()
    {
        auto name = m_table->title;
        for (const auto sign : u"[]:*?/\\'"_s)
            name.replace(sign, u' ');
        name = name.simplified().left(27).trimmed();
        if (name.isEmpty())
            name = u"Kaasa"_s;
        auto unlike = name;
        for (int number = 2; m_names.contains(unlike, Qt::CaseInsensitive); ++number)
            unlike = name + u' ' + QString::number(number);
        m_names.append(unlike);
        return unlike;
    }

    void setProperties(const QDateTime& now)
    {
        const auto title = m_table->title.toUtf8();
        const auto subject = m_table->subtitles.join(u"; "_s).toUtf8();
        lxw_doc_properties properties{};
        properties.title = const_cast<char*>(title.constData());
        properties.subject = const_cast<char*>(subject.constData());
        properties.author = const_cast<char*>("Kaasa");
        properties.created = time_t(now.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }

    void setUpPage()
    {
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9);  // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_set_footer(m_sheet, "&L&A&R&P / &N");
        for (size_t i = 0; i < m_table->columns.size(); ++i)
            worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), widthOf(i), nullptr);
    }

    double widthOf(size_t column) const
    {
        qsizetype longest = m_table->columns[column].title.size() + 2;  // the filter's arrow
        for (size_t i = 0; i < std::min(m_table->rows.size(), kRowsMeasured); ++i) {
            const auto& row = m_table->rows[i];
            if (row.kind != reports::ReportRow::Kind::Group && column < row.cells.size())
                longest = std::max(longest, textOf(row.cells[column], column).size() + 1);
        }
        return double(std::clamp<qsizetype>(longest, kNarrowest, kWidest));
    }

    QString textOf(const reports::ReportCell& cell, size_t column) const
    {
        return tableText(cell, m_table->columns[column].type, m_words, m_zone);
    }

    void writeText(int column, const QString& text, lxw_format* format)
    {
        worksheet_write_string(m_sheet, m_row, lxw_col_t(column),
                               text.left(kLongestText).toUtf8().constData(), format);
    }

    void writeTitles()
    {
        auto* big = workbook_add_format(m_book);
        format_set_bold(big);
        format_set_font_size(big, 14);
        writeText(0, m_table->title, big);
        ++m_row;
        for (const auto& line : m_table->subtitles) {
            writeText(0, line, nullptr);
            ++m_row;
        }
        ++m_row;
    }

    void writeHeadings()
    {
        auto* format = workbook_add_format(m_book);
        format_set_bold(format);
        format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(format, LXW_BORDER_MEDIUM);
        for (size_t i = 0; i < m_table->columns.size(); ++i)
            writeText(int(i), m_table->columns[i].title, format);
        worksheet_repeat_rows(m_sheet, m_row, m_row);
        worksheet_freeze_panes(m_sheet, m_row + 1, 0);
        const bool plain
            = std::all_of(m_table->rows.begin(), m_table->rows.end(), [](const auto& row) {
                  return row.kind == reports::ReportRow::Kind::Plain;
              });
        if (plain && !m_table->rows.empty() && !m_table->columns.empty())
            worksheet_autofilter(m_sheet, m_row, 0, m_row + lxw_row_t(m_table->rows.size()),
                                 lxw_col_t(m_table->columns.size() - 1));
        ++m_row;
    }

    QByteArray numberFormat(Type type) const
    {
        const bool english = m_table->language == Language::English;
        switch (type) {
        case Type::Integer:
            return "0";
        case Type::Decimal:
        case Type::Minutes:
            return "0.0";
        case Type::Percent:
            return "0.0%";
        case Type::Money:
            return "#,##0.00\\ \"€\"";
        case Type::Date:
            return english ? "dd/mm/yyyy" : "dd.mm.yyyy";
        case Type::DateTime:
            return english ? "dd/mm/yyyy hh:mm" : "dd.mm.yyyy hh:mm";
        case Type::Text:
        case Type::Name:
        case Type::YesNo:
            return "@";
        }
        Q_UNREACHABLE();
    }

    lxw_format* formatOf(Type type, Look look)
    {
        auto& format = m_formats[{type, look}];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, numberFormat(type).constData());
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            if (type == Type::Text || type == Type::Name)
                format_set_text_wrap(format);
            if (look != Look::Plain)
                format_set_bold(format);
            if (look == Look::Total)
                format_set_top(format, LXW_BORDER_THIN);
        }
        return format;
    }

    void writeRow(const std::vector<reports::ReportCell>& cells, Look look)
    {
        for (size_t i = 0; i < std::min(cells.size(), m_table->columns.size()); ++i)
            writeCell(int(i), cells[i], m_table->columns[i].type, look);
        ++m_row;
    }

    void writeNumber(int column, double number, Type type, Look look)
    {
        worksheet_write_number(m_sheet, m_row, lxw_col_t(column), number, formatOf(type, look));
    }

    void writeMoment(int column, const QDate& day, const QTime& time, Type type, Look look)
    {
        lxw_datetime moment{day.year(),  day.month(),   day.day(),
                            time.hour(), time.minute(), double(time.second())};
        worksheet_write_datetime(m_sheet, m_row, lxw_col_t(column), &moment, formatOf(type, look));
    }

    void writeCell(int column, const reports::ReportCell& cell, Type type, Look look)
    {
        if (const auto* text = std::get_if<QString>(&cell)) {
            writeText(column, *text,
                      formatOf(Type::Text, look));  // a string is never a formula here
        } else if (const auto* number = std::get_if<qint64>(&cell)) {
            const double divisor = type == Type::Minutes ? 60 : type == Type::Money ? 100 : 1;
            writeNumber(column, double(*number) / divisor, type, look);
        } else if (const auto* decimal = std::get_if<double>(&cell)) {
            writeNumber(column, type == Type::Percent ? *decimal / 100 : *decimal, type, look);
        } else if (const auto* day = std::get_if<QDate>(&cell)) {
            writeMoment(column, *day, QTime(0, 0), Type::Date, look);
        } else if (const auto* moment = std::get_if<QDateTime>(&cell)) {
            const auto local = moment->toTimeZone(m_zone);
            writeMoment(column, local.date(), local.time(), Type::DateTime, look);
        } else if (!std::holds_alternative<std::monostate>(cell)) {
            writeText(column, tableText(cell, type, m_words, m_zone), formatOf(Type::Text, look));
        } else if (look != Look::Plain) {
            worksheet_write_blank(m_sheet, m_row, lxw_col_t(column), formatOf(type, look));
        }
    }

    void writeNotes()
    {
        ++m_row;
        for (const auto& note : m_table->notes) {
            writeText(0, note, nullptr);
            ++m_row;
        }
    }

    const std::vector<reports::ReportTable>& m_tables;
    const reports::ReportTable* m_table;
    const Words& m_words;
    QTimeZone m_zone;
    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_row_t m_row = 0;
    QStringList m_names;
    std::map<std::pair<Type, Look>, lxw_format*> m_formats;
};

}  // namespace

Result<void> writeXlsx(const reports::ReportTable& table, const QString& path, const Words& words,
                       const QTimeZone& zone, const Clock& clock)
{
    return writeXlsx(std::vector{table}, path, words, zone, clock);
}

Result<void> writeXlsx(const std::vector<reports::ReportTable>& tables, const QString& path,
                       const Words& words, const QTimeZone& zone, const Clock& clock)
{
    Q_ASSERT(!tables.empty());
    // The library writes where it is told and leaves half a file when the disk is full, so it
    // writes beside, and the whole is then put in place at once.
    QSaveFile target(path);
    if (const auto opened = openForSaving(target); !opened)
        return opened;
    const QTemporaryDir folder;
    const auto draft = folder.filePath(u"table.xlsx"_s);
    Workbook book(tables, words, zone);
    if (const auto error = book.write(draft, folder.path(), clock.now()); error != LXW_NO_ERROR) {
        return Error{Error::Code::FileUnwritable, QString::fromUtf8(lxw_strerror(error)), {path}};
    }
    QFile source(draft);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnwritable, source.errorString(), {path}};
    while (!source.atEnd())
        target.write(source.read(kPiece));
    return commitFile(target);
}

}  // namespace kaasa::exchange
