// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_support.h"

#include "core/exchange/csv_reader.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace kaasa::test {

QJsonObject CliRun::object() const
{
    return QJsonDocument::fromJson(out).object();
}

QJsonArray CliRun::array() const
{
    return QJsonDocument::fromJson(out).array();
}

Cli::Cli(Begin begin)
{
    if (begin == Begin::WithProfile) {
        answer({u"init"_s, u"--organisation"_s, u"Centrs „Kopā”"_s, u"--country"_s, u"LV"_s,
                u"--language"_s, u"lv"_s, u"--member"_s, u"Ieva"_s});
    }
}

CliRun Cli::runPlain(const QStringList& typed)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.remove(u"DISPLAY"_s);
    environment.insert(u"TZ"_s, u"Europe/Riga"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KAASA_BIN_DIR "/kaasa-cli"), typed);
    CliRun run;
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.code = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

CliRun Cli::run(const QStringList& typed) const
{
    return runPlain(QStringList{u"--profile"_s, profile(), u"--clock"_s, u"2026-03-05T15:24:00Z"_s}
                    + typed);
}

CliRun Cli::answer(const QStringList& typed) const
{
    const auto done = run(typed + QStringList{u"--json"_s});
    INFO(typed.join(u' ').toStdString() << "\n" << done.err.toStdString());
    REQUIRE(done.code == 0);
    REQUIRE(done.err.isEmpty());
    return done;
}

QList<QHash<QString, QString>> Cli::csv(const QString& path)
{
    auto reader = exchange::CsvReader::open(path, {.separator = u','});
    REQUIRE(reader);
    QList<QHash<QString, QString>> rows;
    QStringList columns;
    for (;;) {
        const auto row = reader.value().next();
        REQUIRE(row);
        if (!row.value())
            return rows;
        if (columns.isEmpty()) {
            columns = row.value()->cells;
            continue;
        }
        QHash<QString, QString> cells;
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells.insert(columns[i], row.value()->cells.value(i));
        rows.append(cells);
    }
}

}  // namespace kaasa::test
