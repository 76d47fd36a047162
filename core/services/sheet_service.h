// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sheet_repository.h"

namespace kaasa::storage {
class Profile;
}

namespace kaasa::services {

/// A sheet that is to leave the house. Keys are local.
struct SheetDraft {
    qint64 event = 0;
    QString options;     ///< JSON of the choices made: the same choices give the same text
    QList<qint64> rows;  ///< who stands in which row; 0 = a blank row

    bool operator==(const SheetDraft&) const = default;
};

/// What entering papers into a register gave.
struct IssuedNumbers {
    QStringList numbers;  ///< one for each draft, in their order
    qint64 act = 0;       ///< to take it back; 0 when all of them were there already
};

/// The register of printed sign-in sheets, by which a scan or a page on a table finds its event.
class SheetService {
public:
    explicit SheetService(storage::Profile& profile)
        : m_profile(profile)
    {
    }

    /// The numbers that `issue` would give now; writes nothing, so a profile for reading will do.
    /// Errors: Storage.
    Result<QStringList> numbers(const QList<SheetDraft>& drafts) const;
    /// Whether all of them were printed before, so that `issue` would enter nothing.
    Result<bool> arePrinted(const QList<SheetDraft>& drafts) const;
    /// Enters them as one act. A sheet that was printed before, with the same choices and people,
    /// keeps its number; a number that was taken back is never given again.
    /// Errors: DiskFull, Storage.
    Result<IssuedNumbers> issue(const QList<SheetDraft>& drafts);

private:
    storage::Profile& m_profile;
};

}  // namespace kaasa::services
