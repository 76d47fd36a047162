// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/name_badges.h"
#include "ui/print/document.h"

#include <QPointF>

namespace kaasa::print {

/// Name badges 86×54 mm, ten a page, to be cut along hairlines and crop marks.
class BadgePaper : public Document {
public:
    explicit BadgePaper(reports::NameBadges badges);

    QString title() const override { return m_badges.event; }
    Language language() const override { return m_badges.language; }
    int pageCount() const override;
    void paint(int page, Canvas& canvas) const override;

private:
    void paintBadge(Canvas& canvas, QPointF corner, const reports::NameBadge& badge) const;

    reports::NameBadges m_badges;
};

}  // namespace kaasa::print
