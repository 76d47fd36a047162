// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kaasa::storage {

/// People who were merged are one by links; their rows stay where they are (SYNC 2.6). Puts in the
/// place of "{group}" the keys of everybody who is one with the person bound as `:person`, herself
/// included. By the links and not by the index, which an act that is under way has not made yet.
inline QString ofGroup(QStringView query)
{
    static const QString kGroup = QStringLiteral(
        "(WITH RECURSIVE linked (id) AS (SELECT :person"
        " UNION SELECT p.id FROM linked l JOIN person p ON p.merged_into = l.id)"
        " SELECT id FROM linked)");
    return query.toString().replace(QStringLiteral("{group}"), kGroup);
}

}  // namespace kaasa::storage
