// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/alone.h"

#include "tests/bench/import_rows.h"
#include "tests/bench/paper_rows.h"
#include "tests/bench/start_rows.h"
#include "tests/bench/sync_rows.h"
#include "tests/bench/timing.h"

#include <QApplication>
#include <QFile>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kaasa::bench {
namespace {

constexpr int kPatience = 20 * 60 * 1000;

}  // namespace

double peakMegabytes(const QString& process)
{
    QFile status(u"/proc/%1/status"_s.arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const auto& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

Alone alone(const QString& work, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{u"--alone"_s, work} + arguments);
    const bool done = process.waitForFinished(kPatience);
    const auto told = process.readAllStandardOutput().simplified().split(' ');
    if (!done || process.exitCode() != 0 || told.size() != 2)
        qFatal("%s by itself failed", qPrintable(work));
    return {told[0].toDouble(), told[1].toDouble()};
}

int doAlone(int argc, char* argv[])
{
    const auto work = QString::fromLocal8Bit(argv[2]);
    // windows only where they are shown: they would count to the memory of the others
    std::unique_ptr<QCoreApplication> application;
    if (work == u"start")
        application = std::make_unique<QApplication>(argc, argv);
    else
        application = std::make_unique<QGuiApplication>(argc, argv);
    const auto arguments = QCoreApplication::arguments().mid(3);
    if (work == u"start")
        return showFirstPage(arguments.value(0));
    double took = 0;
    if (work == u"import")
        took = milliseconds([&] { importList(arguments.value(0), arguments.value(1)); });
    else if (work == u"sheets")
        took = milliseconds([&] { paintSheets(arguments.value(0), arguments.value(1)); });
    else if (work == u"report")
        took = milliseconds([&] { paintReport(arguments.value(0), arguments.value(1)); });
    else if (work == u"sync")
        took = milliseconds(
            [&] { meetServer(arguments.value(0), arguments.value(1), arguments.value(2)); });
    else
        return 2;
    std::printf("%f %f\n", took / 1000, peakMegabytes(u"self"_s));
    return 0;
}

double runProgram(const QString& program, const QStringList& arguments, Until until)
{
    QProcess process;
    const auto took = milliseconds([&] {
        process.start(program, arguments);
        const bool done = until == Until::End ? process.waitForFinished(kPatience)
                                              : process.waitForReadyRead(kPatience);
        if (!done)
            qFatal("%s does not run", qPrintable(program));
    });
    if (until == Until::FirstLine)
        process.waitForFinished(kPatience);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return took;
}

}  // namespace kaasa::bench
