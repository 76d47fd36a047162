// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/ink.h"

#include <QColor>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace kaasa::print {

enum class Face { Sans, Serif };
enum class Align { Start, Centre, End };

struct TextStyle {
    double points = 10;
    bool bold = false;
    Face face = Face::Sans;
    QRgb ink = ink::kBlack;
    Align align = Align::Start;
    double leading = 1.25;  ///< distance of lines in sizes of type

    bool operator==(const TextStyle&) const = default;
};

/// How far a text may be squeezed into its place. Names are never elided (UI 2).
struct TextFit {
    int mostLines = 1;
    double leastPoints = 6;
    bool smallerFirst = false;  ///< shrinks on one line before it takes a second

    bool operator==(const TextFit&) const = default;
};

/// A text laid out in a width, ready to be painted often. All lengths in millimetres.
class PaperText {
public:
    /// Tries full size first, on as many lines as it may have, then smaller. A text that fits not
    /// even in the least size is broken anywhere and becomes smaller still, on as many lines as
    /// have room in the same height, so that the longest name (80 and 80 letters) stands whole;
    /// only what is longer ends with "…" after its last line.
    PaperText(const QString& text, const TextStyle& style, double width, const TextFit& fit);

    double height() const;
    double width() const { return m_widest; }  ///< of its longest line
    int lines() const { return m_lineCount; }
    double points() const { return m_style.points; }

    /// `top` is the upper edge of its first line's place.
    void paint(QPainter& painter, double x, double top) const;

private:
    enum class Break { AtWords, Anywhere, Shortened };
    bool layOut(double points, const TextFit& fit, Break way);

    std::unique_ptr<QTextLayout> m_layout;
    TextStyle m_style;
    double m_room;
    double m_widest = 0;
    int m_lineCount = 0;
};

/// Without control characters and marks that turn the direction of what follows, which could make
/// one name repaint its neighbours; line ends become spaces.
QString printable(QString text);

/// Millimetres in what PaperText and Canvas compute with: 1/1440 inch, a twentieth of a point.
inline constexpr double kUnitsPerPoint = 20;
inline constexpr double kUnitsPerMm = kUnitsPerPoint * 72 / 25.4;
inline constexpr double kMmPerPoint = 25.4 / 72;

}  // namespace kaasa::print
