// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/https_transport.h"

#include <QProcess>

namespace kaasa::bench {

/// kaasa-server at a free port, with its data in a folder and a certificate of its own. Ends the
/// program when it does not start.
class ServerProcess {
public:
    explicit ServerProcess(const QString& folder);
    ~ServerProcess();

    sync::ServerAddress address() const;
    QString certificatePath() const;
    /// The most memory that it ever held.
    double megabytes() const;

private:
    QString m_folder;
    QUrl m_url;
    QProcess m_process;
};

}  // namespace kaasa::bench
