// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>

namespace {

QtMessageHandler standardHandler = nullptr;

// The offscreen screen says for every window that it can neither raise it nor grab keys: hundreds
// of lines, in which the one that tells what failed is not found.
void withoutScreenComplaints(QtMsgType type, const QMessageLogContext& context,
                             const QString& message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support ")))
        standardHandler(type, context, message);
}

}  // namespace

// One runner for all tests: a QApplication that needs no display, whatever the machine has.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Riga");
    standardHandler = qInstallMessageHandler(withoutScreenComplaints);
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kaasa-test"));
    return Catch::Session().run(argc, argv);
}
