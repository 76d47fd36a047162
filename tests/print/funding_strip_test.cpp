// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/print/canvas.h"
#include "ui/print/emblem.h"
#include "ui/print/funding_strip_painter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace kaasa;
using namespace kaasa::print;
using namespace Qt::StringLiterals;

namespace {

using Kind = StripWarning::Kind;

QByteArray redSquare()
{
    QImage image(50, 50, QImage::Format_ARGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

constexpr double kPixels = 10;  // per mm

QImage painted(const std::function<void(Canvas&)>& paint)
{
    QImage page(int(200 * kPixels), int(30 * kPixels), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    Canvas canvas(painter, kPixels);
    paint(canvas);
    return page;
}

QColor at(const QImage& page, double x, double y)
{
    return page.pixelColor(int(x * kPixels), int(y * kPixels));
}

}  // namespace

TEST_CASE("The emblem has the colours and places that the Union prescribes", "[print][strip]")
{
    const auto page = painted([](Canvas& canvas) {
        paintEuEmblem(canvas, {10, 5}, 12, reports::FundingStrip::Ink::Colour);
    });
    CHECK(at(page, 10.3, 5.3) == QColor(0x00, 0x33, 0x99));
    CHECK(at(page, 27.7, 16.7) == QColor(0x00, 0x33, 0x99));  // 18 wide, 12 high
    CHECK(at(page, 28.3, 11) == QColor(Qt::white));
    CHECK(at(page, 19, 7) == QColor(0xff, 0xcc, 0x00));   // star at twelve o'clock
    CHECK(at(page, 23, 11) == QColor(0xff, 0xcc, 0x00));  // at three
    CHECK(at(page, 19, 11) == QColor(0x00, 0x33, 0x99));  // nothing in the middle

    const auto black = painted([](Canvas& canvas) {
        paintEuEmblem(canvas, {10, 5}, 12, reports::FundingStrip::Ink::Black);
    });
    CHECK(at(black, 19, 7) == QColor(Qt::black));
    CHECK(at(black, 19, 11) == QColor(Qt::white));
}

TEST_CASE("A logo is never painted higher than the emblem", "[print][strip]")
{
    reports::FundingStrip strip;
    strip.euEmblem = true;
    strip.logos = {{u"Big one"_s, redSquare(), 25}};
    const auto page
        = painted([&](Canvas& canvas) { FundingStripPainter(strip).paint(canvas, 20, 195, 12); });
    CHECK(at(page, 189, 18) == QColor(Qt::red));
    CHECK(at(page, 189, 12.3) == QColor(Qt::red));
    CHECK(at(page, 189, 11.5) == QColor(Qt::white));
    CHECK(at(page, 189, 24.5) == QColor(Qt::white));
    CHECK(stripWarnings(strip)
          == std::vector<StripWarning>{{Kind::EmblemLowerThanLogo, u"Big one"_s}});
}

TEST_CASE("Staff are told what of the strip breaks the rules", "[print][strip]")
{
    reports::FundingStrip strip;
    strip.euEmblem = true;
    CHECK(stripWarnings(strip).empty());
    strip.emblemHeight = 8;
    CHECK(stripWarnings(strip) == std::vector<StripWarning>{{Kind::EmblemUnderOneCentimetre, {}}});
    strip.emblemHeight = 12;
    strip.logos = std::vector<reports::Logo>(7, {u"Partner"_s, redSquare(), 10});
    CHECK(stripWarnings(strip) == std::vector<StripWarning>{{Kind::TooManyLogos, {}}});
    strip.logos = {{u"Broken"_s, "no picture at all", 10}};
    CHECK(stripWarnings(strip) == std::vector<StripWarning>{{Kind::LogoUnreadable, u"Broken"_s}});
    // without the emblem there is nothing to be lower than
    strip = {};
    strip.logos = {{u"Own"_s, redSquare(), 20}};
    CHECK(stripWarnings(strip).empty());
}

TEST_CASE("Six wide logos stay beside the statement, none covers it", "[print][strip]")
{
    QImage wide(400, 50, QImage::Format_RGB32);
    wide.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    wide.save(&buffer, "PNG");
    reports::FundingStrip strip;
    strip.euEmblem = true;
    strip.statementLanguage = Language::Latvian;
    strip.logos = std::vector<reports::Logo>(6, {u"Partner"_s, bytes, 10});
    const auto page
        = painted([&](Canvas& canvas) { FundingStripPainter(strip).paint(canvas, 20, 195, 12); });
    for (double x = 20; x < 69; x += 0.5)
        CHECK(at(page, x, 18) != QColor(Qt::red));
    CHECK(at(page, 194, 18) == QColor(Qt::red));
    CHECK(at(page, 196, 18) == QColor(Qt::white));
}

TEST_CASE("The statement is in the country's language, never in Russian", "[print][strip]")
{
    CHECK(euStatement(Language::Latvian) == u"Līdzfinansē\nEiropas Savienība"_s);
    CHECK(euStatement(Language::Estonian) == u"Kaasrahastanud\nEuroopa Liit"_s);
    CHECK(euStatement(Language::Russian) == euStatement(Language::English));
}
