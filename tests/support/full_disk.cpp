// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/full_disk.h"

#include "core/services/desk_emergency_file.h"

#include <QFile>

#include <csignal>

#ifdef __linux__
#include <sys/mount.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace kaasa::test {
namespace {

void letFilesGrow([[maybe_unused]] bool further)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);  // the write shall fail, not the program
    rlimit limit{};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = further ? limit.rlim_max : rlim_t(services::DeskEmergencyFile::kRoom);
    setrlimit(RLIMIT_FSIZE, &limit);
#endif
}

}  // namespace

FullDisk::FullDisk()
    : m_tempBefore(qgetenv("TMPDIR"))
{
#ifdef __linux__
    m_mounted
        = mount("kaasa-test", qPrintable(m_folder.path()), "tmpfs", 0, "size=16m,mode=700") == 0;
#endif
    if (m_mounted)
        qputenv("TMPDIR", m_folder.path().toLocal8Bit());
}

FullDisk::~FullDisk()
{
    relieve();
    if (m_tempBefore.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", m_tempBefore);
#ifdef __linux__
    if (m_mounted)
        umount2(qPrintable(m_folder.path()), MNT_DETACH);
#endif
}

void FullDisk::fill()
{
    if (!m_mounted) {
        letFilesGrow(false);
        return;
    }
    QFile filler(m_folder.filePath(u"holiday pictures"_s));
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("the disk cannot be filled: %s", qPrintable(filler.errorString()));
    for (const qsizetype size : {64 * 1024, 4096, 512, 1}) {
        const QByteArray piece(size, 'x');
        while (filler.write(piece) == piece.size()) { }
    }
}

void FullDisk::relieve()
{
    if (m_mounted)
        QFile::remove(m_folder.filePath(u"holiday pictures"_s));
    else
        letFilesGrow(true);
}

}  // namespace kaasa::test
