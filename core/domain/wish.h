// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"

namespace kaasa::domain {

/// What somebody ticked on a sheet or said at the door: not a consent with its words and version,
/// and to be respected all the same.
enum class Wish { NotAsked, Yes, No };

/// Two columns of a sign-in sheet. A plain value: copy it, compare it.
struct PersonWishes {
    Wish photo = Wish::NotAsked;         ///< pictures of her may be taken and shown
    Wish contactLater = Wish::NotAsked;  ///< news and invitations later

    bool operator==(const PersonWishes&) const = default;
};

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::Wish> {
    static constexpr std::array<QStringView, 3> list{u"", u"yes", u"no"};
};
