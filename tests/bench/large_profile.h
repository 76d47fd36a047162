// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/profile.h"

#include <QTemporaryDir>

#include <memory>

namespace kaasa::bench {

/// What the rows measure on: a copy of the large sample. The sample is made once and kept beside
/// the build, until anything that decides how it is made or stored becomes another.
class LargeProfile {
public:
    enum class Content { PeopleAndEvents, People };

    /// Ends the program when the sample cannot be made.
    explicit LargeProfile(int people, Content content = Content::PeopleAndEvents);

    const QString& path() const { return m_path; }
    const Clock& clock() const { return m_clock; }
    int people() const { return m_people; }
    /// A path beside it, for the floors.
    QString beside(const QString& name) const { return m_folder.filePath(name); }
    /// The same, where now nothing lies.
    QString fresh(const QString& profile) const;

    std::unique_ptr<storage::Profile> open() const;

private:
    int m_people;
    QTemporaryDir m_folder;
    QString m_path;
    SystemClock m_clock;
};

}  // namespace kaasa::bench
