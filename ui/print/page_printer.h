// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>

class QPagedPaintDevice;

namespace kaasa::print {

class Document;

/// Told after each page: pages done, pages in all. False stops the work.
using PageProgress = std::function<bool(int done, int total)>;

/// Which pages, from 0, the last one included; by default all.
struct PageRange {
    int first = 0;
    int last = -1;
};

/// Paints pages of a document on a printer or PDF whose whole sheet it takes over.
/// Errors: Cancelled, Printing.
Result<void> paintPages(const Document& document, QPagedPaintDevice& device,
                        const PageProgress& progress = {}, PageRange range = {});

}  // namespace kaasa::print
