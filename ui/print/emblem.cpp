// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/emblem.h"

#include "ui/print/canvas.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace kaasa::print {

namespace {

QPolygonF star(QPointF centre, double radius)
{
    // Inner corners lie where the long sides of a five-pointed star cross.
    const auto inner
        = radius * std::sin(std::numbers::pi / 10) / std::sin(3 * std::numbers::pi / 10);
    QPolygonF shape;
    for (int corner = 0; corner < 10; ++corner) {
        const auto angle = corner * std::numbers::pi / 5;
        const auto reach = corner % 2 == 0 ? radius : inner;
        shape.append(centre + QPointF(std::sin(angle), -std::cos(angle)) * reach);
    }
    return shape;
}

}  // namespace

void paintEuEmblem(Canvas& canvas, QPointF topLeft, double height, reports::FundingStrip::Ink wish)
{
    const QRectF box(topLeft, QSizeF(height * 1.5, height));
    const bool colour = wish == reports::FundingStrip::Ink::Colour;
    if (colour)
        canvas.fill(box, ink::kReflexBlue);
    else
        canvas.frame(box.adjusted(0.1, 0.1, -0.1, -0.1), 0.2);
    for (int hour = 0; hour < 12; ++hour) {
        const auto angle = hour * std::numbers::pi / 6;
        const auto centre
            = box.center() + QPointF(std::sin(angle), -std::cos(angle)) * (height / 3);
        canvas.polygon(star(centre, height / 18), colour ? ink::kGold : ink::kBlack);
    }
}

QString euStatement(Language language)
{
    // Given words, not translations: they are not to be changed in the catalogues.
    switch (language) {
    case Language::Latvian:
        return u"Līdzfinansē\nEiropas Savienība"_s;
    case Language::Estonian:
        return u"Kaasrahastanud\nEuroopa Liit"_s;
    case Language::Russian:
    case Language::English:
        return u"Co-funded by the\nEuropean Union"_s;
    }
    Q_UNREACHABLE();
}

}  // namespace kaasa::print
