// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace kaasa {

/// What is wrong with one field; picks the sentence in core/base/error_text.cpp.
enum class FieldFault {
    Empty,        ///< must be filled in
    TooLong,      ///< details: most characters
    OutOfRange,   ///< details: least, most
    NotReadable,  ///< not a date, phone number, address … ; details: what was typed
    TooMany,      ///< details: most entries
    Twice,        ///< the same entry is there twice
    InFuture,     ///< a day that must lie behind us
    Contradicts,  ///< does not go with another field; details: that field
};

template <>
struct Codes<FieldFault> {
    static constexpr std::array<QStringView, 8> list{
        u"empty",    u"too_long", u"out_of_range", u"not_readable",
        u"too_many", u"twice",    u"in_future",    u"contradicts"};
};

/// InvalidInput whose arguments are the field's name in the code (given_name), the fault's code
/// and `details`. The field's name also goes to the log; what was typed does not.
Error invalidField(QStringView field, FieldFault fault, const QStringList& details = {});

/// Tidies and checks the fields of one value, in their order, and remembers the first fault.
class FieldCheck {
public:
    /// One line, tidied; `least` is 0 where it may stay empty.
    void line(QStringView field, QString& text, int least, int most);
    /// Several lines, tidied; may stay empty.
    void lines(QStringView field, QString& text, int most);
    void number(QStringView field, std::optional<int> number, int least, int most);
    void that(bool holds, QStringView field, FieldFault fault, const QStringList& details = {});

    const std::optional<Error>& fault() const { return m_fault; }

    /// `value` when nothing was wrong with it.
    template <typename T>
    Result<T> result(T value) const
    {
        if (m_fault)
            return *m_fault;
        return value;
    }

private:
    std::optional<Error> m_fault;
};

}  // namespace kaasa
