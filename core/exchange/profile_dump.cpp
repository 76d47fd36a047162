// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/profile_dump.h"

#include "core/storage/profile.h"
#include "core/storage/schema_registry.h"
#include "core/storage/table_export.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {
namespace {

QByteArray csvLine(const QStringList& row)
{
    QString line;
    for (const auto& cell : row) {
        if (!line.isEmpty() || &cell != &row.first())
            line += u',';
        const bool quoted = cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n')
            || cell.contains(u'\r');
        line += quoted ? u'"' + QString(cell).replace(u"\""_s, u"\"\""_s) + u'"' : cell;
    }
    return line.toUtf8() + '\n';
}

/// The files under way: none gets its name before all are written.
class Files {
public:
    explicit Files(const QString& folder)
        : m_folder(folder)
    {
    }

    Result<storage::TableExport::Sink> begin(const QString& name)
    {
        const auto path = m_folder.filePath(name);
        m_files.push_back(std::make_unique<QSaveFile>(path));
        auto* file = m_files.back().get();
        if (!file->open(QIODevice::WriteOnly))
            return unwritable(path, *file);
        return storage::TableExport::Sink([file, path](const QStringList& row) -> Result<void> {
            const auto line = csvLine(row);
            if (file->write(line) != line.size())
                return unwritable(path, *file);
            return {};
        });
    }

    Result<QStringList> commit()
    {
        QStringList names;
        for (const auto& file : m_files) {
            if (!file->flush())
                return unwritable(file->fileName(), *file);
        }
        for (const auto& file : m_files) {
            if (!file->commit())
                return unwritable(file->fileName(), *file);
            names.append(QFileInfo(file->fileName()).fileName());
        }
        names.sort();
        return names;
    }

private:
    static Error unwritable(const QString& path, const QSaveFile& file)
    {
        const auto code = file.error() == QFileDevice::ResourceError ? Error::Code::DiskFull
                                                                     : Error::Code::FileUnwritable;
        return {code, file.errorString(), {path}};
    }

    QDir m_folder;
    std::vector<std::unique_ptr<QSaveFile>> m_files;
};

}  // namespace

Result<QStringList> dumpProfile(storage::Profile& profile, const QString& folder)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Code::FileUnwritable, u"folder"_s, {folder}};
    storage::TableExport tables(profile.database());
    Files files(folder);
    for (const auto& table : storage::registeredTables()) {
        const bool local = table.space == storage::Space::Local;
        const auto sink = files.begin((local ? u"local_"_s : u""_s) + table.name + u".csv"_s);
        if (!sink)
            return sink.error();
        if (const auto read = tables.readTable(table, sink.value()); !read)
            return read.error();
    }
    for (const auto& name : storage::TableExport::localTables()) {
        const auto plain = name.startsWith(u"local_"_s) ? name : u"local_"_s + name;
        const auto sink = files.begin(plain + u".csv"_s);
        if (!sink)
            return sink.error();
        if (const auto read = tables.readLocalTable(name, sink.value()); !read)
            return read.error();
    }
    const auto history = files.begin(u"local_history.csv"_s);
    if (!history)
        return history.error();
    if (const auto read = tables.readHistory(history.value()); !read)
        return read.error();
    return files.commit();
}

}  // namespace kaasa::exchange
