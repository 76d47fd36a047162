// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_data.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::test {

QString dataFile(const QString& name)
{
    return QStringLiteral(KAASA_SOURCE_DIR "/tests/data/") + name;
}

QList<QStringList> csvRows(const QString& name)
{
    QFile file(dataFile(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(name));
    const auto text = QString::fromUtf8(file.readAll()).remove(u'\r');
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    for (const auto sign : text) {
        if (sign == u'"') {
            quoted = !quoted;
        } else if (quoted || (sign != u',' && sign != u'\n')) {
            cell += sign;
        } else {
            rows.last().append(std::exchange(cell, {}));
            if (sign == u'\n')
                rows.append(QStringList());
        }
    }
    if (rows.last().isEmpty())
        rows.removeLast();
    rows.removeFirst();
    return rows;
}

}  // namespace kaasa::test
