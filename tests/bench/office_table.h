// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/person_list_repository.h"

namespace kaasa::bench {

/// A table of people for LibreOffice, whose rows are so high that `onPage` of them fill a page,
/// with its heading on every page.
void writeOfficeTable(const QString& path, const QList<storage::PersonRow>& people, int onPage);

}  // namespace kaasa::bench
