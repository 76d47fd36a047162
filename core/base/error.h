// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kaasa {

/// Why something could not be done. `code` picks the sentence that a person reads
/// (core/base/error_text.cpp); `detail` is English, for the log, without personal data.
struct Error {
    enum class Code {
        Unknown,
        InvalidInput,    ///< a value is out of its limits; arguments: field name
        NotFound,        ///< no such thing here
        AlreadyExists,   ///< there is one already, and there may be only one
        Refused,         ///< a rule forbids it; arguments: the rule's name
        ChangedSince,    ///< the record was changed meanwhile, so the act was left out
        Cancelled,       ///< a person stopped it
        Busy,            ///< another program holds the profile; arguments: path
        Storage,         ///< the database refused; arguments: path
        DiskFull,        ///< no room on the disk; arguments: path
        ReadOnly,        ///< the folder or file may not be written; arguments: path
        Damaged,         ///< the file is a profile, but broken; arguments: path
        NotAProfile,     ///< the file is something else; arguments: path
        NewerFile,       ///< written by a newer Kaasa; arguments: path, its version, ours
        FileMissing,     ///< arguments: path
        FileUnreadable,  ///< arguments: path
        FileUnwritable,  ///< arguments: path
        BadFormat,       ///< a file is not what its reader expects; arguments: path, what is wrong
        Printing,        ///< a document could not be painted or finished; arguments: path
    };

    Code code = Code::Unknown;
    QString detail;
    QStringList arguments;  ///< fill %1, %2 … of the sentence; may hold what the person typed

    bool operator==(const Error&) const = default;
};

}  // namespace kaasa
