// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// Which database files this program has open.
///
/// POSIX drops every lock of a program on a file as soon as the program closes any descriptor of
/// that file (sqlite.org/howtocorrupt.html, 2.2). Who reads a few bytes of an open profile with a
/// QFile thereby unlocks it: the next other program that closes it thinks that it was alone, throws
/// the write-ahead log away, and what is written here from then on is lost.
namespace kaasa::sql::open_files {

/// Counted: once for each connection, before it opens and after it has closed the file.
void add(const QString& path);
void remove(const QString& path);

/// Calls `look`, which may open and close the file by other means than SQLite, and returns true;
/// false, without a call, while the file is open.
bool lookUnlessOpen(const QString& path, const std::function<void()>& look);

}  // namespace kaasa::sql::open_files
