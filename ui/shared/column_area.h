// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace kaasa::ui {

/// A column of fields that scrolls up and down and never sideways: it is at least as wide as the
/// widest thing in it, whatever the language and the text size.
class ColumnArea : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnArea(QWidget* parent = nullptr);

    /// Things go here, from the top.
    QVBoxLayout* column() const { return m_column; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QVBoxLayout* m_column;
};

}  // namespace kaasa::ui
