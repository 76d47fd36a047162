// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QApplication>

// One runner for all tests: a QApplication that needs no display, whatever the machine has.
int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Riga");
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kaasa-test"));
    return Catch::Session().run(argc, argv);
}
