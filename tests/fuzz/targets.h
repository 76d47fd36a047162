// SPDX-License-Identifier: GPL-3.0-or-later
// What reads bytes of strangers, each as one function: libFuzzer throws bytes at it (`./dev soak`),
// and the test of this folder replays what was ever found.
#pragma once

#include <QByteArray>
#include <QList>

namespace kaasa::fuzz {

struct Target {
    const char* name;
    /// Ends the program when something does not hold for these bytes.
    void (*run)(const QByteArray& bytes);
    /// Bytes that it takes, to begin with.
    QList<QByteArray> (*seeds)();
    int mutations;  ///< of the seeds, in the daily test: as many as take about a second
};

void runEnvelope(const QByteArray& bytes);
QList<QByteArray> envelopeSeeds();
void runBody(const QByteArray& bytes);
QList<QByteArray> bodySeeds();
void runChain(const QByteArray& bytes);
QList<QByteArray> chainSeeds();
/// The first byte chooses what is asked for, the others are the body of the request.
void runHttp(const QByteArray& bytes);
QList<QByteArray> httpSeeds();
void runVcard(const QByteArray& bytes);
QList<QByteArray> vcardSeeds();
void runIcalendar(const QByteArray& bytes);
QList<QByteArray> icalendarSeeds();

inline constexpr Target kTargets[]{
    {"envelope", runEnvelope, envelopeSeeds, 100'000},
    {"body", runBody, bodySeeds, 50'000},
    {"chain", runChain, chainSeeds, 20'000},
    {"http", runHttp, httpSeeds, 1'000},
    {"vcard", runVcard, vcardSeeds, 1'000},
    {"icalendar", runIcalendar, icalendarSeeds, 500},
};

/// Ends the program, so that a fuzzer keeps the bytes.
inline void must(bool holds, const char* what)
{
    if (!holds)
        qFatal("%s", what);
}

}  // namespace kaasa::fuzz
