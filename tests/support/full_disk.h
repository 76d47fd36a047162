// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace kaasa::test {

/// A disk of a few megabytes that can really be full. As root it is a file system of its own in
/// memory; for anybody else files may grow no further than the emergency file, which looks alike to
/// whoever writes. While it lives, new temporary folders lie on it.
class FullDisk {
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    /// A file system of its own; else only files that may not grow.
    bool isReal() const { return m_mounted; }
    /// From now on nothing fits.
    void fill();
    /// From now on everything does.
    void relieve();

private:
    QTemporaryDir m_folder;
    QByteArray m_tempBefore;
    bool m_mounted = false;
};

}  // namespace kaasa::test
