// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <utility>
#include <variant>

namespace kaasa {

/// A value, or the reason why there is none. Callers test it and return early:
/// `if (!people) return people.error();`
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only when `isOk()`.
    const T& value() const&
    {
        Q_ASSERT(isOk());
        return *std::get_if<0>(&m_content);
    }
    T& value() &
    {
        Q_ASSERT(isOk());
        return *std::get_if<0>(&m_content);
    }
    /// By value, so that a loop over `read().value()` walks over something that is still there.
    T value() &&
    {
        Q_ASSERT(isOk());
        return std::move(*std::get_if<0>(&m_content));
    }
    T valueOr(T fallback) const { return isOk() ? value() : std::move(fallback); }

    /// Only when not `isOk()`.
    const Error& error() const
    {
        Q_ASSERT(!isOk());
        return *std::get_if<1>(&m_content);
    }

private:
    std::variant<T, Error> m_content;
};

/// Done, or the reason why not: for acts that yield nothing.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_ok(false)
    {
    }

    bool isOk() const { return m_ok; }
    explicit operator bool() const { return m_ok; }

    /// Only when not `isOk()`.
    const Error& error() const
    {
        Q_ASSERT(!m_ok);
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

}  // namespace kaasa
