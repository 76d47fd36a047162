// SPDX-License-Identifier: GPL-3.0-or-later
// Contact cards and calendars, as a stranger's phone sends them: whatever the bytes are, they
// become rows of the shape that the columns promise, or are refused.
#include "core/exchange/event_row_reader.h"
#include "core/exchange/icalendar_reader.h"
#include "core/exchange/person_row_reader.h"
#include "core/exchange/vcard_reader.h"
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace kaasa::fuzz {
namespace {

const exchange::ImportAssumptions kAssumptions{.today = QDate(2026, 6, 1)};

/// The bytes as a file, which is what lists come in.
class ListFile {
public:
    explicit ListFile(const QByteArray& bytes)
        : m_file(QDir::tempPath() + u"/list-XXXXXX"_s)
    {
        must(m_file.open(), "no file to write to");
        m_file.write(bytes);
        m_file.close();
    }

    QString path() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

template <typename Reader>
void readAll(exchange::ListReader& list, const Reader& reader, qsizetype columns)
{
    while (true) {
        const auto row = list.next();
        if (!row || !row.value())
            return;
        must(row.value()->row.cells.size() == columns, "a row of another shape");
        must(row.value()->row.line > 0, "a row that lies nowhere");
        (void)reader.read(*row.value());
    }
}

QList<QByteArray> filesIn(const QString& folder, const QString& names)
{
    QList<QByteArray> all;
    const QDir data(QStringLiteral(KAASA_SOURCE_DIR "/tests/data/") + folder);
    for (const auto& entry : data.entryInfoList({names}, QDir::Files)) {
        QFile file(entry.filePath());
        must(file.open(QIODevice::ReadOnly), "a file of the tests is gone");
        all.append(file.readAll());
    }
    return all;
}

}  // namespace

void runVcard(const QByteArray& bytes)
{
    if (!exchange::isCards(bytes))
        return;
    const ListFile file(bytes);
    auto list = exchange::ListReader::open(file.path(), exchange::ListKind::People, kAssumptions);
    if (list)
        readAll(list.value(), exchange::PersonRowReader(list.value(), kAssumptions),
                list.value().layout().columns.size());
}

QList<QByteArray> vcardSeeds()
{
    return filesIn(u"cards"_s, u"*.vcf"_s);
}

void runIcalendar(const QByteArray& bytes)
{
    if (!exchange::isCalendar(bytes))
        return;
    const ListFile file(bytes);
    auto list = exchange::ListReader::open(file.path(), exchange::ListKind::Events, kAssumptions);
    if (list)
        readAll(list.value(), exchange::EventRowReader(list.value().layout(), kAssumptions),
                list.value().layout().columns.size());
}

QList<QByteArray> icalendarSeeds()
{
    return filesIn(u"calendars"_s, u"*.ics"_s);
}

}  // namespace kaasa::fuzz
