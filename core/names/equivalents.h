// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace kaasa::names {

/// Given names of one origin that no rule of spelling unites, and what people are called for short
/// (equivalents.txt). Names are numbered; a spelling may belong to several.
class Equivalents {
public:
    /// The table that comes with the program.
    static const Equivalents& shipped();
    /// None at all: what the rules do alone.
    static const Equivalents& none();

    struct Meaning {
        QList<int> names;
        QList<int> shortFor;  ///< names that it is the short form of

        bool isKnown() const { return !names.isEmpty(); }
    };
    /// Of a word, in any spelling that the rules unite with one of the table.
    Meaning meaning(QStringView word) const;

    /// Spellings of each name that one in the table begins with `typed`, short forms too: to find
    /// the others by the beginning of one.
    QStringList begunWith(QStringView typed) const;

private:
    Equivalents() = default;
    static Equivalents parsed(const QString& text);
    static QString keyOf(QStringView word);

    QHash<QString, Meaning> m_meanings;
    QList<QStringList> m_spellings;  ///< by number
};

}  // namespace kaasa::names
