// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"

#include "ui/shared/theme/icons.h"
#include "ui/shared/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>

using namespace kaasa;
using namespace kaasa::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Words can be read on every surface, in light and in dark", "[ui][theme]")
{
    for (const auto& colors : {lightTokens(), darkTokens()}) {
        const QList<QColor> surfaces{colors.base, colors.window, colors.side, colors.tint};
        for (const auto& surface : surfaces) {
            CHECK(contrast(colors.text, surface) >= 4.5);
            CHECK(contrast(colors.muted, surface) >= 4.5);
            CHECK(contrast(colors.accent, surface) >= 4.5);
            CHECK(contrast(colors.border, surface) >= 3);
        }
        CHECK(contrast(colors.onAccent, colors.accent) >= 4.5);
        CHECK(contrast(colors.success, colors.successTint) >= 4.5);
        CHECK(contrast(colors.warning, colors.warningTint) >= 4.5);
        CHECK(contrast(colors.danger, colors.dangerTint) >= 4.5);
        for (const auto& tint : {colors.successTint, colors.warningTint, colors.dangerTint}) {
            CHECK(contrast(colors.text, tint) >= 4.5);
            CHECK(contrast(colors.accent, tint) >= 4.5);
        }
    }
}

TEST_CASE("A high-contrast scheme of the system is taken as it is", "[ui][theme]")
{
    QPalette system;
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::Window, Qt::black);
    system.setColor(QPalette::Text, Qt::white);
    system.setColor(QPalette::Highlight, Qt::cyan);
    system.setColor(QPalette::HighlightedText, Qt::black);
    Theme theme;
    CHECK(theme.adopt(system).color(QPalette::Highlight) == QColor(Qt::cyan));
    CHECK(theme.tokens().highContrast);
    CHECK(contrast(theme.tokens().danger, theme.tokens().dangerTint) >= 7);
}

TEST_CASE("The program turns dark when the system does, unless told otherwise", "[ui][theme]")
{
    Theme theme;
    QPalette night;
    night.setColor(QPalette::Window, QColor(0x202020));
    night.setColor(QPalette::Base, QColor(0x181818));
    night.setColor(QPalette::Text, QColor(0xEEEEEE));
    theme.adopt(night);
    CHECK(theme.tokens().dark);
    theme.setAppearance(Appearance::Light);
    CHECK_FALSE(theme.tokens().dark);
    CHECK(QApplication::palette().color(QPalette::Base) == lightTokens().base);
}

TEST_CASE("Buttons and fields are large enough to hit, and grow with the text", "[ui][theme]")
{
    Theme theme;
    QPushButton button(u"Saglabāt"_s);
    QLineEdit field;
    button.show();
    field.show();
    CHECK(button.sizeHint().height() >= 36);
    CHECK(field.sizeHint().height() >= 36);
    const auto before = button.sizeHint();
    theme.setTextScale(200);
    QCoreApplication::processEvents();
    CHECK(button.sizeHint().height() > before.height());
    CHECK(button.sizeHint().width() > before.width());
}

TEST_CASE("A list of choices shrinks again with the text", "[ui][theme]")
{
    Theme theme;
    QComboBox choice;
    choice.addItem(u"Grupas tikšanās"_s);
    choice.show();
    const auto before = choice.minimumSizeHint();
    for (const auto scale : {200, 100}) {
        theme.setTextScale(scale);
        CHECK((choice.minimumSizeHint() == before) == (scale == 100));  // a layout asks at once
        QCoreApplication::processEvents();
        CHECK((choice.minimumSizeHint() == before) == (scale == 100));
    }
}

TEST_CASE("All 65 icons are there and draw something in the colour asked for", "[ui][theme]")
{
    Theme theme;
    CHECK(iconNames().size() == 65);
    for (const auto& name : iconNames()) {
        const auto image = icon(name, Tone::Accent).pixmap(48, 48).toImage();
        int inked = 0;
        bool edge = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) > 128) {
                    ++inked;
                    edge = edge || x < 2 || y < 2 || x > 45 || y > 45;
                }
            }
        }
        INFO(name.toStdString());
        CHECK(inked > 20);
        CHECK_FALSE(edge);
    }
}
