// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "tests/support/profile_fixture.h"

namespace kaasa::test {

/// A centre as chance would have it: two projects, events with meetings of which some are cancelled
/// or thrown away, people of whom some were merged or thrown away, and marks of two computers, some
/// cleared again. The same seed gives the same centre. Local keys.
struct RandomCentre : ProfileFixture {
    explicit RandomCentre(quint64 seed);

    QList<qint64> people;
    QList<qint64> events;
    QList<qint64> sessions;
    QList<domain::ProjectId> projects;
};

/// One mark as it counts: computed from the raw rows, without any of the program's queries.
struct RawMark {
    qint64 event = 0;
    qint64 session = 0;
    qint64 person = 0;  ///< the root
    QString state;
    int minutes = 0;
};

/// Everything that counts in the profile. `project` null = all events.
QList<RawMark> rawMarks(sql::Database& database, const domain::ProjectId& project = {});

bool rawTookPart(const QString& state);

}  // namespace kaasa::test
