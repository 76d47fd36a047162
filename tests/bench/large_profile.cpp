// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_profile.h"

#include "core/samples/large_sample.h"

using namespace Qt::StringLiterals;

namespace kaasa::bench {

LargeProfile::LargeProfile(int people)
    : m_people(people)
    // beside the build: /tmp is often memory, and then nothing would be durable
    , m_folder(QStringLiteral(KAASA_BENCH_DIR "/bench-XXXXXX"))
    , m_path(m_folder.filePath(u"large.kaasa"_s))
{
    const auto profile = storage::Profile::create(m_path, {u"Centrs Kopā"_s, u"LV"_s}, m_clock);
    if (!profile)
        qFatal("no profile: %s", qPrintable(profile.error().detail));
    if (const auto added = samples::addLargeSample(*profile.value(), {.people = people}); !added)
        qFatal("no sample: %s", qPrintable(added.error().detail));
}

std::unique_ptr<storage::Profile> LargeProfile::open() const
{
    auto profile = storage::Profile::open(m_path, m_clock);
    if (!profile)
        qFatal("cannot open: %s", qPrintable(profile.error().detail));
    return std::move(profile).value();
}

}  // namespace kaasa::bench
