// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kaasa {
class Words;
}

namespace kaasa::cli {

/// One `--option` of a verb.
struct Option {
    QString name;           ///< without the dashes
    QString value;          ///< what follows it, as help names it: "TIME"; empty for a flag
    QString help;           ///< a sentence in the language of sentences
    bool required = false;  ///< without it the verb cannot be understood

    bool operator==(const Option&) const = default;
};

/// What may stand behind a verb.
struct Usage {
    QStringList positional;  ///< "EVENT" must be there, "[EVENT]" may
    QList<Option> options;
    /// Options of which at least one must be there, unless a word without dashes says as much.
    QStringList oneOf = {};

    const Option* option(QStringView name) const;
    /// "check-in SESSION PERSON [--at TIME] [--undo]".
    QString line(const QString& verb) const;
};

/// What stood behind the verb, sorted.
class Arguments {
public:
    /// Sorts `words`; where they do not fit, `fault` says so in a sentence.
    static Arguments parsed(const QStringList& typed, const Usage& usage, const Words& words);

    /// Empty when all is well.
    const QString& fault() const { return m_fault; }

    /// The n-th word without dashes, from 0; empty when it was left out.
    QString positional(int place) const { return m_positional.value(place); }
    bool has(QStringView option) const;
    /// What followed the option, the last time it was given; empty when it was not.
    QString value(QStringView option) const;
    /// The same, or the first word without dashes, for a thing that can be named either way.
    QString subject(QStringView option) const;

private:
    QStringList m_positional;
    QList<std::pair<QString, QString>> m_options;
    QString m_fault;
};

}  // namespace kaasa::cli
