// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_profile.h"

#include "core/samples/large_sample.h"
#include "core/storage/change_capture.h"
#include "core/storage/migrations.h"
#include "core/storage/person_indexer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kaasa::bench {

namespace {

/// Other numbers, another file: the cache needs no clearing by hand.
QString cachedName(const samples::LargeSample& sample)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(storage::captureTriggers().join(u'\n').toUtf8());
    return u"large-%1-%2-%3-%4-%5-%6.kaasa"_s.arg(
        sample.withEvents ? u"events"_s : u"people"_s, QString::number(sample.people),
        QString::number(storage::latestSchema()), QString::number(samples::LargeSample::kVersion),
        QString::number(storage::PersonIndexer::kRulesVersion),
        QString::fromLatin1(hash.result().first(4).toHex()));
}

void make(const QString& path, const samples::LargeSample& sample, const Clock& clock)
{
    const auto profile = storage::Profile::create(path, {u"Centrs Kopā"_s, u"LV"_s}, clock);
    if (!profile)
        qFatal("no profile: %s", qPrintable(profile.error().detail));
    if (const auto added = samples::addLargeSample(*profile.value(), sample); !added)
        qFatal("no sample: %s", qPrintable(added.error().detail));
}

}  // namespace

LargeProfile::LargeProfile(int people, Content content)
    : m_people(people)
    // beside the build: /tmp is often memory, and then nothing would be durable
    , m_folder(QStringLiteral(KAASA_BENCH_DIR "/bench-XXXXXX"))
    , m_path(m_folder.filePath(u"large.kaasa"_s))
{
    const QDir cache(QStringLiteral(KAASA_BENCH_DIR "/bench-cache"));
    const samples::LargeSample sample{.people = people,
                                      .withEvents = content == Content::PeopleAndEvents};
    const auto kept = cache.filePath(cachedName(sample));
    if (!QFile::exists(kept)) {
        cache.mkpath(u"."_s);
        const auto unfinished = fresh(u"sample.kaasa"_s);
        make(unfinished, sample, m_clock);
        if (!QFile::rename(unfinished, kept))
            qFatal("the sample cannot be kept");
    }
    if (!QFile::copy(kept, m_path))
        qFatal("no copy of the sample");
}

QString LargeProfile::fresh(const QString& profile) const
{
    const auto path = beside(profile);
    for (const auto& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    return path;
}

std::unique_ptr<storage::Profile> LargeProfile::open() const
{
    auto profile = storage::Profile::open(m_path, m_clock);
    if (!profile)
        qFatal("cannot open: %s", qPrintable(profile.error().detail));
    return std::move(profile).value();
}

}  // namespace kaasa::bench
