// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_draft.h"

namespace kaasa::exchange {

RowStatus statusOf(const QList<CellRemark>& remarks)
{
    auto status = RowStatus::Ok;
    for (const auto& remark : remarks) {
        if (severityOf(remark.why) == Severity::Fault)
            return RowStatus::Fault;
        status = RowStatus::Warn;
    }
    return status;
}

}  // namespace kaasa::exchange
