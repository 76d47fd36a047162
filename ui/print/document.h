// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"

#include <QSizeF>
#include <QString>

namespace kaasa::print {

class Canvas;

/// A paper: the same object is shown in the preview, printed, and written as PDF.
class Document {
public:
    virtual ~Document() = default;

    /// For the file's title and the job's name at the printer; no person's name in it.
    virtual QString title() const = 0;
    virtual Language language() const = 0;
    /// mm, as it is held in the hand.
    virtual QSizeF pageSize() const { return {210, 297}; }
    virtual int pageCount() const = 0;
    /// `page` from 0. The canvas begins at the corner of the paper.
    virtual void paint(int page, Canvas& canvas) const = 0;
};

}  // namespace kaasa::print
