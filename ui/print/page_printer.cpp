// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_printer.h"

#include "ui/print/canvas.h"
#include "ui/print/document.h"

#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kaasa::print {

Result<void> paintPages(const Document& document, QPagedPaintDevice& device,
                        const PageProgress& progress, PageRange range)
{
    const auto size = document.pageSize();
    const bool landscape = size.width() > size.height();
    const auto upright = landscape ? size.transposed() : size;
    QPageLayout layout(QPageSize(upright, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch),
                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait, {});
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);

    const auto total = document.pageCount();
    const auto last = range.last < 0 ? total - 1 : std::min(range.last, total - 1);
    QPainter painter;
    if (!painter.begin(&device))
        return Error{Error::Code::Printing, u"the device takes no painter"_s};
    Canvas canvas(painter, device.logicalDpiX() / 25.4);
    for (int page = range.first; page <= last; ++page) {
        if (page > range.first && !device.newPage())
            return Error{Error::Code::Printing, u"no new page"_s};
        document.paint(page, canvas);
        if (progress && !progress(page - range.first + 1, last - range.first + 1))
            return Error{Error::Code::Cancelled, u"printing"_s};
    }
    if (!painter.end())
        return Error{Error::Code::Printing, u"the device did not finish"_s};
    return {};
}

}  // namespace kaasa::print
