// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/venue.h"

#include "core/base/field_check.h"

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

Result<Venue> validated(Venue draft)
{
    FieldCheck check;
    check.line(u"name", draft.name, 1, 120);
    check.lines(u"address", draft.address, 400);
    check.line(u"municipality", draft.municipality, 0, 80);
    check.that(isCountry(draft.country), u"country", FieldFault::NotReadable, {draft.country});
    check.lines(u"note", draft.note, 2'000);
    return check.result(std::move(draft));
}

Result<Room> validated(Room draft)
{
    FieldCheck check;
    check.that(!draft.venue.isNull(), u"venue", FieldFault::Empty);
    check.line(u"name", draft.name, 1, 80);
    check.number(u"capacity", draft.capacity, 1, 10'000);
    return check.result(std::move(draft));
}

}  // namespace kaasa::domain
