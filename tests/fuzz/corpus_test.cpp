// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QFile>

#include <random>

using namespace kaasa;
using namespace Qt::StringLiterals;

namespace {

/// Every file that a fuzzer once stumbled over, and some that it began with.
QList<QByteArray> kept(const QString& target)
{
    QList<QByteArray> all;
    const QDir folder(QStringLiteral(KAASA_SOURCE_DIR "/tests/fuzz/corpus/") + target);
    for (const auto& entry : folder.entryInfoList(QDir::Files)) {
        QFile file(entry.filePath());
        REQUIRE(file.open(QIODevice::ReadOnly));
        all.append(file.readAll());
    }
    return all;
}

/// A byte turned, cut out, doubled or cut off.
QByteArray mutated(QByteArray bytes, std::mt19937& random)
{
    const auto below = [&random](qsizetype count) {
        return count == 0 ? 0 : qsizetype(random() % quint32(count));
    };
    for (auto times = below(4) + 1; times > 0 && !bytes.isEmpty(); --times) {
        const auto place = below(bytes.size());
        switch (random() % 5) {
        case 0:
            bytes[place] = char(random());
            break;
        case 1:
            bytes[place] = char(bytes[place] ^ (1 << (random() % 8)));
            break;
        case 2:
            bytes.remove(place, 1 + below(8));
            break;
        case 3:
            bytes.insert(place, bytes.mid(below(bytes.size()), 1 + below(16)));
            break;
        default:
            bytes.truncate(place);
        }
    }
    return bytes;
}

}  // namespace

TEST_CASE("38: Bytes that were turned, cut and doubled break nobody who reads them", "[fuzz][wire]")
{
    for (const auto& target : fuzz::kTargets) {
        INFO(target.name);
        const auto seeds = target.seeds();
        REQUIRE(seeds.size() > 2);
        for (const auto& seed : seeds)
            target.run(seed);
        std::mt19937 random(20'260'305);
        for (int i = 0; i < target.mutations; ++i)
            target.run(mutated(seeds[i % seeds.size()], random));
    }
}

TEST_CASE("38: What a fuzzer once found stays found", "[fuzz][wire]")
{
    for (const auto& target : fuzz::kTargets) {
        for (const auto& bytes : kept(QString::fromLatin1(target.name)))
            target.run(bytes);
    }
    SUCCEED("whoever reads ends the program when something does not hold");
}

TEST_CASE("Seeds for the fuzzers, where KAASA_FUZZ_SEEDS says", "[.seeds]")
{
    const QDir folder(qEnvironmentVariable("KAASA_FUZZ_SEEDS"));
    for (const auto& target : fuzz::kTargets) {
        const auto name = QString::fromLatin1(target.name);
        REQUIRE(folder.mkpath(name));
        int number = 0;
        for (const auto& seed : target.seeds() + kept(name)) {
            QFile file(folder.filePath(u"%1/seed-%2"_s.arg(name).arg(++number)));
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(seed) == seed.size());
        }
    }
}
