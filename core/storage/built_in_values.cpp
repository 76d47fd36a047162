// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/built_in_values.h"

#include "core/storage/derived_uid.h"
#include "core/storage/row_store.h"

using namespace Qt::StringLiterals;

namespace kaasa::storage {
namespace {

// FEATURES.md 3: the kinds of events that the programmes held.
constexpr const char* kEventKinds[] = {"round_table", "entrepreneurship_day", "networking",
                                       "workshop",    "group_meeting",        "employer_encounter",
                                       "info_day",    "counselling_group",    "other"};

}  // namespace

Result<void> insertBuiltInValues(RowStore& rows)
{
    int position = 0;
    for (const auto* code : kEventKinds) {
        const auto put = rows.put(u"list_value", derivedUid("list_value", {"event_kind", code}),
                                  {{u"list"_s, u"event_kind"_s},
                                   {u"code"_s, QString::fromLatin1(code)},
                                   {u"position"_s, QString(QChar(u'a' + position++))}});
        if (!put)
            return put.error();
    }
    return {};
}

}  // namespace kaasa::storage
