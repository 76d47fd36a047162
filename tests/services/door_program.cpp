// SPDX-License-Identifier: GPL-3.0-or-later
// A door that is there to be killed: desk_kill_test.cpp. Checks people in through the same thread
// and journal as the desk on the screen, and prints whom it may show a ✓ for, at the moment when it
// may.
//
//     kaasa-door PROFILE EMERGENCY-FOLDER MEETING [dies at the n-th write]
#include "core/services/desk_journal.h"
#include "core/services/writer_thread.h"
#include "core/storage/row_store.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<int> writesLeft{-1};

void countWrite()
{
    if (writesLeft > 0 && --writesLeft == 0)
        raise(SIGKILL);
}
}  // namespace

// What SQLite and the emergency file call, instead of the library's: so that a moment of death can
// be named and met again. The program dies before the write.
extern "C" {
ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t at)
{
    countWrite();
    return syscall(SYS_pwrite64, file, bytes, count, at);
}
int fdatasync(int file)
{
    countWrite();
    return int(syscall(SYS_fdatasync, file));
}
int fsync(int file)
{
    countWrite();
    return int(syscall(SYS_fsync, file));
}
}
#endif

using namespace kaasa;
using namespace Qt::StringLiterals;
using services::DeskAct;
using services::DeskJournal;
using services::DeskRecord;

namespace {

constexpr int kAtOnce = 3;  // badges may be scanned faster than the disk stores

void say(const char* what, const Uid& person)
{
    const auto line = QByteArray(what) + ' ' + person.toString().toLatin1() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

class Door {
public:
    Door(services::WriterThread& writer, storage::Profile& reading, const Uid& meeting)
        : m_writer(writer)
        , m_clock(reading.clock())
        , m_meeting(meeting)
    {
        const auto people = reading.database().select(u"SELECT uid FROM person ORDER BY id"_s);
        for (const auto& row : people.valueOr({}))
            m_people.append(domain::PersonId::fromBytes(row.value(0).toByteArray()));
    }

    void begin()
    {
        for (int i = 0; i < kAtOnce; ++i)
            next();
    }

private:
    // Mostly check-ins; every fifth comes without having registered, every tenth goes home.
    DeskAct made()
    {
        DeskAct act;
        act.id = Uid::create(m_clock);
        act.session = domain::SessionId(m_meeting);
        act.at = m_clock.now();
        const int number = m_count++;
        if (number % 5 == 4) {
            act.kind = DeskAct::Kind::WalkIn;
            act.person = domain::PersonId::create(m_clock);
            act.walkIn.typedName = u"Olga Jurjeva"_s;
            act.walkIn.language = u"lv"_s;
        } else if (number % 10 == 7) {
            act.kind = DeskAct::Kind::Leave;
            act.person = m_people[(m_here - 1) % m_people.size()];
        } else {
            act.person = m_people[m_here++ % m_people.size()];
        }
        return act;
    }

    void next()
    {
        const auto act = made();
        m_writer.runAtDesk<DeskRecord>(
            [act](DeskJournal& journal) { return journal.record(act); }, &m_mailbox,
            [this, act](const Result<DeskRecord>& record) {
                if (!record)
                    say("refused", act.person.uid());
                else if (!record.value().outcome)
                    say(record.value().kept ? "kept" : "waits", act.person.uid());
                else
                    say(act.kind == DeskAct::Kind::Leave ? "left" : "present", act.person.uid());
                next();
            });
    }

    services::WriterThread& m_writer;
    const Clock& m_clock;
    Uid m_meeting;
    QObject m_mailbox;
    QList<domain::PersonId> m_people;
    int m_count = 0;
    qsizetype m_here = 0;
};

}  // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
#ifdef Q_OS_LINUX
    writesLeft = arguments.value(4, u"-1"_s).toInt();
#endif
    const SystemClock clock;
    const auto writer = services::WriterThread::start(arguments[1], clock, {arguments[2]});
    const auto reading = storage::Profile::openForReading(arguments[1], clock);
    if (!writer || !reading)
        return 3;
    Door door(*writer.value(), *reading.value(), Uid::fromString(arguments[3]));
    door.begin();
    return QCoreApplication::exec();
}
