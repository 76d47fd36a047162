// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/words.h"

#include <QStringList>

namespace kaasa::cli {

struct Verb;

/// Exit codes that scripts rely on.
enum ExitCode { kDone = 0, kRefused = 1, kWrongUsage = 2 };

/// One run of kaasa-cli: what stands before the verb, the verb, and what stands behind it.
class Program {
public:
    /// `typed` without the program's name.
    explicit Program(const QStringList& typed);

    /// Whether fonts and painting are needed: they cost a start that a check-in need not pay.
    bool paints() const;
    /// One of `ExitCode`. Answers go to standard output, sentences to standard error.
    int run() const;

private:
    void readGlobals(QStringList& rest);
    void findVerb(QStringList& rest);
    int wrongUsage(const QString& sentence) const;
    int refused(const QString& sentence) const;
    int runVerb() const;
    QString help() const;
    QString verbHelp() const;

    Words m_words;
    QString m_profile;
    QString m_clock;
    QString m_fault;
    bool m_json = false;
    bool m_help = false;
    bool m_version = false;
    QStringList m_behind;
    const Verb* m_verb = nullptr;
};

}  // namespace kaasa::cli
