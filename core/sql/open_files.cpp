// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sql/open_files.h"

#include <QFileInfo>
#include <QHash>

#include <mutex>

namespace kaasa::sql::open_files {
namespace {

struct Counts {
    std::mutex mutex;
    QHash<QString, int> open;
};

Counts& counts()
{
    static Counts counts;
    return counts;
}

// The same for every way to write a path, also before the file is there.
QString nameOf(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    return QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

}  // namespace

void add(const QString& path)
{
    auto& all = counts();
    const std::lock_guard lock(all.mutex);
    ++all.open[nameOf(path)];
}

void remove(const QString& path)
{
    auto& all = counts();
    const std::lock_guard lock(all.mutex);
    const auto name = nameOf(path);
    if (--all.open[name] <= 0)
        all.open.remove(name);
}

bool lookUnlessOpen(const QString& path, const std::function<void()>& look)
{
    auto& all = counts();
    const std::lock_guard lock(all.mutex);
    if (all.open.contains(nameOf(path)))
        return false;
    look();
    return true;
}

}  // namespace kaasa::sql::open_files
