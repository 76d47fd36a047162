// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/tokens.h"

#include <QFont>
#include <QObject>

class QPalette;
class QWidget;

namespace kaasa::ui {

/// Sizes of type by their use (points at 100 %): see `Theme::font()`.
enum class FontRole {
    Caption,      ///< 9: second line of a row, hints, status bar
    CaptionBold,  ///< 9 bold: column heads
    Label,        ///< 9.75 bold: above a field
    Base,         ///< 10.5: all else
    BaseBold,     ///< 10.5 bold: the selected thing, numbers that matter
    Section,      ///< 12 bold: title of a card
    Lead,         ///< 12: sentence of an empty state
    Page,         ///< 15 bold: title in the top bar
    Person,       ///< 18 bold: name on a profile, next event
    DeskList,     ///< 12: last arrivals at the desk
    DeskRow,      ///< 15: a result at the desk
    DeskSearch,   ///< 19.5: text of the desk's search field
    DeskCounter,  ///< 27 bold: how many are here
    DeskName,     ///< 30 bold: the confirmed name
    Reading,      ///< 13.5: learning text
};

/// What colour a text or mark takes; the word beside it says the same.
enum class Tone { Plain, Muted, Accent, Success, Warning, Danger, OnAccent };

enum class Appearance { System, Light, Dark, HighContrast };

/// The look of the whole program: colours, type, text size. One object, made in main() before the
/// first window; everything that paints asks it through `tokens()`, `themeFont()` and `scaled()`.
class Theme : public QObject {
    Q_OBJECT
public:
    /// Installs KaasaStyle into the application.
    explicit Theme(QObject* parent = nullptr);
    ~Theme() override;

    /// The one that is installed; there must be one.
    static Theme& current();

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// Text size in per cent: 90–200.
    int textScale() const { return m_textScale; }
    void setTextScale(int percent);

    const Tokens& tokens() const { return m_tokens; }
    QFont font(FontRole role) const;

    /// Called by KaasaStyle whenever Qt offers the system's palette; answers with ours.
    QPalette adopt(const QPalette& system);
    /// Gives a widget the font and colour that its properties ask for (setFontRole, setTone).
    void dress(QWidget* widget) const;

Q_SIGNALS:
    /// Colours, fonts or sizes are others now; all widgets have been told.
    void changed();

private:
    void refresh();
    Tokens chosenTokens(const QPalette& system) const;

    Appearance m_appearance = Appearance::System;
    int m_textScale = 100;
    QString m_family;
    Tokens m_tokens;
};

const Tokens& tokens();
QFont themeFont(FontRole role);
/// Pixels at 100 % text size into pixels at the chosen one. For marks and icons that stand beside
/// text; paddings and frames do not grow.
int scaled(int pixels);
QColor toneColor(Tone tone);
QColor toneTint(Tone tone);

/// The widget keeps this type and this colour through every change of theme and text size.
void setFontRole(QWidget* widget, FontRole role);
void setTone(QWidget* widget, Tone tone);

}  // namespace kaasa::ui
