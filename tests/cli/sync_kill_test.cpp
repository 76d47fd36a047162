// SPDX-License-Identifier: GPL-3.0-or-later
// Real programs that are killed at any moment while they sync. KAASA_SEED and KAASA_KILLS as in the
// desk's test: ./dev soak SEED TIMES.
#include "tests/cli/space_support.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>

#include <iostream>
#include <random>

using namespace kaasa;
using namespace Qt::StringLiterals;
using test::Cli;
using test::CliServer;
using test::digestOf;
using test::joinSpace;

namespace {

constexpr int kPeople = 40;  ///< that the office brings in before each death
constexpr int kSoon = 60'000;

quint32 numberFrom(const char* variable, quint32 otherwise)
{
    bool isNumber = false;
    const auto number = qEnvironmentVariable(variable).toUInt(&isNumber);
    return isNumber ? number : otherwise;
}

/// An office whose list comes in, a desk that hears of it, and a server; each of them may die.
class Fleet {
public:
    explicit Fleet(quint32 seed)
        : m_random(seed)
    {
        office.answer(QStringList{u"sync"_s} + server.options());
        joinSpace(office, desk, server);
        usual = duration();
    }

    void bringIn(int number)
    {
        const auto path = office.path(u"list.csv"_s);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("Vārds;Uzvārds;Dzimšanas gads\n");
        for (int i = 0; i < kPeople; ++i)
            file.write(u"Žanna%1;Ščerbakova%2;%3\n"_s.arg(number).arg(i).arg(1960 + i).toUtf8());
        file.close();
        office.answer({u"import"_s, u"people"_s, path});
    }

    /// A sync that runs to its end unless it is killed after so many ms, or the server is.
    void syncAndKill(const Cli& who, bool isServerKilled)
    {
        QProcess process;
        process.start(
            QStringLiteral(KAASA_BIN_DIR "/kaasa-cli"),
            {u"--profile"_s, who.profile(), u"--clock"_s, u"2026-03-05T15:24:00Z"_s, u"sync"_s});
        REQUIRE(process.waitForStarted(kSoon));
        const bool ended = process.waitForFinished(int(m_random() % quint32(usual + 1)));
        hits += ended ? 0 : 1;
        if (isServerKilled) {
            server.kill();
            REQUIRE((ended || process.waitForFinished(kSoon)));
            REQUIRE(CliServer::run({u"check"_s, u"--data"_s, server.data()}).first == 0);
            server.start();
            return;
        }
        process.kill();
        REQUIRE((ended || process.waitForFinished(kSoon)));
        REQUIRE(who.run({u"check"_s}).code == 0);
    }

    void agree()
    {
        for (const auto* cli : {&office, &desk, &office})
            REQUIRE(cli->answer({u"sync"_s}).object()[u"put_aside"_s].toInt() == 0);
        REQUIRE(digestOf(office) == digestOf(desk));
    }

    std::mt19937& random() { return m_random; }

    CliServer server;
    Cli office;
    Cli desk{Cli::Begin::Empty};
    int hits = 0;   ///< deaths before the end
    int usual = 0;  ///< ms that a sync takes

private:
    int duration()
    {
        QElapsedTimer timer;
        timer.start();
        office.answer({u"sync"_s});
        return int(timer.elapsed()) * 2;
    }

    std::mt19937 m_random;
};

}  // namespace

TEST_CASE("3, 4, 5, 6: Whoever is killed while computers sync goes on where it stood",
          "[cli][sync][kill]")
{
    const auto seed = numberFrom("KAASA_SEED", 20'260'305);
    const auto deaths = int(numberFrom("KAASA_KILLS", 20));
    INFO("replay with ./dev soak " << seed << " " << deaths);
    Fleet fleet(seed);
    for (int death = 0; death < deaths; ++death) {
        fleet.bringIn(death);
        switch (fleet.random()() % 4) {
        case 0:  // while it seals and sends
            fleet.syncAndKill(fleet.office, false);
            break;
        case 1:  // while the server takes it in
            fleet.syncAndKill(fleet.office, true);
            break;
        case 2:  // while a page is taken in
            fleet.office.answer({u"sync"_s});
            fleet.syncAndKill(fleet.desk, false);
            break;
        default:  // while a page is asked for
            fleet.office.answer({u"sync"_s});
            fleet.syncAndKill(fleet.desk, true);
        }
        if (death % 5 == 4)
            fleet.agree();
    }
    fleet.agree();
    std::cout << "killed while they sync: " << deaths << " times from seed " << seed << ", "
              << fleet.hits << " of them before the end; both hold the same" << std::endl;
    CHECK(fleet.hits > deaths / 3);
}
