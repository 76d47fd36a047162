// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>

namespace kaasa::server {

/// Where a server's certificate and its key lie.
struct CertificateFiles {
    QString certificate;  ///< PEM, with those between it and its root
    QString key;          ///< PEM; only its owner may read it
};

/// A certificate in `folder` that the server signed for itself: good for localhost, 127.0.0.1, ::1
/// and `address`, for two years. One that is there, not over and good for `address` stays. Errors:
/// FileUnwritable, Unknown when the library refuses.
Result<CertificateFiles> ownCertificate(const QString& folder, const QString& address,
                                        const Clock& clock);

}  // namespace kaasa::server
