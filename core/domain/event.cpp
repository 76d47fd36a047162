// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/event.h"

#include "core/base/field_check.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::domain {

Result<Event> validated(Event draft)
{
    FieldCheck check;
    check.line(u"title", draft.title, 1, 200);
    check.that(isKindCode(draft.kind), u"kind", FieldFault::NotReadable, {draft.kind});
    check.that(draft.languages.size() <= 6, u"languages", FieldFault::TooMany, {u"6"_s});
    check.that(QStringList(draft.languages).removeDuplicates() == 0, u"languages",
               FieldFault::Twice);
    check.line(u"online_tool", draft.onlineTool, 0, 80);
    check.number(u"capacity_adults", draft.capacityAdults, 1, 10'000);
    check.number(u"capacity_children", draft.capacityChildren, 0, 1'000);
    if (draft.recurrence) {
        const auto rule = validated(*draft.recurrence);
        if (!rule)
            return rule.error();
        draft.recurrence = rule.value();
    }
    check.line(u"responsible", draft.responsible, 0, 160);
    check.that(draft.helpers.size() <= 30, u"helpers", FieldFault::TooMany, {u"30"_s});
    for (auto& helper : draft.helpers)
        check.line(u"helpers", helper.name, 1, 160);
    check.lines(u"description", draft.description, 4'000);
    check.line(u"number", draft.number, 0, 40);
    draft.cancelledAt = draft.cancelledAt.toUTC();
    if (!draft.isCancelled())
        draft.cancelledReason.clear();
    check.line(u"cancelled_reason", draft.cancelledReason, draft.isCancelled() ? 1 : 0, 400);
    return check.result(std::move(draft));
}

const QStringList& eventKindCodes()
{
    static const QStringList codes{
        u"round_table"_s, u"entrepreneurship_day"_s, u"networking"_s,
        u"workshop"_s,    u"group_meeting"_s,        u"employer_encounter"_s,
        u"info_day"_s,    u"counselling_group"_s,    u"other"_s,
    };
    return codes;
}

bool isKindCode(QStringView code)
{
    return !code.isEmpty() && code.size() <= 60
        && std::all_of(code.begin(), code.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_';
           });
}

}  // namespace kaasa::domain
