// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_cli/program.h"

#include <QFile>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace {

// Standard error holds our sentences and nothing else. What Qt and we write for developers goes to
// the file that KAASA_LOG names, if any.
void keepOffStandardError(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    static QFile log(qEnvironmentVariable("KAASA_LOG"));
    if (!log.fileName().isEmpty()
        && (log.isOpen() || log.open(QIODevice::Append | QIODevice::Text))) {
        log.write(qFormatLogMessage(type, context, message).toUtf8() + '\n');
        log.flush();
    }
    if (type == QtFatalMsg) {
        fputs(qPrintable(message), stderr);
        std::abort();
    }
}

}  // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepOffStandardError);
    QStringList typed;
    for (int i = 1; i < argc; ++i)
        typed.append(QString::fromLocal8Bit(argv[i]));

    const kaasa::cli::Program program(typed);
    int onlyName = 1;  // what was typed is ours: Qt would swallow "-style" and the like
    if (program.paints()) {
        const QGuiApplication application(onlyName, argv);
        return program.run();
    }
    const QCoreApplication application(onlyName, argv);
    return program.run();
}
