// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/disk_syncs.h"

#include <atomic>

#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<int> syncs{0};
}

// What SQLite and our emergency file call, instead of the library's.
extern "C" {
int fdatasync(int file)
{
    const int result = int(syscall(SYS_fdatasync, file));
    ++syncs;
    return result;
}
int fsync(int file)
{
    const int result = int(syscall(SYS_fsync, file));
    ++syncs;
    return result;
}
}

int kaasa::test::diskSyncs()
{
    return syncs;
}
#else
int kaasa::test::diskSyncs()
{
    return -1;
}
#endif
