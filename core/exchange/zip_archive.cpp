// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_archive.h"

#include "core/exchange/refusal.h"

#include <QFile>
#include <QFileInfo>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace kaasa::exchange {
namespace {

// A sheet's text stands in tags; what has none for so long is no cell that anybody wrote.
constexpr qint64 kMostWithoutTag = 8LL * 1024 * 1024;

class ZipEntry : public QIODevice {
public:
    ZipEntry(std::shared_ptr<zip> archive, zip_file_t* file)
        : m_archive(std::move(archive))
        , m_file(file)
    {
        open(QIODevice::ReadOnly);
    }
    ~ZipEntry() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        const auto read = zip_fread(m_file, data, zip_uint64_t(most));
        if (read < 0) {
            setErrorString(u"broken"_s);
            return -1;
        }
        m_read += read;
        const QByteArrayView piece(data, qsizetype(read));
        const auto tag = piece.lastIndexOf('<');
        m_withoutTag = tag < 0 ? m_withoutTag + read : read - tag;
        if (m_read > ZipArchive::kMostExpanded || m_withoutTag > kMostWithoutTag) {
            setErrorString(ZipArchive::kTooLarge.toString());
            return -1;
        }
        return read;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::shared_ptr<zip> m_archive;
    zip_file_t* m_file;
    qint64 m_read = 0;
    qint64 m_withoutTag = 0;
};

}  // namespace

Result<std::shared_ptr<ZipArchive>> ZipArchive::open(const QString& path)
{
    if (!QFileInfo::exists(path))
        return Error{Error::Code::FileMissing, u"no list"_s, {path}};
    int why = 0;
    auto* opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &why);
    if (!opened && (why == ZIP_ER_OPEN || why == ZIP_ER_READ))
        return Error{Error::Code::FileUnreadable, u"zip %1"_s.arg(why), {path}};
    if (!opened)
        return refuse(path, Refusal::BrokenWorkbook);
    std::shared_ptr<ZipArchive> archive(new ZipArchive(path, opened));
    qint64 expanded = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(opened, 0); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(opened, zip_uint64_t(i), 0, &stat) != 0)
            return refuse(path, Refusal::BrokenWorkbook);
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return refuse(path, Refusal::LockedWorkbook);
        if (stat.size > zip_uint64_t(kMostExpanded))
            return refuse(path, Refusal::TooLargeExpanded);
        expanded += qint64(stat.size);
        if (expanded > kMostExpanded)
            return refuse(path, Refusal::TooLargeExpanded);
    }
    return archive;
}

ZipArchive::ZipArchive(QString path, zip* archive)
    : m_path(std::move(path))
    , m_archive(archive, zip_discard)
{
}

ZipArchive::~ZipArchive() = default;

bool ZipArchive::has(const QString& name) const
{
    return zip_name_locate(m_archive.get(), name.toUtf8().constData(), 0) >= 0;
}

qint64 ZipArchive::sizeOf(const QString& name) const
{
    zip_stat_t stat;
    const bool known = zip_stat(m_archive.get(), name.toUtf8().constData(), 0, &stat) == 0;
    return known ? qint64(stat.size) : 0;
}

Result<std::unique_ptr<QIODevice>> ZipArchive::entry(const QString& name) const
{
    auto* file = zip_fopen(m_archive.get(), name.toUtf8().constData(), 0);
    if (!file)
        return refuse(m_path, Refusal::BrokenWorkbook);
    return std::unique_ptr<QIODevice>(new ZipEntry(m_archive, file));
}

}  // namespace kaasa::exchange
