// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace kaasa::ui {

/// The search above a list: magnifier, text, a cross to clear. Esc clears, ↓ goes into the list.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Placeholder and accessible name in one.
    void setPrompt(const QString& prompt);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void downPressed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace kaasa::ui
