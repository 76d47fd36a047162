// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

namespace kaasa::server {

/// How much one caller may ask for, so that a flood from one does not keep the others waiting
/// (SYNC 2.7). Times are ms since 1970. Belongs to one thread.
class RateLimits {
public:
    struct Options {
        int requestsAMinute = 1200;  ///< of one computer
        qint64 bytesAtOnce = 256 * 1024 * 1024;
        qint64 bytesAMinute = 20 * 1024 * 1024;
        int failedSignInsAMinute = 5;  ///< of one address
    };

    explicit RateLimits(Options options)
        : m_options(options)
    {
    }

    /// How long this caller has to wait, in ms; 0: goes on, and has been counted.
    int request(const QByteArray& device, qint64 bytes, qint64 now);

    /// What a stranger's attempt counts, in failed attempts to sign in.
    static constexpr double kGuessedCode = 1.0 / 6;
    static constexpr double kFounding = 0.5;

    /// As above for a stranger's attempt; counts only what `attempted` tells.
    int attempt(const QByteArray& address, qint64 now);
    void attempted(const QByteArray& address, qint64 now, double share = 1);

    /// Forgets those who have been quiet for so long that it makes no difference.
    void forgetQuiet(qint64 now);

private:
    /// Something that fills up with time to `size`, and is drawn from.
    struct Bucket {
        double level = 0;
        qint64 at = 0;
    };
    static void fill(Bucket& bucket, double size, double aMinute, qint64 now);
    static int msUntil(const Bucket& bucket, double needed, double aMinute);

    Options m_options;
    QHash<QByteArray, Bucket> m_requests;
    QHash<QByteArray, Bucket> m_bytes;
    QHash<QByteArray, Bucket> m_attempts;
};

}  // namespace kaasa::server
