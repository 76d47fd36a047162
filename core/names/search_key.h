// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kaasa::names {

/// A coarse skeleton of one word of a name, in small Latin letters, that is the same for the
/// spellings of different countries: Юлия, Jūlija, Yuliya, Julia and Iuliia give one key.
/// Made for finding while somebody types: the beginning of a spelling gives, as far as letters
/// allow, the beginning of the key of every other spelling. It unites more than is the same person;
/// whether two people are one is asked elsewhere. Empty when the word has no letter or digit.
QString searchKey(QStringView word);

/// The keys of a name's words, for a query: each must begin a token of who is found.
QStringList searchKeys(QStringView typed);

/// What is stored with a name to be found by `searchKeys`: the key of each word, and a second one
/// where a spelling can be read in two ways (õ stands for ы in a Russian name, but is typed as o in
/// an Estonian one).
QStringList searchTokens(QStringView name);

/// Whether every one of `keys` (of `searchKeys`) begins a token of `text`: short lists that are
/// narrowed while somebody types. No key fits everything.
bool isFoundBy(QStringView text, const QStringList& keys);

/// What is stored with a phone number to be found by its tail: every ending of at least four
/// digits,
/// "+37126123456" giving "37126123456", "7126123456" … "3456".
QStringList phoneTokens(QStringView e164);

}  // namespace kaasa::names
