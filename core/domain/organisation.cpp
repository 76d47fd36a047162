// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organisation.h"

#include "core/base/field_check.h"
#include "core/domain/email.h"

#include <algorithm>

namespace kaasa::domain {
namespace {

bool isCountry(QStringView code)
{
    return code.isEmpty()
        || (code.size() == 2 && std::all_of(code.begin(), code.end(), [](QChar c) {
                return c >= u'A' && c <= u'Z';
            }));
}

}  // namespace

Result<Organisation> validated(Organisation draft)
{
    FieldCheck check;
    check.line(u"organisation", draft.name, 1, 200);
    check.line(u"registration_number", draft.registrationNumber, 0, 40);
    check.that(isCountry(draft.country), u"country", FieldFault::NotReadable, {draft.country});
    check.line(u"municipality", draft.municipality, 0, 80);
    check.lines(u"address", draft.address, 400);
    check.line(u"phone", draft.phone, 0, 40);
    check.line(u"email", draft.email, 0, 318);
    if (!draft.email.isEmpty()) {
        const auto email = readEmail(draft.email);
        check.that(bool(email), u"email", FieldFault::NotReadable, {draft.email});
        if (email)
            draft.email = email.value();
    }
    check.line(u"web", draft.web, 0, 200);
    check.lines(u"note", draft.note, 2'000);
    return check.result(std::move(draft));
}

}  // namespace kaasa::domain
