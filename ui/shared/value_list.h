// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace kaasa::ui {

/// What is known, to be read and copied: labels in one column, values in the other; where the room
/// is narrow or the text large, each label stands above its value.
class ValueList : public QWidget {
    Q_OBJECT
public:
    explicit ValueList(QWidget* parent = nullptr);

    void clear();
    /// `value` may have several lines. An empty one is left out.
    void add(const QString& label, const QString& value);

    bool isEmpty() const { return m_lines.isEmpty(); }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QWidget* label;
        QWidget* value;
    };
    void arrange();

    QGridLayout* m_grid;
    QList<Line> m_lines;
    int m_arranged = 0;  ///< columns as they stand; 0 = not yet
};

}  // namespace kaasa::ui
