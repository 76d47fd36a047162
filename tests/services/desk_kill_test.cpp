// SPDX-License-Identifier: GPL-3.0-or-later
// Check 8: the program at the door dies, and nobody who was confirmed is lost. Twenty deaths;
// `./dev soak` does two hundred. A death by the clock falls where it falls; a death at the n-th
// write falls there again: `./dev soak SEED 1` replays one. The disk is not part of it: a killed
// program leaves to the system what it wrote; that the disk has it too is counted by
// desk_speed_test.cpp in tests/ui.
#include "core/samples/seeded_random.h"
#include "core/services/desk_journal.h"
#include "core/services/event_service.h"
#include "core/storage/act.h"
#include "core/storage/backup.h"
#include "core/storage/desk_roster.h"
#include "core/storage/person_repository.h"
#include "core/storage/row_store.h"
#include "tests/support/catch.h"
#include "tests/support/profile_fixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <iostream>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPeople = 120;
constexpr int kDeaths = 20;
constexpr quint64 kSeed = 20'260'305;
constexpr int kWritesAtMost = 400;  // about forty check-ins
constexpr int kMicrosecondsAtMost = 120'000;

/// What the door said before it died: "present <uid>".
struct Said {
    QStringList present;
    QStringList left;
    QStringList others;
};

/// A profile on the disk, and a program that is killed while it works on it.
class DyingDoor {
public:
    DyingDoor()
    {
        auto profile = storage::Profile::create(
            path(), {u"Centrs „Kopā”"_s, u"LV"_s, Language::Latvian, u"Ieva"_s}, m_clock);
        REQUIRE(profile);
        auto act = storage::Act::begin(*profile.value(), u"sample.add"_s, u"people"_s);
        REQUIRE(act);
        storage::PersonRepository people(profile.value()->database());
        for (int i = 0; i < kPeople; ++i)
            REQUIRE(people.save(test::person(u"Anna"_s, u"Kalniņa %1"_s.arg(i))));
        REQUIRE(act.value().commit());
    }

    std::unique_ptr<storage::Profile> open()
    {
        auto profile = storage::Profile::open(path(), m_clock);
        REQUIRE(profile);
        return std::move(profile).value();
    }

    /// A meeting at which nobody is yet.
    services::AddedEvent newMeeting()
    {
        services::EventPlan plan;
        plan.event.title = u"Durvis"_s;
        plan.event.kind = u"other"_s;
        domain::Session session;
        session.startsAt = m_clock.now();
        session.endsAt = session.startsAt.addSecs(3600);
        plan.sessions = {session};
        auto added = services::EventService(*open()).add(plan);
        REQUIRE(added);
        return added.value();
    }

    /// By an even seed after a while, by an odd one at a write.
    Said die(const services::AddedEvent& meeting, quint64 seed)
    {
        samples::SeededRandom random(seed);
        QStringList arguments{path(), emergency(), meeting.sessions.first().id.toString()};
        const bool atWrite = seed % 2 == 1;
        if (atWrite)
            arguments.append(QString::number(1 + random.below(kWritesAtMost)));
        QProcess program;
        program.start(QStringLiteral(KAASA_BIN_DIR "/kaasa-door"), arguments);
        REQUIRE(program.waitForStarted());
        if (!atWrite) {
            if (random.chance(75))  // while people come in, not while the program begins
                program.waitForReadyRead(10'000);
            QThread::usleep(ulong(random.below(kMicrosecondsAtMost)));
            program.kill();
        }
        REQUIRE(program.waitForFinished(60'000));
        REQUIRE(program.exitStatus() == QProcess::CrashExit);
        Said said;
        const auto all = QString::fromLatin1(program.readAllStandardOutput());
        for (const auto& line :
             all.left(all.lastIndexOf(u'\n') + 1).split(u'\n', Qt::SkipEmptyParts)) {
            const auto person = line.section(u' ', 1);
            auto& list = line.startsWith(u"present "_s) ? said.present
                : line.startsWith(u"left "_s)           ? said.left
                                                        : said.others;
            list.append(person);
        }
        return said;
    }

    QString path() const { return m_folder.filePath(u"centre.kaasa"_s); }
    QString emergency() const { return m_folder.filePath(u"emergency"_s); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
};

// Whom the roster of the meeting holds, by uid.
QHash<QString, storage::DeskStanding> rosterOf(storage::Profile& profile, qint64 session)
{
    QHash<QString, storage::DeskStanding> standings;
    const auto roster = storage::DeskRoster::load(profile.database(), session, Language::Latvian);
    REQUIRE(roster);
    storage::RowStore rows(profile.database());
    for (const auto& person : roster.value().people())
        standings.insert(rows.uidOf(u"person", person.line.key).value().toString(),
                         person.standing);
    return standings;
}

quint64 numberFrom(const char* variable, quint64 otherwise)
{
    bool isNumber = false;
    const auto number = qEnvironmentVariable(variable).toULongLong(&isNumber);
    return isNumber ? number : otherwise;
}

}  // namespace

TEST_CASE("1: Whoever was confirmed is still here after the program at the door was killed",
          "[services][desk][checks][kill]")
{
    const auto seed = numberFrom("KAASA_SEED", kSeed);
    const auto deaths = numberFrom("KAASA_KILLS", kDeaths);
    DyingDoor door;
    qsizetype confirmed = 0;
    int beforeAnybody = 0;
    for (quint64 death = 0; death < deaths; ++death) {
        INFO("replay with ./dev soak " << seed + death << " 1");
        const auto meeting = door.newMeeting();
        const auto said = door.die(meeting, seed + death);
        const auto profile = door.open();
        REQUIRE(storage::checkIntegrity(profile->database()));
        const auto here = rosterOf(*profile, meeting.sessionKeys.first());
        REQUIRE(said.others.isEmpty());
        for (const auto& person : said.present) {
            INFO(person.toStdString());
            REQUIRE(storage::cameToDoor(here.value(person, storage::DeskStanding::NotRegistered)));
        }
        for (const auto& person : said.left)
            REQUIRE(here.value(person) == storage::DeskStanding::Left);
        confirmed += said.present.size();
        beforeAnybody += said.present.isEmpty() ? 1 : 0;
    }
    std::cout << "killed at the door: " << deaths << " times from seed " << seed << ", "
              << beforeAnybody << " of them before anybody came; " << confirmed
              << " were confirmed, none is lost" << std::endl;
    CHECK((deaths == 1 || confirmed > qsizetype(deaths)));
}
