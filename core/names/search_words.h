// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/names/equivalents.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace kaasa::names {

/// One word that somebody types to find a person.
struct SearchWord {
    QString key;             ///< of `searchKey`: begins a token of who is meant
    QStringList unstressed;  ///< keys of the beginning as a Belarusian hears it: Kov, Kav
    QStringList swapped;  ///< keys of the beginning in other neighbours' spellings: Mägi, Мяги
    QStringList equivalents;  ///< keys of names of one origin: Ека, Kat

    QStringList others() const { return unstressed + swapped + equivalents; }
};

/// The words of what was typed; of two letters alone nothing else is tried, for it would be half of
/// everybody.
QList<SearchWord> searchWords(QStringView typed,
                              const Equivalents& equivalents = Equivalents::shipped());

/// Whether a token begins with `key`.
bool beginsOne(const QString& key, const QStringList& tokens);
/// Whether each of `keys` does.
bool allBegin(const QStringList& keys, const QStringList& tokens);

/// Whether each word, or another spelling of it, begins one of `tokens` (of `searchTokens`).
bool isFoundByAny(const QStringList& tokens, const QList<SearchWord>& words);

}  // namespace kaasa::names
