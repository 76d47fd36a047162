// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/codes.h"
#include "core/base/result.h"

#include <QString>

namespace kaasa::domain {

enum class ContactKind { Phone, Email, Messenger, Address };

/// One way to reach a person. A plain value: copy it, compare it.
struct Contact {
    ContactKind kind = ContactKind::Phone;
    QString typed;   ///< as it was given, 1–200 characters, trimmed
    QString normal;  ///< for searching: a phone in E.164, an e-mail with its domain in small
                     ///< letters; filled by `validated`, empty when the number cannot be read
    QString remark;  ///< 0–200 characters: "only in the evening", "husband's"

    bool operator==(const Contact&) const = default;
};

/// Trims, fills `normal`. A phone that cannot be read is kept as typed: staff must be able to write
/// down what they were told. `country` ("LV", "EE") tells how to read a number without a prefix.
/// Errors: InvalidInput for an e-mail address that is none, and for the limits above.
Result<Contact> validated(Contact draft, QStringView country);

}  // namespace kaasa::domain

template <>
struct kaasa::Codes<kaasa::domain::ContactKind> {
    static constexpr std::array<QStringView, 4> list{u"phone", u"email", u"messenger", u"address"};
};
