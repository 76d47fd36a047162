// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace kaasa::ui {

/// A few exclusive choices in one frame: Month | Week | List. One tab stop, arrows inside.
class SegmentedControl : public QWidget {
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget* parent = nullptr);

    void addSegment(int id, const QString& text);
    /// For retranslation.
    void setText(int id, const QString& text);
    void setCurrent(int id);
    int current() const;

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

}  // namespace kaasa::ui
