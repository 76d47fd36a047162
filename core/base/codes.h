// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace kaasa {

/// The text codes by which an enumeration is stored, exported and spoken on the command line, in
/// the order of its values. A code is never changed or used again. Specialised beside each
/// enumeration: `static constexpr std::array<QStringView, 2> list {u"open", u"closed"};`
template <typename Enumeration>
struct Codes;

/// "left_early" for AttendanceState::LeftEarly.
template <typename Enumeration>
QString codeOf(Enumeration value)
{
    return Codes<Enumeration>::list[size_t(value)].toString();
}

/// Nothing when the code is not known: then it comes from a newer Kaasa or from a bad file.
template <typename Enumeration>
std::optional<Enumeration> fromCode(QStringView code)
{
    const auto& list = Codes<Enumeration>::list;
    for (size_t i = 0; i < list.size(); ++i) {
        if (list[i] == code)
            return Enumeration(i);
    }
    return std::nullopt;
}

/// Every value once, in order: for choices and for tests.
template <typename Enumeration>
constexpr auto allOf()
{
    std::array<Enumeration, Codes<Enumeration>::list.size()> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = Enumeration(i);
    return values;
}

}  // namespace kaasa
