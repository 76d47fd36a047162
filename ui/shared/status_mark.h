// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/theme/theme.h"

#include <QWidget>

namespace kaasa::ui {

/// A state's sign. Always beside a word: shape + word + colour, never colour alone.
enum class StatusShape {
    Disc,       ///< ● in programme, present, saved: success
    Ring,       ///< ○ candidate, not yet: muted
    HalfRing,   ///< ◐ paused, excused: warning
    Tick,       ///< ✓ completed, present: accent
    GreenTick,  ///< ✓ present in a grid: success
    Cross,      ///< ✕ left, absent: muted (not red: red is for what is lost)
    Triangle,   ///< ! missing, overdue: warning
    Clock,      ///< late: warning
    Octagon,    ///< refused, failed: danger
};

/// 12 px shape, 6 px, word. Screen readers read the word.
class StatusMark : public QWidget {
    Q_OBJECT
public:
    explicit StatusMark(QWidget* parent = nullptr);

    void set(StatusShape shape, const QString& word);
    void setFontRole(FontRole role);
    /// The word muted beside a coloured shape, for quiet places.
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static Tone toneOf(StatusShape shape);
    static int widthOf(const QString& word, const QFontMetrics& metrics);
    /// For delegates; uses the painter's font.
    static void paint(QPainter* painter, const QRect& rect, StatusShape shape, const QString& word,
                      Qt::LayoutDirection direction, bool quiet = false);
    static void paintShape(QPainter* painter, const QRectF& rect, StatusShape shape,
                           const QColor& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StatusShape m_shape = StatusShape::Ring;
    QString m_word;
    bool m_quiet = false;
};

}  // namespace kaasa::ui
