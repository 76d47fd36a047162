// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace kaasa::test {

/// What one run of kaasa-cli gave back.
struct CliRun {
    int code = -1;
    QByteArray out;
    QString err;

    QJsonObject object() const;
    QJsonArray array() const;
};

/// A folder with a profile in it and the real program to work on it, without a display, with the
/// clock at Thursday, 5 March 2026, 17:24 in Riga.
class Cli {
public:
    /// Makes the profile unless told not to.
    enum class Begin { WithProfile, Empty };
    explicit Cli(Begin begin = Begin::WithProfile);

    /// As typed, with --profile in front.
    CliRun run(const QStringList& typed) const;
    /// With --json; the run must end well.
    CliRun answer(const QStringList& typed) const;
    /// Exactly as typed.
    static CliRun runPlain(const QStringList& typed);

    QString profile() const { return path(QStringLiteral("centre.kaasa")); }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Rows of a comma-separated file without its header, cells by column.
    static QList<QHash<QString, QString>> csv(const QString& path);

private:
    QTemporaryDir m_folder;
};

}  // namespace kaasa::test
