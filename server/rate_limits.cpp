// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rate_limits.h"

#include <algorithm>
#include <cmath>

namespace kaasa::server {
namespace {

constexpr double kMinuteMs = 60'000;

}  // namespace

void RateLimits::fill(Bucket& bucket, double size, double aMinute, qint64 now)
{
    if (bucket.at == 0)
        bucket = {size, now};
    const auto passed = std::max<qint64>(0, now - bucket.at);
    bucket.level = std::min(size, bucket.level + double(passed) * aMinute / kMinuteMs);
    bucket.at = now;
}

int RateLimits::msUntil(const Bucket& bucket, double needed, double aMinute)
{
    const double missing = needed - bucket.level;
    return missing <= 0 ? 0 : int(std::ceil(missing * kMinuteMs / aMinute));
}

int RateLimits::request(const QByteArray& device, qint64 bytes, qint64 now)
{
    auto& requests = m_requests[device];
    auto& volume = m_bytes[device];
    const auto aMinute = double(m_options.requestsAMinute);
    const auto bytesAMinute = double(m_options.bytesAMinute);
    fill(requests, aMinute, aMinute, now);
    fill(volume, double(m_options.bytesAtOnce), bytesAMinute, now);
    // more than fits at once would wait for ever: it goes when the bucket is full
    const auto wanted = double(std::min(bytes, m_options.bytesAtOnce));
    const int wait = std::max(msUntil(requests, 1, aMinute), msUntil(volume, wanted, bytesAMinute));
    if (wait > 0)
        return wait;
    requests.level -= 1;
    volume.level -= wanted;
    return 0;
}

int RateLimits::attempt(const QByteArray& address, qint64 now)
{
    const auto aMinute = double(m_options.failedSignInsAMinute);
    const auto known = m_attempts.find(address);
    if (known == m_attempts.end())
        return 0;
    fill(*known, aMinute, aMinute, now);
    return msUntil(*known, 1, aMinute);
}

void RateLimits::attempted(const QByteArray& address, qint64 now, double share)
{
    auto& bucket = m_attempts[address];
    fill(bucket, m_options.failedSignInsAMinute, m_options.failedSignInsAMinute, now);
    bucket.level = std::max(0.0, bucket.level - share);
}

void RateLimits::forgetQuiet(qint64 now)
{
    const double bytesMinutes = double(m_options.bytesAtOnce) / double(m_options.bytesAMinute);
    const auto forget = [now](QHash<QByteArray, Bucket>& buckets, double minutes) {
        buckets.removeIf(
            [&](auto each) { return double(now - each.value().at) > minutes * kMinuteMs; });
    };
    forget(m_requests, 1);
    forget(m_attempts, 1);
    forget(m_bytes, bytesMinutes);
}

}  // namespace kaasa::server
