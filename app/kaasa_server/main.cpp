// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kaasa_server/verbs.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kaasa-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KAASA_VERSION));
    return kaasa::server::runVerb(QCoreApplication::arguments());
}
