// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kaasa::bench {

/// What a piece of work took in a process of its own, where nothing else counts to its memory.
struct Alone {
    double seconds = 0;    ///< of the work, without the start of the process
    double megabytes = 0;  ///< the most memory that the process ever held; 0 where nobody tells
};

/// Runs `kaasa-bench --alone WORK ARGUMENTS…`. Ends the program when that fails.
Alone alone(const QString& work, const QStringList& arguments);
/// The most memory that a process ever held: by its number, or "self"; 0 where nobody tells.
double peakMegabytes(const QString& process);
/// The other end: does the work and prints what it took. For `main`.
int doAlone(int argc, char* argv[]);

/// Milliseconds from the start of another program to its end, or to its first line of output.
/// Ends this program when that one fails.
enum class Until { End, FirstLine };
double runProgram(const QString& program, const QStringList& arguments, Until until = Until::End);

}  // namespace kaasa::bench
