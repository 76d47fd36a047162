// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <cstdint>
#include <memory>
#include <thread>

namespace kaasa::test {

/// A way between a client and a server on this computer that may be cut at any byte and remembers
/// what went over it.
class FaultyProxy {
public:
    explicit FaultyProxy(std::uint16_t serverPort);
    ~FaultyProxy();

    std::uint16_t port() const;
    /// After so many bytes more, in both directions together, every connection is cut; -1: never.
    void cutAfter(std::int64_t bytes) { m_left = bytes; }
    bool wasCut() const { return m_left == 0; }
    /// Bytes that went over it so far, in both directions.
    QByteArray recorded() const;

private:
    struct Inner;

    std::atomic<std::int64_t> m_left = -1;
    std::unique_ptr<Inner> m_inner;
    std::thread m_thread;
};

}  // namespace kaasa::test
