// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme/theme.h"

#include "ui/print/fonts.h"
#include "ui/shared/theme/kaasa_style.h"

#include <QApplication>
#include <QPalette>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kaasa::ui {

namespace {

constexpr auto kFontProperty = "kaasaFont";
constexpr auto kToneProperty = "kaasaTone";
// black on white is 21:1, and everyday schemes stay below this
constexpr double kHighContrastFrom = 20.5;

Theme* g_current = nullptr;

struct Type {
    double points;
    bool bold;
};

Type typeOf(FontRole role)
{
    switch (role) {
    case FontRole::Caption:
        return {9, false};
    case FontRole::CaptionBold:
        return {9, true};
    case FontRole::Label:
        return {9.75, true};
    case FontRole::Base:
        return {10.5, false};
    case FontRole::BaseBold:
        return {10.5, true};
    case FontRole::Section:
        return {12, true};
    case FontRole::Lead:
    case FontRole::DeskList:
        return {12, false};
    case FontRole::Page:
        return {15, true};
    case FontRole::Person:
        return {18, true};
    case FontRole::DeskRow:
        return {15, false};
    case FontRole::DeskSearch:
        return {19.5, false};
    case FontRole::DeskCounter:
        return {27, true};
    case FontRole::DeskName:
        return {30, true};
    case FontRole::Reading:
        return {13.5, false};
    }
    Q_UNREACHABLE();
}

QString ownFamily()
{
    return print::loadFonts() ? print::sansFamily() : QApplication::font().family();
}

}  // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_family(ownFamily())
    , m_tokens(lightTokens())
{
    Q_ASSERT(!g_current);
    g_current = this;
    QApplication::setStyle(new KaasaStyle);
    refresh();
}

Theme::~Theme()
{
    QApplication::setStyle(u"fusion"_s);
    g_current = nullptr;
}

Theme& Theme::current()
{
    Q_ASSERT(g_current);
    return *g_current;
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    refresh();
}

void Theme::setTextScale(int percent)
{
    percent = qBound(90, percent, 200);
    if (m_textScale == percent)
        return;
    m_textScale = percent;
    refresh();
}

QFont Theme::font(FontRole role) const
{
    const auto type = typeOf(role);
    QFont font(m_family);
    font.setPointSizeF(type.points * m_textScale / 100.0);
    font.setBold(type.bold);
    return font;
}

QPalette Theme::adopt(const QPalette& system)
{
    m_tokens = chosenTokens(system);
    // Widgets hear of the new palette from Qt; what carries its own tone is dressed after that.
    QMetaObject::invokeMethod(
        this,
        [this] {
            for (auto* widget : QApplication::allWidgets())
                dress(widget);
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
    return m_tokens.highContrast && m_appearance == Appearance::System ? system
                                                                       : paletteOf(m_tokens);
}

Tokens Theme::chosenTokens(const QPalette& system) const
{
    switch (m_appearance) {
    case Appearance::Light:
        return lightTokens();
    case Appearance::Dark:
        return darkTokens();
    case Appearance::HighContrast:
        break;
    case Appearance::System: {
        const auto base = system.color(QPalette::Base);
        const auto window = system.color(QPalette::Window);
        if (window == base && contrast(system.color(QPalette::Text), base) > kHighContrastFrom)
            return highContrastTokens(system);
        return window.lightness() < 128 ? darkTokens() : lightTokens();
    }
    }
    QPalette strongest;
    strongest.setColor(QPalette::Base, Qt::black);
    strongest.setColor(QPalette::Window, Qt::black);
    strongest.setColor(QPalette::Text, Qt::white);
    strongest.setColor(QPalette::Highlight, Qt::yellow);
    strongest.setColor(QPalette::HighlightedText, Qt::black);
    return highContrastTokens(strongest);
}

void Theme::refresh()
{
    QApplication::setFont(font(FontRole::Base));
    // Qt tells the widgets later; a QComboBox told after the style keeps its least size.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
    // An empty palette makes Qt ask the system and then the style, which comes back to adopt().
    QApplication::setPalette(QPalette());
    for (auto* widget : QApplication::allWidgets()) {
        dress(widget);
        QEvent styleChange(QEvent::StyleChange);  // every size of the style may be another now
        QCoreApplication::sendEvent(widget, &styleChange);
        widget->updateGeometry();
        widget->update();
    }
}

void Theme::dress(QWidget* widget) const
{
    if (const auto role = widget->property(kFontProperty); role.isValid())
        widget->setFont(font(FontRole(role.toInt())));
    if (const auto tone = widget->property(kToneProperty); tone.isValid()) {
        auto palette = widget->palette();
        const auto color = toneColor(Tone(tone.toInt()));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
            if (palette.color(role) != color)
                palette.setColor(role, color);
        }
        widget->setPalette(palette);
    }
}

const Tokens& tokens()
{
    return Theme::current().tokens();
}

QFont themeFont(FontRole role)
{
    return Theme::current().font(role);
}

int scaled(int pixels)
{
    return qRound(pixels * Theme::current().textScale() / 100.0);
}

QColor toneColor(Tone tone)
{
    const auto& colors = tokens();
    switch (tone) {
    case Tone::Plain:
        return colors.text;
    case Tone::Muted:
        return colors.muted;
    case Tone::Accent:
        return colors.accent;
    case Tone::Success:
        return colors.success;
    case Tone::Warning:
        return colors.warning;
    case Tone::Danger:
        return colors.danger;
    case Tone::OnAccent:
        return colors.onAccent;
    }
    Q_UNREACHABLE();
}

QColor toneTint(Tone tone)
{
    const auto& colors = tokens();
    switch (tone) {
    case Tone::Success:
        return colors.successTint;
    case Tone::Warning:
        return colors.warningTint;
    case Tone::Danger:
        return colors.dangerTint;
    case Tone::Accent:
        return colors.tint;
    case Tone::Plain:
    case Tone::Muted:
    case Tone::OnAccent:
        return colors.window;
    }
    Q_UNREACHABLE();
}

void setFontRole(QWidget* widget, FontRole role)
{
    widget->setProperty(kFontProperty, int(role));
    Theme::current().dress(widget);
}

void setTone(QWidget* widget, Tone tone)
{
    widget->setProperty(kToneProperty, int(tone));
    Theme::current().dress(widget);
}

}  // namespace kaasa::ui
