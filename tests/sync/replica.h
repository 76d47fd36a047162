// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/profile.h"
#include "core/sync/row_change.h"

#include <memory>

namespace kaasa::test {

/// One computer's whole profile in memory, with a clock of its own that may be wrong.
class Replica {
public:
    static constexpr int kPeople = 8;
    static constexpr int kMeetings = 3;

    /// Knows `kPeople` people and `kMeetings` meetings from the start, as all others do.
    explicit Replica(QDateTime now);

    storage::Profile& profile() { return *m_profile; }
    FixedClock& clock() { return m_clock; }
    QByteArray device();

    // What staff do, through the repositories, each as one act.
    /// `field`: a column of `person`.
    void set(int person, const QString& field, const QVariant& value);
    void merge(int person, std::optional<int> into);
    void mark(int meeting, int person, bool late);
    void clear(int meeting, int person);
    void erase(int person);

    /// What was done here since the last call, as it would be sent.
    QList<sync::Entry> taken();
    /// Entries of others, as one page.
    void apply(const QList<sync::Entry>& entries);

    QVariant field(int person, const QString& field);
    /// The person that `person` was merged into.
    std::optional<int> mergedInto(int person);
    int root(int person);
    bool isErased(int person);
    bool stands(int meeting, int person, const QByteArray& device);
    QByteArray digest();

private:
    FixedClock m_clock;
    std::unique_ptr<storage::Profile> m_profile;
};

}  // namespace kaasa::test
